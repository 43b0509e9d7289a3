import type { Span } from '../../domain/article.ts'
import type { ExtractedParticipant } from '../../domain/extraction.ts'
import { dayIn } from '../time-zone.ts'
import { antecedentOtherThan, personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { dateOf } from './event-dates.ts'
import { homeOf } from './event-home.ts'
import { wholeMonth } from './event-months.ts'
import { NOBODY, type Parties, personsFrom, subjectBefore, subjectOf } from './event-parties.ts'
import type { Place } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { statusOf } from './event-status.ts'
import { findVisitTriggers, type VisitTrigger } from './event-visit-triggers.ts'
import { HOST_VERBS } from './lexicon/event-triggers.ts'
import { type Reading, within, withoutNames } from './reading.ts'

const HOST = new RegExp(HOST_VERBS.join('|'), 'g')
const BEGINS = /^(抵达|飞抵|抵|登陆|来到|前来|到达)$/
const OTHER = /(上次|上一次|前次|上回)[^，。]{0,12}$/
/** 邀请总理一道访问: the guest travels along, not to the host. */
const TOGETHER = /一道|一同|同行|陪同|随同/
const ENDED = /结束[^，。后]{0,14}$/
/** 尚未访问: what has not happened yet is no event. */
const NOT_YET = /(尚未|还未|还没有?)[^，。]{0,3}$/
const MODAL_REACH = 3
const CONFIDENCE = { told: 0.9, inferred: 0.65, implied: 0.55 }

/** 邀请他: the person named last before who is not the host. */
const guestMeant = (reading: Reading, sentence: Sentence, span: Span, hosts: Parties): Parties => {
  const pronoun = within(reading.phrases, span).find(({ head }) => head.type === 'pronoun')
  if (!pronoun || pronoun.start - span.start > 1) return NOBODY
  const mention = antecedentOtherThan(reading, sentence, hosts.start ?? pronoun.start, hosts.parties)
  if (mention === null) return NOBODY
  return { parties: [{ type: 'person', mention }], inferred: true, start: pronoun.start, end: pronoun.end }
}

interface HostFrame {
  visitors: Parties
  hosts: Parties
  /** Where the host verb begins. */
  at: number
}

/** 总统欢迎总理访问: who has whom, when such a verb governs the event word. */
const hostFrame = (reading: Reading, sentence: Sentence, clause: Clause, at: number): HostFrame | null => {
  const before = reading.matching.slice(clause.start, at)
  const verb = [...before.matchAll(HOST)].at(-1)
  if (!verb) return null
  const from = clause.start + verb.index
  const end = from + verb[0].length
  const hosts = subjectBefore(reading, sentence, { start: clause.start, end: from })
  const named = personsFrom(reading, end, at, 14)
  const visitors = named.parties.length > 0 ? named : guestMeant(reading, sentence, { start: end, end: at }, hosts)
  return visitors.parties.length > 0 ? { visitors, hosts, at: from } : null
}

/** 正在访问日本的秘书长: the visitor named after the destination. */
const relativeVisitor = (reading: Reading, clause: Clause, trigger: VisitTrigger, end: number): Parties => {
  const tail = /^(进行[^，。]{0,10}访问)?的/.exec(reading.matching.slice(end, clause.end))
  return tail && trigger.end <= end ? personsFrom(reading, end + tail[0].length, clause.end, 6) : NOBODY
}

const implied = (reading: Reading, clause: Clause, hosts: Parties): Place[] => {
  if (TOGETHER.test(reading.matching.slice(clause.start, clause.end))) return []
  const [host] = hosts.parties
  const country = host ? homeOf(reading, host) : stateBefore(reading, clause)
  return country ? [{ start: clause.start, end: clause.start, country, place: null }] : []
}

const stateBefore = (reading: Reading, clause: Clause): string | null => {
  const [first] = within(reading.phrases, clause)
  return first && personOf(first) === null ? first.country : null
}

/** The clause's own words, from the subject to the end of the event, without the closing mark. */
const quoteSpan = (reading: Reading, clause: Clause, visitors: Parties): Span => {
  const start = Math.min(clause.start, visitors.start ?? clause.start)
  const end = Math.max(clause.end, visitors.end ?? clause.end)
  const text = reading.text.slice(start, end)
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) }
}

