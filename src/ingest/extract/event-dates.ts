import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { findCues } from './claim-cues.ts'
import type { Clause, Sentence } from './clauses.ts'
import type { TimeExpression } from './entity.ts'
import { type Reading, within } from './reading.ts'

/** When an event took place, as stated and as resolved. */
export interface EventDate {
  date: DateInterval
  statedDate: string | null
  datesAgree: boolean | null
}

const UNDATED: EventDate = { date: UNKNOWN_DATE, statedDate: null, datesAgree: null }
/** 是在2018年: a date told after the event as its complement. */
const COMPLEMENT = /^[^，。；]{0,14}(是在|于|在|定于|定在|安排在)\s*$/

const datesOf = (time: TimeExpression): EventDate => ({
  date: time.basis === 'event' ? UNKNOWN_DATE : time.date,
  statedDate: time.text,
  datesAgree: time.datesAgree,
})

/**
 * The date of the event whose word stands at `at`: the nearest time before it that belongs to no other verb of speech, in
 * the same clause, else in an earlier clause of the sentence; else one told right after it. A time that hangs on another
 * event stays unresolved and is kept as stated.
 */
export const dateOf = (reading: Reading, sentence: Sentence, clause: Clause, at: number): EventDate => {
  const times = within(reading.times, sentence).filter((time) => !time.isDuration)
  const cues = findCues(reading, sentence)
  const free = (time: TimeExpression): boolean => !cues.some((cue) => cue.start >= time.end && cue.end <= at)
  const inClause = times.filter((time) => time.start >= clause.start && time.end <= at && free(time))
  const after = times.find(
    (time) => time.start > at && time.end <= clause.end && COMPLEMENT.test(reading.matching.slice(at + 1, time.start)),
  )
  const near = inClause.at(-1) ?? after
  if (near) return datesOf(near)
  const earlier = times.filter((time) => time.end <= clause.start && time.basis !== 'event' && free(time)).at(-1)
  return earlier ? datesOf(earlier) : UNDATED
}
