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
/** UTF-16 units. A long sentence has two hundred; within a sentence a rule may look at every word from every other. */
export const LONGEST_SENTENCE = 500

const SENTENCE_END = /[。！？!?]/
const CLAUSE_END = /[，,；;：:\s]/

const lastIndexOf = (text: string, pattern: RegExp, from: number, to: number): number => {
  for (let index = to - 1; index >= from; index -= 1) if (pattern.test(text.charAt(index))) return index
  return -1
}

const splitsPair = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index))

/** Where a stretch that is too long is cut: after one of `marks` in its second half, else anywhere but within a character. */
const cutAt = (text: string, start: number, end: number, ...marks: RegExp[]): number => {
  for (const mark of marks) {
    const index = lastIndexOf(text, mark, (start + end) >> 1, end)
    if (index >= 0) return index + 1
  }
  return splitsPair(text, end) ? end - 1 : end
}

/** The end of the piece that begins at `start`: of the paragraph, or of as much of it as a rule can bear. */
const pieceEnd = (text: string, start: number, end: number): number => {
  let sentence = start
  for (let index = start; index < end; index += 1) {
    if (SENTENCE_END.test(text.charAt(index))) sentence = index + 1
    if (index - start >= LONGEST_PARAGRAPH) return cutAt(text, start, index, SENTENCE_END, CLAUSE_END)
    if (index - sentence >= LONGEST_SENTENCE) return cutAt(text, sentence, index, CLAUSE_END)
  }
  return end
}

const piecesOf = (text: string, { kind, start, end }: Paragraph): Paragraph[] => {
  const pieces: Paragraph[] = []
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end)
    pieces.push({ kind, start: from, end: to })
    from = to
  }
  return pieces
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
  const pieces = parsed.paragraphs.flatMap((paragraph) => piecesOf(text, paragraph))
  if (text.length <= LONGEST_SECTION && pieces.length === parsed.paragraphs.length) return [{ parsed, offset: 0 }]
  const groups: Paragraph[][] = []
  let group: Paragraph[] = []
  for (const piece of pieces) {
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
