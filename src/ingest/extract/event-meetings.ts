import { dayIn } from '../time-zone.ts'
import type { Clause, Sentence } from './clauses.ts'
import { type Encounter, encountersAt } from './event-encounters.ts'
import { nameStates } from './event-meeting-states.ts'
import { findMeetingTriggers, type MeetingTrigger } from './event-meeting-triggers.ts'
import { type Place, placeWhere } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { type Telling, tellingAt } from './event-telling.ts'
import { PARLEY_WORDS, REMOTE, VERBS_ONLY, WEAK_MEETINGS } from './lexicon/meeting-words.ts'
import { type Reading, within, withoutNames } from './reading.ts'

const REFUSED = /(不|没|未|拒绝|谢绝)(接)?$/
const OTHER = /(上次|上一次|前次|上回|最后一次|再次|再度|又|第[二三四五六]次|下次|下一次|此前|之前)[^，。]{0,16}$/
const UNDER_WAY = /正在|仍在|继续/
const REMOTE_REACH = 8
const CONFIDENCE = { named: 0.85, inferred: 0.6 }

/** 与俄罗斯秘密商谈, 就核问题进行谈判; not 因谈判脱欧. */
const PARLEY_BEFORE =
  /(举行|进行|展开|开始|恢复|重启|启动|参加|参与|正在|结束)[^，。；]{0,12}$|^[^，。；因使让的]{0,6}$|^的(双边|贸易|和平|核)?(谈判|磋商|会谈)?$/

/**
 * A plain word tells of a meeting wherever people stand by it; a common one (讨论, 谈) only where they meet a person or an
 * official; two states meet where a parley of theirs is held.
 */
const isTold = (reading: Reading, encounter: Encounter, { word, isCall, start }: MeetingTrigger): boolean => {
  const { parties, rule, ofPeople } = encounter
  if (parties.length < 2) return false
  const people = parties.filter((party) => party.type === 'person').length
  const isParley = isCall || PARLEY_WORDS.has(word)
  if (rule === 'meeting/states' || rule === 'meeting/leaders') return isParley
  if (!WEAK_MEETINGS.has(word)) return people > 0 || ofPeople
  if (VERBS_ONLY.has(word)) return people > 0 && rule === 'meeting/object' && ofPeople
  if (rule === 'meeting/listed') return false
  if (people > 1 || (people > 0 && ofPeople)) return true
  const last = within(reading.phrases, { start: 0, end: start }).at(-1)
  return isParley && rule === 'meeting/with' && PARLEY_BEFORE.test(reading.matching.slice(last?.end ?? start, start))
}

const tellingOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: MeetingTrigger,
  today: string,
): Telling => {
  const telling = tellingAt(reading, sentence, clause, trigger, today, {})
  const before = withoutNames(reading, { start: clause.start, end: trigger.start })
  if (REFUSED.test(before)) return { ...telling, status: 'denied', told: true }
  // A meeting is over when it is written about, unless a parley is told to go on: only a journey is told while it lasts.
  const lasts = PARLEY_WORDS.has(trigger.word) && UNDER_WAY.test(before)
  return telling.status === 'ongoing' && !lasts ? { ...telling, status: 'occurred' } : telling
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
    const encounters = encountersAt(reading, sentence, clause, trigger).filter((told) => isTold(reading, told, trigger))
    if (encounters.length === 0) return []
    const { start: at } = trigger
    const isCall = trigger.isCall || REMOTE.test(reading.matching.slice(Math.max(clause.start, at - REMOTE_REACH), at))
    const { when, status, told } = tellingOf(reading, sentence, clause, trigger, today)
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
