import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { partyKey } from './anaphora.ts'
import { findCues } from './claim-cues.ts'
import type { Clause, Sentence } from './clauses.ts'
import type { TimeExpression } from './entity.ts'
import { anchoredDate } from './event-anchored-dates.ts'
import { gatheringDate } from './event-gathering-dates.ts'
import { wholeMonth } from './event-months.ts'
import { subjectBefore } from './event-parties.ts'
import { mayDate } from './event-times.ts'
import { type Reading, within, withoutNames } from './reading.ts'
import { lengthOfStay, withLength } from './time-lengths.ts'

/** When an event took place, as stated and as resolved. */
export interface EventDate {
  date: DateInterval
  statedDate: string | null
  datesAgree: boolean | null
}

/** The date of what nothing dates. */
export const UNDATED: EventDate = { date: UNKNOWN_DATE, statedDate: null, datesAgree: null }
/** 是在2018年: a date told after the event as its complement. */
const COMPLEMENT =
  /^[^，。；]{0,14}(是在|于|(?<!早)在|定于|定在|原定|原定于|预定|预定于|预计|预计于|将于|将在|安排在|安排于|订于)\s*$/
/** 会谈时表示, 记者会上: the event is the setting of something that was said. */
const SETTING = /^[^，。；]{0,10}?(时(?!间|候)|后(?!来|续|天)|上|期间|之际|中|间隙)/
const AT_ONCE = /同时/
/** 周二邀请他访问, 上个月提出面谈: the day of the invitation, not of the journey. */
const MOOTED =
  /(?<!应[^，。；]{0,14}|受|获|接受|应)邀请|提议|提出|要求|请求|敦促|答应|同意|批准|取消|推迟|婉拒|拒绝|否认|商定|决定/
/** How many sentences back the day may be told on which 当天 and 次日 hang. */
const ANCHOR_REACH = 4
/** 届时, 当时: of the event spoken of, hardly of a day named in passing. */
const THEN = /^(届时|屆時|当时|當時)/

/** How an event word dates itself. */
export interface DateOptions {
  /** True when what is attended is dated (出席8月的峰会): a time after the word counts too. */
  dated?: boolean
  /** True for an arrival: told on the day on which it is spoken of, if nothing else is said. */
  begins?: boolean
  /** True where the day told is the last of the journey (结束…访问), so that only its month is known of the first. */
  ended?: boolean
  /** True for a journey: it may be said to last for days (为期三天). */
  lasts?: boolean
}

/** The times of the sentences before, as far as an anchor may stand, in order of position. */
const timesBefore = (reading: Reading, sentence: Sentence): TimeExpression[] => {
  const index = reading.sentences.indexOf(sentence)
  return reading.sentences
    .slice(Math.max(0, index - ANCHOR_REACH), index)
    .filter(({ kind }) => kind !== 'title')
    .flatMap((earlier) => within(reading.times, earlier))
}

/** A time that hangs on another event is resolved when the sentence, or one right before it, dates that event; else only kept as stated. */
const datesOf = (reading: Reading, sentence: Sentence, time: TimeExpression): EventDate => {
  const hanging = time.basis === 'event' && time.date.startOn === null
  const inSentence = within(reading.times, { start: sentence.start, end: time.start })
  const known = ({ date }: TimeExpression): boolean => date.startOn !== null
  const earlier = THEN.test(time.text) ? [] : timesBefore(reading, sentence)
  const anchor = inSentence.findLast(known) ?? earlier.findLast(({ date }) => date.precision === 'day')
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

/** The day with which the sentence before begins, for one that tells none: 在与甲会谈时, 与此同时. */
const dayBefore = (reading: Reading, sentence: Sentence): TimeExpression | undefined => {
  const previous = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  if (!previous || previous.kind === 'title') return undefined
  return within(reading.times, previous).find(({ date, basis }) => date.precision === 'day' && basis !== 'event')
}

/** 次日，…: a time with which a clause begins speaks for what follows. */
const isTopic = (reading: Reading, sentence: Sentence, time: TimeExpression): boolean =>
  sentence.clauses.some(
    ({ start, end }) =>
      start <= time.start && time.end <= end && reading.matching.slice(start, time.start).trim().length <= 1,
  )

/** 本次, 如今: the text has come back to the event of the day. */
const BACK = /本次|此次|这次|如今|目前|现在/

/** A time in an earlier clause holds on, unless the text has come back to the day or somebody else has become the subject. */
const holdsOn = (reading: Reading, sentence: Sentence, clause: Clause, at: number, time: TimeExpression): boolean => {
  if (BACK.test(reading.matching.slice(time.end, at))) return false
  const home = sentence.clauses.find(({ start, end }) => start <= time.start && time.end <= end)
  if (!home || isTopic(reading, sentence, time)) return true
  const own = subjectBefore(reading, sentence, { start: clause.start, end: at })
  if (own.inferred || own.start === null || own.start - clause.start > 1) return true
  const theirs = new Set(subjectBefore(reading, sentence, home).parties.map(partyKey))
  return theirs.size === 0 || own.parties.some((party) => theirs.has(partyKey(party)))
}

const statedDateOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  { dated = false, begins = false }: DateOptions,
): EventDate => {
  const times = within(reading.times, sentence).filter((time) => mayDate(reading, time))
  const cues = findCues(reading, sentence)
  const free = (time: TimeExpression): boolean =>
    !cues.some((cue) => cue.start >= time.end && cue.end <= at) &&
    !MOOTED.test(withoutNames(reading, { start: time.end, end: Math.max(time.end, at) }))
  const inClause = times.filter((time) => time.start >= clause.start && time.end <= at && free(time))
  const after = times.find(
    (time) =>
      time.start > at &&
      time.end <= clause.end &&
      (dated || COMPLEMENT.test(reading.matching.slice(at + 1, time.start))),
  )
  const near = lastDated(inClause) ?? after
  if (near) return datesOf(reading, sentence, near)
  const earlier = times.filter(
    (time) =>
      time.end <= clause.start &&
      (time.basis !== 'event' || isTopic(reading, sentence, time)) &&
      time.date.precision !== 'year' &&
      holdsOn(reading, sentence, clause, at, time) &&
      !isBackground(reading, sentence, time),
  )
  const told = earlier.filter(free).at(-1) ?? (begins ? earlier.at(-1) : undefined)
  const bracketed = told ?? bracketedAfter(reading, sentence)
  if (bracketed) return datesOf(reading, sentence, bracketed)
  const isSetting = times.length === 0 && SETTING.test(reading.matching.slice(at + 2, clause.end))
  const isAtOnce = AT_ONCE.test(reading.matching.slice(clause.start, at))
  const day = isSetting || isAtOnce ? dayBefore(reading, sentence) : undefined
  if (day) return { ...datesOf(reading, sentence, day), statedDate: null }
  return gatheringDate(reading, clause) ?? UNDATED
}

/**
 * The date of the event whose word stands at `at`: the nearest time before it that belongs to no verb of speech, in the
 * same clause, else one told right after it, else in an earlier clause of the sentence, else what the sentence before or
 * the gathering that is attended tells.
 */
export const dateOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  options: DateOptions = {},
): EventDate => {
  const stated = statedDateOf(reading, sentence, clause, at, options)
  if (options.ended) return { ...stated, date: wholeMonth(stated.date) }
  const days = options.lasts ? lengthOfStay(reading, { start: at, end: sentence.end }) : null
  return days === null ? stated : { ...stated, date: withLength(stated.date, days) }
}
