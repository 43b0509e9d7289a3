import type { Span } from '../../domain/article.ts'
import type { Cue } from './claim-cues.ts'
import type { Sentence } from './clauses.ts'
import { POINTS_BACK } from './lexicon/cue-traps.ts'
import { PLAIN_SAYING } from './lexicon/speech-cues.ts'
import type { Reading } from './reading.ts'

const SKIPPED_AFTER_CUE = /^(了|道|过|着|到|出)?[\s，,：:]*/
const ADDRESSEE = /^[^，。：:,“”"「」]{1,20}[，,：:]?(?=[\s，,：:“"「])/
const CONNECTIVE_TAIL = /[\s，,；;：:、]*(而且|不过|并且|以及|同时|此外|而|并|但是|但|且|又|还)?[\s，,；;：:]*$/
const FRAME_HEAD = /^\s*(就?在|继|当|自|自从)/
const FRAME_TAIL = /(之后|之际|之时|之前|期间|后|时)$/
/** 宣布停火之后，…: without a mark after the verb its words end where a frame of time ends. */
const OPEN_FRAME_TAIL = /(之后|之际|之时|的同时|后|时)$/
/** 证实此事: with so short an object the verb belongs to what is claimed. */
const SHORTEST_OBJECT = 4
const MARK = /^[了道过]?\s*[，,：:“"「‘]/
/** 强烈|谴责, 对此|表示遗憾: adverbs and the topic belong to a speech act that follows them. */
const ADVERBS =
  /(强烈|严厉|坚决|公开|猛烈|再次|一再|多次|高度|热烈|正式|明确|联合|共同|严正|断然|矢口|一致|[\s并又还也同时])+$/
const TOPIC = /(?<![相应绝面针反])(对于|对|就(?!职)|向|针对|将|把|有关|关于)/

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

/** Where a speech act begins: at its topic (对此表示遗憾, 将会谈形容为…) or its adverbs, where these follow the speaker. */
const actStart = (matching: string, cue: Cue, from: number): number => {
  const before = matching.slice(from, cue.start)
  const topic = TOPIC.exec(before)
  if (topic && !/[，,；;：:]/.test(before.slice(topic.index))) return from + topic.index
  const adverbs = ADVERBS.exec(before)?.[0].replace(/^[\s并又还也同时]+/, '') ?? ''
  return cue.start - adverbs.length
}

const frameEnd = (matching: string, sentence: Sentence, cue: Cue, start: number, limit: number): number => {
  const clause = sentence.clauses.find((c) => cue.start >= c.start && cue.start < c.end)
  if (!clause || clause.end > limit || start >= clause.end) return limit
  const words = matching.slice(start, clause.end)
  const tail = opensFrame(matching.slice(clause.start, cue.start))
    ? FRAME_TAIL
    : !MARK.test(matching.slice(cue.end, cue.end + 3)) && clause.end < limit && !/^(就?在|当|自)/.test(words)
      ? OPEN_FRAME_TAIL
      : null
  const found = tail?.exec(words)
  return found ? start + found.index : limit
}

/**
 * What a verb of speech introduces: from the verb to `limit`, a quotation without its marks, a stop kept. `from` is where
 * the words about it begin, after the speaker's name.
 */
export const contentAfter = (reading: Reading, sentence: Sentence, cue: Cue, from: number, limit: number): Span => {
  const { text, matching } = reading
  let start = cue.act ? actStart(matching, cue, Math.min(from, cue.start)) : cue.end
  if (start >= cue.end) {
    if (/告诉|告知|转告/.test(cue.form)) start += ADDRESSEE.exec(matching.slice(start, limit))?.[0].length ?? 0
    start += SKIPPED_AFTER_CUE.exec(matching.slice(start, limit))?.[0].length ?? 0
  }
  let end = frameEnd(matching, sentence, cue, start, limit)
  if (end < sentence.end) end -= CONNECTIVE_TAIL.exec(matching.slice(start, end))?.[0].length ?? 0
  const span = trimmed(text, unquoted(sentence, trimmed(text, { start, end }), text))
  const settles = cue.stance === 'confirms' || cue.stance === 'denies'
  return settles && span.end - span.start < SHORTEST_OBJECT && !cue.act
    ? trimmed(text, { start: cue.start, end })
    : span
}

/** What stands quoted before its speaker is named (“…”，总理说), from the first speech to the last; null when nothing is. */
const quotedBefore = (sentence: Sentence, cue: Cue): Span | null => {
  const before = sentence.quotations.filter((q) => q.depth === 0 && !q.scare && q.end <= cue.start)
  const [first] = before
  const last = before.at(-1)
  return first && last ? { start: first.inner.start, end: last.inner.end } : null
}

/** “会谈继续，”总理说，“但不在这里。”: the whole of a speech that its attribution interrupts; else what stands after the verb. */
export const contentAround = (reading: Reading, sentence: Sentence, cue: Cue, after: Span): Span => {
  const first = quotedBefore(sentence, cue)
  if (!first || cue.act || !/[，,]$/.test(reading.text.slice(first.start, first.end))) return after
  const goesOn = sentence.quotations.some(
    (q) => q.depth === 0 && !q.scare && q.start >= cue.end && q.start <= after.start,
  )
  return goesOn ? { start: first.start, end: after.end } : after
}

const SHORTEST_STATEMENT = 8

/** What stands before a verb that closes its sentence: speech in quotation marks, else the clauses before the speaker's (会谈已经中断，总理说). */
export const contentBefore = (reading: Reading, sentence: Sentence, cue: Cue, from: number): Span | null => {
  const quoted = quotedBefore(sentence, cue)
  if (quoted || !PLAIN_SAYING.has(cue.form)) return quoted
  const clause = sentence.clauses.findLast((c) => c.start <= Math.min(from, cue.start))
  const span = trimmed(reading.text, { start: sentence.start, end: clause?.start ?? sentence.start })
  const end = span.end - (/[，,；;\s]+$/.exec(reading.text.slice(span.start, span.end))?.[0].length ?? 0)
  return end - span.start >= SHORTEST_STATEMENT ? { start: span.start, end } : null
}

/** The sentence before, in the same paragraph, where the verb only points back to it; else null. */
export const contentPointedAt = (reading: Reading, sentence: Sentence, cue: Cue): Span | null => {
  if (cue.act || cue.stance !== 'asserts' || !POINTS_BACK.test(reading.matching.slice(cue.end, sentence.end)))
    return null
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  if (!before || before.paragraph !== sentence.paragraph) return null
  const dateline = /^（[^）]{2,20}）/.exec(reading.matching.slice(before.start, before.end))?.[0].length ?? 0
  return trimmed(reading.text, { start: before.start + dateline, end: before.end })
}
