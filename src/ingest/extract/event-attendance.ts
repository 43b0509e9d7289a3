import type { Clause } from './clauses.ts'
import { type Place, placeOf, placeWhere } from './event-places.ts'
import type { VisitTrigger } from './event-visit-triggers.ts'
import { ATTEND_VERBS, GATHERINGS, STAY_VERBS } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

const ATTEND = new RegExp(ATTEND_VERBS.join('|'), 'g')
const STAY = new RegExp(STAY_VERBS.join('|'), 'g')
const REMOTE = /视频|视讯|连线|线上|在线|电话|书面/
/** How far behind its place a gathering may be named: 马德里北约峰会. */
const GATHERING_REACH = 16
const STAY_REACH = 8

/** 马德里峰会, 达沃斯世界经济论坛: the city whose name a gathering bears. */
const placeOfGathering = (reading: Reading, span: Clause): Place | null =>
  within(reading.phrases, span)
    .filter(({ end }) => {
      const after = reading.matching.slice(end, Math.min(span.end, end + GATHERING_REACH))
      return /^[^，。；、在]*$/.test(after.slice(0, GATHERINGS.exec(after)?.index ?? 0)) && GATHERINGS.test(after)
    })
    .map((phrase) => placeOf(reading, phrase))
    .find((place) => place !== null && place.place !== null) ?? null

/** 在马德里出席峰会, 出席马德里峰会, 出席在马德里举行的峰会. */
export const attendTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  if (REMOTE.test(text)) return []
  return [...text.matchAll(ATTEND)].flatMap((match): VisitTrigger[] => {
    const start = clause.start + match.index
    const verbEnd = start + match[0].length
    const where =
      placeWhere(reading, { start: clause.start, end: start }) ??
      placeWhere(reading, { start: verbEnd, end: clause.end })
    const place = where ?? placeOfGathering(reading, { ...clause, start: verbEnd })
    if (!place || (!where && !GATHERINGS.test(reading.matching.slice(verbEnd, clause.end)))) return []
    return [{ start, end: verbEnd, verbEnd, places: [place], rule: 'visit/attendance' }]
  })
}

/** 正在河内访问, 在马德里转机: who stays somewhere has gone there. */
export const stayTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(STAY)].flatMap((match): VisitTrigger[] => {
    const start = clause.start + match.index
    const end = start + match[0].length
    const place = placeWhere(reading, { start: clause.start, end: start })
    if (!place || start - place.end > STAY_REACH) return []
    return [{ start: place.start, end, verbEnd: end, places: [place], rule: 'visit/stay' }]
  })
}
