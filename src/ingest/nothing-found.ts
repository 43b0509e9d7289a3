import type { Extraction } from '../domain/extraction.ts'

const HAN = /\p{Script=Han}/gu
/** Below this share of Chinese characters a text is in another language, with a Chinese name or two in it. */
const LEAST_CHINESE = 0.2

/**
 * Why an article gave nothing to the graph, as a sentence for the person who ingests it; null when it gave something. Such
 * an article is no failure, but who expected visits or claims of it should know.
 */
export const nothingFound = (text: string, { mentions, countries, reports, claims }: Extraction): string | null => {
  if (mentions.length + countries.length + reports.length + claims.length > 0) return null
  const inked = text.replace(/\s/g, '').length
  const chinese = text.match(HAN)?.length ?? 0
  return chinese < inked * LEAST_CHINESE
    ? `nothing was found in it: expected an article in Chinese, but ${chinese} of its ${inked} characters are Chinese`
    : 'nothing was found in it: it names no person and no state, and nobody in it says anything'
}
