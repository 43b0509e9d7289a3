import type { Span } from '../../domain/article.ts'
import { dayIn } from '../time-zone.ts'
import { personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { UNDATED } from './event-dates.ts'
import { homeOf, isAbroad, isJournalist, isSameState, travelsInOffice } from './event-home.ts'
import type { Parties } from './event-parties.ts'
import { type Place, placeWhere } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { tellingAt } from './event-telling.ts'
import { findVisitTriggers, type VisitTrigger } from './event-visit-triggers.ts'
import { type Travellers, travellersOf } from './event-visitors.ts'
import { type Reading, within } from './reading.ts'

const BEGINS = /^(抵达|飞抵|抵|登陆|来到|前来|到达)$/
const OTHER = /(上次|上一次|前次|上回)[^，。]{0,12}$/
/** 邀请总理一道访问: the guest travels along, not to the host. */
const TOGETHER = /一道|一同|同行|陪同|随同/
const ENDED = /结束[^，。后]{0,14}$/
/** 尚未访问: what has not happened yet is no event. */
const NOT_YET = /(尚未|还未|还没有?)[^，。]{0,3}$/
/** 这是他第三次访华: said of the journey that the article tells, with no day or status of its own. */
const REMARK =
  /^[\s“”]*(这|此行|此访|此次|本次|该次)[^，。]{0,14}[是为系]|[是为系成][^，。]{0,24}(首次|首度|第[一二三四五六七八九十两几\d]+次|首位|第[一二三四五六七八九十\d]+位|最高级别|时隔|头一次)/
const AFTERWARDS = /^[^，。；■]{0,8}?(之后|以后|后(?![天续来])|之前)[，\s]/
/** 访问北京的消息: what is announced has not happened on the day of the announcement. */
const NEWS_OF = /^[^，。；]{0,4}的(消息|新闻(?!发布|稿|官|秘书)|报道|日期|日程|安排|传闻|传言)/
/** 到访越南之后，还将: a stage of what lies ahead. */
const GOES_ON = /^，[^，。；]{0,14}(将|预计|计划|拟|打算|准备)/
const MODAL_REACH = 3
const CONFIDENCE = { told: 0.9, inferred: 0.65, implied: 0.55 }

/** 会见来访的总理, 邀请总理访问: the journey goes to where they meet, else to the host's state. */
const implied = (
  reading: Reading,
  clause: Clause,
  trigger: VisitTrigger,
  { hosts, hostVerbAt }: Travellers,
): Place[] => {
  if (TOGETHER.test(reading.matching.slice(clause.start, clause.end))) return []
  const where = hostVerbAt === null ? placeWhere(reading, { start: clause.start, end: trigger.start }) : null
  if (where) return [where]
  const [host] = hosts.parties
  const country = host ? homeOf(reading, host) : stateBefore(reading, clause, trigger.start)
  return country ? [{ start: clause.start, end: clause.start, country, place: null }] : []
}

/** The state of the office or the government that a clause begins with. */
const stateBefore = (reading: Reading, clause: Clause, at: number): string | null => {
  const [first] = within(reading.phrases, { start: clause.start, end: at })
  return first && personOf(first) === null ? first.country : null
}

/** The clause's own words, from the subject to the end of the event, without the closing mark. */
const quoteSpan = (reading: Reading, clause: Clause, visitors: Parties): Span => {
  const start = Math.min(clause.start, visitors.start ?? clause.start)
  const end = Math.max(clause.end, visitors.end ?? clause.end)
  const text = reading.text.slice(start, end)
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) }
}

const hasTime = (reading: Reading, clause: Clause, at: number): boolean =>
  within(reading.times, { start: clause.start, end: at }).length > 0

const visitsOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: VisitTrigger,
  today: string,
): ToldEvent[] => {
  const { matching } = reading
  if (NOT_YET.test(matching.slice(clause.start, trigger.start))) return []
  const end = Math.max(trigger.end, ...trigger.places.map((place) => place.end))
  const travellers = trigger.travellers ?? travellersOf(reading, sentence, clause, trigger)
  const { visitors, hosts, hostVerbAt } = travellers
  const isHosted = hostVerbAt !== null
  const hasHost = isHosted || hosts.parties.length > 0 || /来访|到访/.test(matching.slice(trigger.start, trigger.end))
  if (trigger.isTacit && (visitors.start === null || visitors.start < sentence.start)) return []
  const destinations =
    trigger.places.length > 0 ? trigger.places : hasHost ? implied(reading, clause, trigger, travellers) : []
  const begins = BEGINS.test(matching.slice(trigger.start, trigger.verbEnd))
  const ended = trigger.rule === 'visit/departure' || ENDED.test(matching.slice(clause.start, trigger.start))
  // 在访问越南之后，: a time told before such a clause is that of what comes after.
  const hasOwnTime = hasTime(reading, clause, trigger.start)
  const isBackground = AFTERWARDS.test(matching.slice(end)) && !hasOwnTime
  const isSequence = AFTERWARDS.test(matching.slice(end)) && GOES_ON.test(matching.slice(clause.end, sentence.end))
  const remark =
    REMARK.test(matching.slice(clause.start, trigger.end)) ||
    (NEWS_OF.test(matching.slice(end, clause.end)) && !hasOwnTime) ||
    isSequence
  // A modal word governs the journey only from close before the traveller on: 可能向总统通报甲访问的结果.
  const governs =
    isHosted || visitors.inferred || visitors.start === null || visitors.start > trigger.start
      ? clause.start
      : Math.max(clause.start, visitors.start - MODAL_REACH)
  // 将会见曾访问越南的总理: of a journey that describes a person only its own adverbs speak.
  const describes = visitors.start !== null && visitors.start > trigger.start && !trigger.travellers
  const telling = tellingAt(reading, sentence, clause, { start: trigger.start, end }, today, {
    begins,
    ended,
    lasts: true,
    dated: trigger.rule === 'visit/attendance',
    from: governs,
    isAside: describes,
  })
  const { status, told } = telling
  const when = remark || isBackground ? UNDATED : telling.when
  if (trigger.isTacit && (status === 'denied' || status === 'cancelled')) return []
  const welcomed =
    isHosted && /欢迎|接待|迎接/.test(matching.slice(hostVerbAt, hostVerbAt + 2)) && status === 'proposed'
  return destinations.flatMap((destination): ToldEvent[] => {
    const abroad = visitors.parties.filter((party) =>
      trigger.isTacit
        ? isAbroad(reading, party, destination.country) && travelsInOffice(reading, party)
        : !isSameState(homeOf(reading, party), destination.country),
    )
    if (abroad.length === 0 || abroad.every((party) => isJournalist(reading, party))) return []
    const people = participants(abroad, 'VISITOR', visitors.inferred)
    const receiving = participants(hosts.parties, 'HOST', hosts.inferred)
    const span = quoteSpan(reading, clause, visitors)
    return [
      {
        kind: 'visit',
        status: welcomed || (ended && status === 'ongoing') ? 'occurred' : status,
        statusTold: (told || ended) && !remark,
        isOther: OTHER.test(matching.slice(clause.start, trigger.start)),
        trigger: { start: trigger.start, end: trigger.end },
        ...when,
        country: destination.country,
        place: destination.place,
        participants: [...people, ...receiving],
        quote: reading.text.slice(span.start, span.end),
        span,
        rule: trigger.rule,
        confidence:
          trigger.places.length === 0 || trigger.isTacit
            ? CONFIDENCE.implied
            : visitors.inferred
              ? CONFIDENCE.inferred
              : CONFIDENCE.told,
        inferred: visitors.inferred || trigger.places.length === 0 || trigger.isTacit === true,
      },
    ]
  })
}

/** Every journey of a named person to another state, once for each place in the text that tells it. */
export const findVisits = (reading: Reading): ToldEvent[] => {
  const today = dayIn(reading.parsed.article.publishedAt, reading.parsed.article.timeZone)
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) =>
      findVisitTriggers(reading, sentence, clause).flatMap((trigger) =>
        visitsOf(reading, sentence, clause, trigger, today),
      ),
    ),
  )
}
