import type { ParsedArticle, Span } from '../../domain/article.ts'

/** A paragraph, or a part of a long one, under the paragraph's number: the title has 1. */
export interface Piece extends Span {
  paragraph: number
}

/** Pieces that are asked about together. */
export type Batch = readonly Piece[]

/** What is said of more text than this is too long for the answers of most models. */
const LONGEST_BATCH = 2400
const SHORTEST_PIECE = 100
const SENTENCE_END = /[。！？!?；;][”"』」’）)]*/g

/** Where to cut a piece: after the sentence that ends nearest before `wanted`, or, where none does, at `wanted`. */
const cutAt = (text: string, { start }: Span, wanted: number): number => {
  const ends = [...text.slice(start, wanted).matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const last = ends.at(-1)
  return last === undefined ? wanted : start + last
}

/** A piece cut into parts of at most `longest` characters, at the ends of sentences where there are any. */
const partsOf = (text: string, piece: Piece, longest: number): Piece[] => {
  const parts: Piece[] = []
  let rest = piece
  while (rest.end - rest.start > longest) {
    const cut = cutAt(text, rest, rest.start + longest)
    parts.push({ ...rest, end: cut })
    rest = { ...rest, start: cut }
  }
  return [...parts, rest]
}

const lengthOf = (batch: Batch): number => batch.reduce((sum, { start, end }) => sum + end - start, 0)

/** An article's paragraphs in batches, in their order: a usual article makes one. */
export const batchesOf = ({ article, paragraphs }: ParsedArticle): Batch[] => {
  const pieces = paragraphs.flatMap(({ start, end }, index) =>
    partsOf(article.text, { start, end, paragraph: index + 1 }, LONGEST_BATCH),
  )
  const batches: Piece[][] = []
  for (const piece of pieces) {
    const last = batches.at(-1)
    if (last && lengthOf(last) + piece.end - piece.start <= LONGEST_BATCH) last.push(piece)
    else batches.push([piece])
  }
  return batches
}

/** A batch in two smaller ones, for an answer that was cut off; null when it is too small to be cut. */
export const halvesOf = (text: string, batch: Batch): [Batch, Batch] | null => {
  const [first] = batch
  if (!first) return null
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2)
    return [batch.slice(0, middle), batch.slice(middle)]
  }
  const length = first.end - first.start
  if (length < SHORTEST_PIECE * 2) return null
  const cut = cutAt(text, first, first.start + Math.ceil(length / 2))
  return [[{ ...first, end: cut }], [{ ...first, start: cut }]]
}