/** 访问华盛顿的同一天, 访台引发: the journey is part of a larger noun or subject. */
const isAttributive = (matching: string, end: number): boolean =>
  /^(的|期间|之后|后|时|引发)/.test(matching.slice(end, end + 4))

const visitsOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: VisitTrigger,
  today: string,
): ToldEvent[] => {
  const { matching } = reading
  if (NOT_YET.test(matching.slice(clause.start, trigger.start))) return []
  const frame = hostFrame(reading, sentence, clause, trigger.start)
  const destinations = trigger.places.length > 0 ? trigger.places : frame ? implied(reading, clause, frame.hosts) : []
  const end = Math.max(trigger.end, ...trigger.places.map((place) => place.end))
  const relative = frame ? NOBODY : relativeVisitor(reading, clause, trigger, end)
  const travels = isAttributive(matching, end)
  const own = subjectBefore(reading, sentence, { start: clause.start, end: trigger.start }, travels)
  const visitors =
    frame?.visitors ??
    (own.parties.length === 0 && relative.parties.length > 0
      ? relative
      : subjectOf(reading, sentence, clause, trigger.start, travels))
  const begins = BEGINS.test(matching.slice(trigger.start, trigger.verbEnd))
  const stated = dateOf(reading, sentence, clause, trigger.start, {
    begins,
    dated: trigger.rule === 'visit/attendance',
  })
  // 结束…访问: the day told is the last of the journey, so only its month is known of the first.
  const ended = ENDED.test(matching.slice(clause.start, trigger.start))
  const when = ended ? { ...stated, date: wholeMonth(stated.date) } : stated
  // A modal word governs the journey only from close before the traveller on: 可能向总统通报甲访问的结果.
  const governs = frame || visitors.inferred || visitors.start === null ? clause.start : visitors.start - MODAL_REACH
  const before = withoutNames(reading, { start: Math.max(clause.start, governs), end: trigger.start })
  const { status, told } = statusOf(
    {
      before,
      after: matching.slice(end, clause.end),
      begins,
    },
    when.date,
    today,
  )
  const welcomed =
    frame !== null && /欢迎|接待|迎接/.test(matching.slice(frame.at, frame.at + 2)) && status === 'proposed'
  return destinations.flatMap((destination): ToldEvent[] => {
    const abroad = visitors.parties.filter((party) => homeOf(reading, party) !== destination.country)
    if (abroad.length === 0) return []
    const people: ExtractedParticipant[] = participants(abroad, 'VISITOR', visitors.inferred)
    const hosts = participants(frame?.hosts.parties ?? [], 'HOST', frame?.hosts.inferred)
    const span = quoteSpan(reading, clause, visitors)
    return [
      {
        kind: 'visit',
        status: welcomed || (ended && status === 'ongoing') ? 'occurred' : status,
        statusTold: told || ended,
        isOther: OTHER.test(before),
        trigger: { start: trigger.start, end: trigger.end },
        ...when,
        country: destination.country,
        place: destination.place,
        participants: [...people, ...hosts],
        quote: reading.text.slice(span.start, span.end),
        span,
        rule: trigger.rule,
        confidence:
          trigger.places.length === 0 ? CONFIDENCE.implied : visitors.inferred ? CONFIDENCE.inferred : CONFIDENCE.told,
        inferred: visitors.inferred || trigger.places.length === 0,
      },
    ]
  })
}

/** Every journey of a named person to another state, once for each place in the text that tells it. */
export const findVisits = (reading: Reading): ToldEvent[] => {
  const today = dayIn(reading.parsed.article.publishedAt, reading.parsed.article.timeZone)
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) =>
      findVisitTriggers(reading, clause).flatMap((trigger) => visitsOf(reading, sentence, clause, trigger, today)),
    ),
  )
}
