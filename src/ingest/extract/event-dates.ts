import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { findCues } from './claim-cues.ts'
import type { Clause, Sentence } from './clauses.ts'
import type { TimeExpression } from './entity.ts'
import { anchoredDate } from './event-anchored-dates.ts'
import { type Reading, within } from './reading.ts'

/** When an event took place, as stated and as resolved. */
export interface EventDate {
  date: DateInterval
  statedDate: string | null
  datesAgree: boolean | null
}

/** The date of what nothing dates. */
export const UNDATED: EventDate = { date: UNKNOWN_DATE, statedDate: null, datesAgree: null }
/** 是在2018年: a date told after the event as its complement. */
const COMPLEMENT = /^[^，。；]{0,14}(是在|于|(?<!早)在|定于|定在|安排在)\s*$/

/** How an event word dates itself. */
export interface DateOptions {
  /** True when what is attended is dated (出席8月的峰会): a time after the word counts too. */
  dated: boolean
  /** True for an arrival: told on the day on which it is spoken of, if nothing else is said. */
  begins: boolean
}

/** A time that hangs on another event is resolved when the sentence dates that event, else only kept as stated. */
const datesOf = (time: TimeExpression, before: TimeExpression[]): EventDate => {
  const anchor = before.findLast(({ date, end }) => date.startOn !== null && end <= time.start)
  const hanging = time.basis === 'event' && time.date.startOn === null
  return {
    date: hanging ? (anchor ? anchoredDate(time.text, anchor.date) : UNKNOWN_DATE) : time.date,
    statedDate: time.text,
    datesAgree: time.datesAgree,
  }
}

const lastDated = (times: TimeExpression[]): TimeExpression | undefined =>
  times.findLast((time) => time.date.startOn !== null || time.basis === 'event') ?? times.at(-1)

/** …举行会晤。（2020年10月6日）: a caption dates itself in brackets behind its sentence. */
const bracketedAfter = (reading: Reading, sentence: Sentence): TimeExpression | undefined => {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  if (!next || next.paragraph !== sentence.paragraph) return undefined
  const bracketed = /^（(.+)）$/.exec(reading.matching.slice(next.start, next.end).trim())
  const [time] = within(reading.times, next)
  return bracketed && time && time.end - time.start >= (bracketed[1]?.length ?? 0) ? time : undefined
}

/** 今年1月就任以来，: a time told of something else, from which the clause only counts. */
const isBackground = (reading: Reading, sentence: Sentence, time: TimeExpression): boolean => {
  const clause = sentence.clauses.find(({ start, end }) => start <= time.start && time.end <= end)
  return clause !== undefined && /以来\s*$/.test(reading.matching.slice(time.end, clause.end))
}

/**
 * The date of the event whose word stands at `at`: the nearest time before it that belongs to no verb of speech, in the
 * same clause, else one told right after it, else in an earlier clause of the sentence.
 */
export const dateOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  { dated, begins }: DateOptions = { dated: false, begins: false },
): EventDate => {
  const times = within(reading.times, sentence).filter((time) => !time.isDuration)
  const cues = findCues(reading, sentence)
  const free = (time: TimeExpression): boolean => !cues.some((cue) => cue.start >= time.end && cue.end <= at)
  const inClause = times.filter((time) => time.start >= clause.start && time.end <= at && free(time))
  const after = times.find(
    (time) =>
      time.start > at &&
      time.end <= clause.end &&
      (dated || COMPLEMENT.test(reading.matching.slice(at + 1, time.start))),
  )
  const near = lastDated(inClause) ?? after
  if (near) return datesOf(near, times)
  const earlier = times.filter(
    (time) =>
      time.end <= clause.start &&
      time.basis !== 'event' &&
      time.date.precision !== 'year' &&
      !isBackground(reading, sentence, time),
  )
  const told = earlier.filter(free).at(-1) ?? (begins ? earlier.at(-1) : undefined)
  const bracketed = told ?? bracketedAfter(reading, sentence)
  return bracketed ? datesOf(bracketed, times) : UNDATED
}
