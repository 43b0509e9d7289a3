import { dayIn } from '../time-zone.ts'
import type { Clause, Sentence } from './clauses.ts'
import { dateOf } from './event-dates.ts'
import { type Encounter, encountersAt } from './event-encounters.ts'
import { nameStates } from './event-meeting-states.ts'
import { findMeetingTriggers, type MeetingTrigger } from './event-meeting-triggers.ts'
import { type Place, placeWhere } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { statusOf, type ToldStatus } from './event-status.ts'
import { PARLEY_WORDS, REMOTE, VERBS_ONLY, WEAK_MEETINGS } from './lexicon/meeting-words.ts'
import { type Reading, withoutNames } from './reading.ts'

const REFUSED = /(不|没|未|拒绝|谢绝)(接)?$/
const OTHER = /(上次|上一次|前次|上回|最后一次)[^，。]{0,12}$/
const UNDER_WAY = /正在|仍在|继续/
const REMOTE_REACH = 8
const CONFIDENCE = { named: 0.85, inferred: 0.6 }

/**
 * A common word (讨论, 谈) tells of a meeting only where two persons stand by it; two states meet where a parley of theirs is
 * spoken of.
 */
const isTold = ({ parties, rule }: Encounter, { word, isCall }: MeetingTrigger): boolean => {
  if (parties.length < 2) return false
  const people = parties.filter((party) => party.type === 'person').length
  const isParley = isCall || PARLEY_WORDS.has(word)
  if (rule === 'meeting/states' || rule === 'meeting/leaders') return isParley
  if (!WEAK_MEETINGS.has(word)) return people > 0
  if (VERBS_ONLY.has(word)) return people > 1 && rule === 'meeting/object'
  if (isParley && rule === 'meeting/with') return true
  return people > 1 && rule !== 'meeting/listed'
}

const statusAt = (
  reading: Reading,
  clause: Clause,
  trigger: MeetingTrigger,
  date: ToldEvent['date'],
  today: string,
): ToldStatus => {
  const before = withoutNames(reading, { start: clause.start, end: trigger.start })
  if (REFUSED.test(before)) return { status: 'denied', told: true }
  const after = reading.matching.slice(trigger.end, clause.end)
  const { status, told } = statusOf({ before, after, begins: false }, date, today)
  // A meeting is over when it is written about, unless a parley is told to go on: only a journey is told while it lasts.
  const lasts = PARLEY_WORDS.has(trigger.word) && UNDER_WAY.test(before)
  return { status: status === 'ongoing' && !lasts ? 'occurred' : status, told }
}

/** 愿同中方对话: a parley with a state, of no date, that is only wished or refused, is an attitude and no meeting. */
const isAttitude = ({ participants, date, status }: ToldEvent, { word }: MeetingTrigger): boolean =>
  participants.some(({ party }) => party.type === 'country') &&
  WEAK_MEETINGS.has(word) &&
  date.startOn === null &&
  (status === 'proposed' || status === 'denied' || status === 'planned')

/** 在中国的演出: a place that belongs to something else. */
const ATTRIBUTIVE = /^[^，。；]{0,4}的/

/** Where the parties met: named in the clause, else in the one before it whose subject goes on. */
const whereAt = (reading: Reading, sentence: Sentence, clause: Clause, inferred: boolean): Place | null => {
  const before = inferred ? sentence.clauses[sentence.clauses.indexOf(clause) - 1] : undefined
  const place = placeWhere(reading, clause) ?? (before ? placeWhere(reading, before) : null)
  const isOwned = place !== null && place.end <= clause.start && ATTRIBUTIVE.test(reading.matching.slice(place.end))
  return isOwned ? null : place
}

const meetingsIn = (reading: Reading, sentence: Sentence, clause: Clause, today: string): ToldEvent[] =>
  findMeetingTriggers(reading, clause).flatMap((trigger): ToldEvent[] => {
    const encounters = encountersAt(reading, sentence, clause, trigger).filter((told) => isTold(told, trigger))
    if (encounters.length === 0) return []
    const { start: at } = trigger
    const isCall = trigger.isCall || REMOTE.test(reading.matching.slice(Math.max(clause.start, at - REMOTE_REACH), at))
    const when = dateOf(reading, sentence, clause, at)
    const { status, told } = statusAt(reading, clause, trigger, when.date, today)
    const events = encounters.map((encounter): ToldEvent => {
      const { parties, inferred, rule } = encounter
      const where = isCall ? null : whereAt(reading, sentence, clause, inferred)
      const start = Math.min(encounter.start ?? clause.start, clause.start)
      const quote = reading.text.slice(start, clause.end)
      const from = start + (quote.length - quote.trimStart().length)
      return {
        kind: isCall ? 'call' : 'meeting',
        status,
        statusTold: told,
        isOther: OTHER.test(reading.matching.slice(clause.start, at)),
        trigger: { start: at, end: trigger.end },
        ...when,
        country: where?.country ?? null,
        place: where?.place ?? null,
        participants: participants(parties, 'PARTICIPANT', inferred),
        quote: quote.trim(),
        span: { start: from, end: from + quote.trim().length },
        rule: trigger.isCall ? 'call/word' : rule,
        confidence: inferred ? CONFIDENCE.inferred : CONFIDENCE.named,
        inferred,
      }
    })
    return events.filter((event) => !isAttitude(event, trigger))
  })

/** Every meeting or call of parties that can be told, once for each place in the text that tells it. */
export const findMeetings = (reading: Reading): ToldEvent[] => {
  const today = dayIn(reading.parsed.article.publishedAt, reading.parsed.article.timeZone)
  const told = reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => meetingsIn(reading, sentence, clause, today)),
  )
  return nameStates(reading, told)
}
