import type { Paragraph, ParsedArticle, Span } from '../../domain/article.ts'
import { findQuotations, type Quotation } from './quotations.ts'

/** A stretch of a sentence between two of ，：； or, in a headline, blanks. Its end excludes the mark. */
export interface Clause extends Span {
  /** True when the clause begins inside a quotation that is speech. */
  quoted: boolean
}

/** A sentence with its closing mark. A quotation never breaks a sentence unless it ends one. */
export interface Sentence extends Span {
  paragraph: number
  kind: Paragraph['kind']
  clauses: Clause[]
  /** The quotations that lie in it, outer ones before the inner ones. */
  quotations: Quotation[]
}

const STOP = /[。！？!?]/
const CLAUSE_MARK = /[，,：:；;。！？!?]/
const DIGIT = /\d/
/** （Václav Havel, 1936-2011）: a comma in a gloss ends no clause. */
const OPENING = /[（(]/
const GLOSS = /^[（(]\s*\p{Script=Latin}[^（()）。\p{Script=Han}]*[）)]/u
const LONGEST_GLOSS = 80
/** What may follow a closed quotation and still belong to it: “…。”发言人说 */
const SPEAKER_AFTER = /^[^，。！？；“”"「」]{0,24}(说|表示|称|指出|写道|告诉|强调|补充道|说道)/

/** 他说：“…。” introduces its quotation, so that who is named next (他还说) begins a sentence of his own. */
const INTRODUCED = /([：:]|[说称道言示出调为问答诉露释充导][，,]?)\s*$/
const GOES_ON = /^\s*[^，。“”]{0,8}(还|又|并|同时|接着)/

const endsWithQuotation = (text: string, quotation: Quotation, limit: number): boolean => {
  if (!STOP.test(text[quotation.inner.end - 1] ?? '')) return false
  const rest = text.slice(quotation.end, limit)
  if (STOP.test(rest[0] ?? '')) return false
  const introduced = INTRODUCED.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))
  return introduced || GOES_ON.test(rest) || !SPEAKER_AFTER.test(rest)
}

const sentenceSpans = (text: string, paragraph: Paragraph, quotations: Quotation[]): Span[] => {
  const spans: Span[] = []
  let start = paragraph.start
  const cut = (end: number): void => {
    let from = start
    while (from < end && /\s/.test(text[from] ?? '')) from += 1
    if (from < end && text.slice(from, end).trim() !== '') spans.push({ start: from, end })
    start = end
  }
  const outers = quotations.filter(({ depth }) => depth === 0)
  let [outer] = outers
  let next = 1
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (outer && at >= outer.end) outer = outers[next++]
    if (outer && at >= outer.start) {
      if (endsWithQuotation(text, outer, paragraph.end)) cut(outer.end)
      at = outer.end - 1
    } else if (STOP.test(text[at] ?? '')) {
      while (STOP.test(text[at + 1] ?? '')) at += 1
      cut(at + 1)
    }
  }
  cut(paragraph.end)
  return spans
}

const clauseSpans = (text: string, sentence: Span, isTitle: boolean): Span[] => {
  const spans: Span[] = []
  let start = sentence.start
  const cut = (end: number, next: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = next
  }
  let glossEnd = sentence.start
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const mark = text[at] ?? ''
    if (OPENING.test(mark))
      glossEnd = Math.max(glossEnd, at + (GLOSS.exec(text.slice(at, at + LONGEST_GLOSS))?.[0].length ?? 0))
    const inNumber = DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')
    if (at < glossEnd) continue
    if ((CLAUSE_MARK.test(mark) && !inNumber) || (isTitle && /\s/.test(mark))) cut(at, at + 1)
  }
  cut(sentence.end, sentence.end)
  return spans
}

/** Cuts an article into sentences and clauses, in order of position.  */
export const findSentences = (parsed: ParsedArticle): Sentence[] => {
  const { text } = parsed.article
  return parsed.paragraphs.flatMap((paragraph, index) => {
    const quotations = findQuotations(text, paragraph)
    return sentenceSpans(text, paragraph, quotations).map((span): Sentence => {
      const own = quotations.filter((q) => q.start >= span.start && q.start < span.end)
      const clauses = clauseSpans(text, span, paragraph.kind === 'title').map((clause) => ({
        ...clause,
        quoted: own.some((q) => !q.scare && clause.start >= q.start && clause.start < q.end),
      }))
      return { ...span, paragraph: index, kind: paragraph.kind, clauses, quotations: own }
    })
  })
}
