import type { Paragraph, ParsedArticle, Span } from '../../domain/article.ts'
import type { TimeExpression } from './entity.ts'

/** An article's text as the entity rules read it: the original, its matching copy, and what is taken by times. */
export interface Passage {
  /** The original, from which every surface form is sliced. */
  text: string
  /** Simplified copy of the same length, on which the rules match. */
  matching: string
  paragraphs: Paragraph[]
  /** True when a time expression covers the character: no name may touch it. */
  isTime(index: number): boolean
  /** The sentence around an offset, trimmed; never across a paragraph. */
  sentenceAt(index: number): Span
  paragraphAt(index: number): Paragraph | null
}

const SENTENCE_END = /[。！？!?；;\n]/
const CLOSING = /[”"』」’）)]/

/** Opens an article for the entity rules. */
export const openPassage = (parsed: ParsedArticle, matching: string, times: TimeExpression[]): Passage => {
  const { text } = parsed.article
  if (matching.length !== text.length) {
    throw new RangeError(`matching must be as long as the text (${text.length}), but got ${matching.length} characters`)
  }
  const taken = new Uint8Array(text.length)
  for (const time of times) taken.fill(1, time.start, time.end)

  const paragraphAt = (index: number) => parsed.paragraphs.find((p) => p.start <= index && index < p.end) ?? null

  const sentenceAt = (index: number): Span => {
    const paragraph = paragraphAt(index) ?? { start: 0, end: text.length }
    let start = index
    while (start > paragraph.start && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1
    let end = index
    while (end < paragraph.end && !SENTENCE_END.test(text.charAt(end))) end += 1
    while (end < paragraph.end && (SENTENCE_END.test(text.charAt(end)) || CLOSING.test(text.charAt(end)))) end += 1
    while (start < end && (/\s/.test(text.charAt(start)) || CLOSING.test(text.charAt(start)))) start += 1
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
    return { start, end }
  }
  return {
    text,
    matching,
    paragraphs: parsed.paragraphs,
    isTime: (index) => taken[index] === 1,
    sentenceAt,
    paragraphAt,
  }
}
