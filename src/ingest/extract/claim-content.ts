import type { Span } from '../../domain/article.ts'
import type { Cue } from './claim-cues.ts'
import type { Sentence } from './clauses.ts'
import type { Reading } from './reading.ts'

const SKIPPED_AFTER_CUE = /^(了|道|过|着)?[\s，,：:]*/
const ADDRESSEE = /^[^，。：:,“”"「」]{1,20}[，,：:]?(?=[\s，,：:“"「])/
const CONNECTIVE_TAIL = /[\s，,；;：:、]*(而且|不过|并且|以及|同时|此外|而|并|但是|但|且|又|还)?[\s，,；;：:]*$/
const FRAME_HEAD = /^\s*(就?在|继|当|自|自从)/
const FRAME_TAIL = /(之后|之际|之时|之前|期间|后|时)$/

/** The inside of a quotation, when the span is that quotation and nothing more than a stop. */
const unquoted = (sentence: Sentence, { start, end }: Span, text: string): Span => {
  const whole = sentence.quotations.find(
    (q) =>
      q.depth === 0 &&
      !q.scare &&
      q.start <= start + 1 &&
      /^[\s。！？，,；;]*$/.test(text.slice(q.end, Math.max(end, q.end))),
  )
  return whole && whole.end <= end + 1 ? whole.inner : { start, end }
}

const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && /[\s，,：:；;]/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

/** True when a clause opens a frame of time (在…表示…后), which ends what is said in it. */
export const opensFrame = (words: string): boolean => FRAME_HEAD.test(words)

/** What a verb of speech introduces: from the verb to `limit`, a quotation without its marks, a stop kept. */
export const contentAfter = (reading: Reading, sentence: Sentence, cue: Cue, limit: number): Span => {
  const { text, matching } = reading
  let start = cue.act ? cue.start : cue.end
  if (!cue.act) {
    if (cue.form === '告诉') start += ADDRESSEE.exec(matching.slice(start, limit))?.[0].length ?? 0
    start += SKIPPED_AFTER_CUE.exec(matching.slice(start, limit))?.[0].length ?? 0
  }
  let end = limit
  const clause = sentence.clauses.find((c) => cue.start >= c.start && cue.start < c.end)
  if (clause && opensFrame(matching.slice(clause.start, cue.start))) {
    const tail = FRAME_TAIL.exec(matching.slice(start, Math.min(clause.end, limit)))
    if (tail) end = start + tail.index
  }
  if (end < sentence.end) end -= CONNECTIVE_TAIL.exec(matching.slice(start, end))?.[0].length ?? 0
  return trimmed(text, unquoted(sentence, trimmed(text, { start, end }), text))
}

/** What stands quoted before its speaker is named (“…”，总理说), from the first speech to the last; null when nothing is. */
export const contentBefore = (sentence: Sentence, cue: Cue): Span | null => {
  const before = sentence.quotations.filter((q) => q.depth === 0 && !q.scare && q.end <= cue.start)
  const [first] = before
  const last = before.at(-1)
  return first && last ? { start: first.inner.start, end: last.inner.end } : null
}
