import type { Span } from '../../domain/article.ts'
import type { Clause } from './clauses.ts'
import { type Place, placeOf, placesFrom, placeWhere } from './event-places.ts'
import { ATTEND_VERBS, FRAMED_VISITS, GATHERINGS, SHORT_TRAVEL_VERBS, TRAVEL_VERBS } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

/** A word that tells of a journey, with where it goes; no place when the host's state is meant. */
export interface VisitTrigger extends Span {
  /** Where the verb itself ends. */
  verbEnd: number
  places: Place[]
  rule: string
}

const TRAVEL = new RegExp(TRAVEL_VERBS.join('|'), 'g')
const ATTEND = new RegExp(ATTEND_VERBS.join('|'), 'g')
const FRAMED = new RegExp(`^(的|进行|展开|作|做|了)?[^，。；、]{0,24}?(${FRAMED_VISITS.join('|')})`)
const TRIP_NOUN = /^(之行|之旅|行(?![动为政业使情列人驶长程走李]))/
const NO_JOURNEY_BEFORE = /([感受遭得提收达回来看听想说谈直涉遇轮采拜上信接]|参加|家|暗|不|专|开)$/
const REMOTE = /视频|视讯|连线|线上|在线|电话|书面/
const EMBASSY_AFTER = /^(驻|大使馆|领事馆|使馆|问题|方面|和平|当局|总理|总统|外长|网站)/
const NEEDED_GAP = 8
/** 到 is no journey by itself: 出口到, 感到, 提到. */
const NEEDS_PURPOSE = new Set(['到', '去到', '亮相', '踏上', '拜访'])
const PURPOSE =
  /^[^，。；]{0,6}(访问|参访|出席|参加|会见|会晤|会谈|进行|视察|考察|寻求|度假|演讲|进谏|“进谏|签署|斡旋|调停|游说|拜会|与|同)/

const verbTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(TRAVEL)].flatMap((match): VisitTrigger[] => {
    const [verb] = match
    const start = clause.start + match.index
    const verbEnd = start + verb.length
    const short = SHORT_TRAVEL_VERBS.has(verb)
    if (short && NO_JOURNEY_BEFORE.test(text.slice(0, match.index))) return []
    const particle = /^[了过]/.test(reading.matching.slice(verbEnd, clause.end)) ? 1 : 0
    const places = placesFrom(reading, verbEnd, clause.end, short ? particle : NEEDED_GAP).filter((place) => {
      const rest = reading.matching.slice(place.end, clause.end)
      if (NEEDS_PURPOSE.has(verb) && !PURPOSE.test(rest)) return false
      // 出访中，: one character after a whole verb is no state.
      return !EMBASSY_AFTER.test(rest) && (verb.length === 1 || place.end - place.start > 1)
    })
    if (places.length === 0 && (short || !/访/.test(verb))) return []
    const last = places.at(-1)
    if (
      text.slice(0, match.index).trim() === '' &&
      last &&
      /^(是|为|的|让|使|引|显|所|会)/.test(reading.matching.slice(last.end, clause.end))
    )
      return []
    return [{ start, end: verbEnd, verbEnd, places, rule: 'visit/verb' }]
  })
}

/** 对越南进行国事访问. */
const framedTriggers = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    const before = reading.matching.slice(clause.start, phrase.start)
    if (!place || !/对[^，。]{0,3}$/.test(before)) return []
    const [whole] = placesFrom(reading, phrase.start, clause.end, 0)
    const frame = FRAMED.exec(reading.matching.slice(whole?.end ?? place.end, clause.end))
    if (!frame) return []
    const end = (whole?.end ?? place.end) + frame[0].length
    return [{ start: phrase.start - 1, end, verbEnd: end, places: [whole ?? place], rule: 'visit/framed' }]
  })

/** 北京之行, 北京行. */
const tripNouns = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    const noun = TRIP_NOUN.exec(reading.matching.slice(phrase.end, clause.end))
    if (!place || !noun) return []
    const end = phrase.end + noun[0].length
    return [{ start: phrase.start, end, verbEnd: end, places: [place], rule: 'visit/trip-noun' }]
  })

/** 在马德里出席峰会, 出席马德里峰会. */
const attendTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(ATTEND)].flatMap((match): VisitTrigger[] => {
    const start = clause.start + match.index
    const verbEnd = start + match[0].length
    const rest = reading.matching.slice(verbEnd, clause.end)
    if (REMOTE.test(text)) return []
    const held = within(reading.phrases, { start: verbEnd, end: clause.end })
      .filter((phrase) => GATHERINGS.test(reading.matching.slice(phrase.end, phrase.end + 12)))
      .map((phrase) => placeOf(reading, phrase))
      .find((place) => place !== null && place.place !== null)
    const where =
      placeWhere(reading, { start: clause.start, end: start }) ??
      placeWhere(reading, { start: verbEnd, end: clause.end })
    const place = where ?? held
    if (!place || (!where && !GATHERINGS.test(rest))) return []
    return [{ start, end: verbEnd, verbEnd, places: [place], rule: 'visit/attendance' }]
  })
}

/** The words of a clause that tell of journeys, in order; of two that say the same, the first. */
export const findVisitTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const all = [
    ...framedTriggers(reading, clause),
    ...verbTriggers(reading, clause),
    ...tripNouns(reading, clause),
    ...attendTriggers(reading, clause),
  ]
  return all
    .filter((trigger, index) => {
      const framed = all.findIndex((other) => trigger.start >= other.start && trigger.end <= other.end)
      return framed === index || framed === -1
    })
    .sort((a, b) => a.start - b.start)
}
