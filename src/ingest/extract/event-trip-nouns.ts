import type { Clause } from './clauses.ts'
import { placeOf, placesFrom } from './event-places.ts'
import type { VisitTrigger } from './event-visit-triggers.ts'
import { FRAMED_VISITS, STAGE_LINK, STAGE_NOUNS, TRIP_NOUNS } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

const FRAMED = new RegExp(`^(的|进行|展开|作|做|了)?[^，。；、]{0,24}?(${FRAMED_VISITS.join('|')})`)
const STAGE_REACH = 10

/** 对越南进行国事访问. */
export const framedTriggers = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    const before = reading.matching.slice(clause.start, phrase.start)
    if (!place || !/对[^，。]{0,3}$/.test(before)) return []
    const listed = placesFrom(reading, phrase.start, clause.end, 0)
    const last = listed.at(-1) ?? place
    const frame = FRAMED.exec(reading.matching.slice(last.end, clause.end))
    if (!frame) return []
    const end = last.end + frame[0].length
    const places = listed.length > 0 ? listed : [place]
    return [{ start: phrase.start - 1, end, verbEnd: end, places, rule: 'visit/framed' }]
  })

/** 北京之行, 欧洲行; not a verb's object: 访华之行 is told by 访华. */
export const tripNouns = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const noun = TRIP_NOUNS.exec(reading.matching.slice(phrase.end, clause.end))
    if (!noun || !placeOf(reading, phrase)) return []
    if (/^访问/.test(noun[0]) && /[在于]$/.test(reading.matching.slice(clause.start, phrase.start))) return []
    const isList = /[、和及与]$/.test(reading.matching.slice(clause.start, phrase.start))
    const first = isList ? within(reading.phrases, clause).find((p) => placeOf(reading, p)) : phrase
    const places = placesFrom(reading, first?.start ?? phrase.start, phrase.end, 0)
    const end = phrase.end + noun[0].length
    return [{ start: places[0]?.start ?? phrase.start, end, verbEnd: end, places, rule: 'visit/trip-noun' }]
  })

/** 首站是河内, 下一站将前往万象: the places of a tour, one by one. */
export const stageTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(STAGE_NOUNS)].flatMap((match): VisitTrigger[] => {
    const start = clause.start + match.index
    const end = start + match[0].length
    const places = placesFrom(reading, end, clause.end, STAGE_REACH)
    const [first] = places
    const next = within(reading.phrases, { start: end, end: clause.end })[0]
    const place = first ?? (next && next.start - end <= STAGE_REACH ? placeOf(reading, next) : null)
    if (!place || !STAGE_LINK.test(reading.matching.slice(end, place.start))) return []
    return [{ start, end, verbEnd: end, places: [place], rule: 'visit/stage' }]
  })
}
