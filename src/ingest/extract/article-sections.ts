import type { Paragraph, ParsedArticle } from '../../domain/article.ts'

/** A stretch of an article that is read by itself: an article of its own whose text begins at `offset` of the whole. */
export interface Section {
  parsed: ParsedArticle
  offset: number
}

/** UTF-16 units. The longest news features have a quarter of it; within a section a rule may look at all of the text. */
export const LONGEST_SECTION = 12_000
/** UTF-16 units. A paragraph of a newspaper has a few hundred; within a paragraph a rule may look at every sentence. */
export const LONGEST_PARAGRAPH = 2_000

const SENTENCE_END = /[。！？!?]/
const CLAUSE_END = /[，,；;：:\s]/

const lastIndexOf = (text: string, pattern: RegExp, from: number, to: number): number => {
  for (let index = to - 1; index >= from; index -= 1) if (pattern.test(text.charAt(index))) return index
  return -1
}

const splitsPair = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index))

/** Where a paragraph that is too long is cut: after a sentence, else after a clause, else anywhere but within a character. */
const cutAt = (text: string, start: number): number => {
  const end = start + LONGEST_PARAGRAPH
  const middle = start + LONGEST_PARAGRAPH / 2
  for (const pattern of [SENTENCE_END, CLAUSE_END]) {
    const index = lastIndexOf(text, pattern, middle, end)
    if (index >= 0) return index + 1
  }
  return splitsPair(text, end) ? end - 1 : end
}

const piecesOf = (text: string, paragraph: Paragraph): Paragraph[] => {
  const pieces: Paragraph[] = []
  let start = paragraph.start
  while (paragraph.end - start > LONGEST_PARAGRAPH) {
    const end = cutAt(text, start)
    pieces.push({ kind: paragraph.kind, start, end })
    start = end
  }
  return [...pieces, { kind: paragraph.kind, start, end: paragraph.end }]
}

const sectionOf = ({ article }: ParsedArticle, paragraphs: Paragraph[]): Section => {
  const offset = paragraphs[0]?.start ?? 0
  const end = paragraphs.at(-1)?.end ?? offset
  return {
    offset,
    parsed: {
      article: { ...article, text: article.text.slice(offset, end) },
      paragraphs: paragraphs.map((paragraph) => ({
        ...paragraph,
        start: paragraph.start - offset,
        end: paragraph.end - offset,
      })),
    },
  }
}

/**
 * An article in stretches of bounded length, so that the time to read it grows with its length and no faster, whatever it
 * holds. An article as newsrooms write them is one section, unchanged.
 */
export const sectionsOf = (parsed: ParsedArticle): Section[] => {
  const { text } = parsed.article
  const isOrdinary = parsed.paragraphs.every(({ start, end }) => end - start <= LONGEST_PARAGRAPH)
  if (text.length <= LONGEST_SECTION && isOrdinary) return [{ parsed, offset: 0 }]
  const groups: Paragraph[][] = []
  let group: Paragraph[] = []
  for (const piece of parsed.paragraphs.flatMap((paragraph) => piecesOf(text, paragraph))) {
    const first = group[0]
    if (first && piece.end - first.start > LONGEST_SECTION) {
      groups.push(group)
      group = []
    }
    group.push(piece)
  }
  if (group.length > 0) groups.push(group)
  return groups.map((paragraphs) => sectionOf(parsed, paragraphs))
}
