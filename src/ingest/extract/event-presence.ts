import type { Span } from '../../domain/article.ts'
import type { Clause } from './clauses.ts'
import { type Place, placeOf, placesFrom } from './event-places.ts'
import type { VisitTrigger } from './event-visit-triggers.ts'
import { APPEARANCES, DEPARTURES, GATHERINGS, ONWARD, TRANSIT, TRANSIT_ONWARD } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

const REMOTE = /视频|视讯|连线|线上|在线|电话|书面|缺席|未出席|代表出席/
/** 峰会上, 论坛期间: whoever acts there has come. */
const AT_GATHERING = /^[^，。；、]{0,8}?(上(?![周月个台任述午])|期间|间隙|场边|场外|席间|之际|开幕式|闭幕式|会场)/
const GATHERING_REACH = 16
const AT = /(?<![现存内实潜所旨])在$/
/** 记者在, 中国问题在: nothing of the kind. */
const TOPIC_AFTER = /^(问题|方面|局势|事务|政策|的(压力|支持|帮助|领导|影响|要求|军|行动|利益|立场|入侵|战争))/

const isNamedAfter = ({ matching }: Reading, { end }: Span, limit: number): number | null => {
  const after = matching.slice(end, Math.min(limit, end + GATHERING_REACH))
  const gathering = GATHERINGS.exec(after)
  if (!gathering || /[，。；、在]/.test(after.slice(0, gathering.index))) return null
  return end + gathering.index + gathering[0].length
}

/** 在达沃斯论坛上, 在马德里峰会间隙: the journeys of those who act at a gathering. */
export const gatheringTriggers = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    const end = place && isNamedAfter(reading, phrase, clause.end)
    if (!place || end === null) return []
    const isHeldThere = place.place !== null || /举行|召开/.test(reading.matching.slice(phrase.end, end))
    if (!isHeldThere) return []
    const tail = AT_GATHERING.exec(reading.matching.slice(end, clause.end))
    if (!tail) return []
    const where = placesFrom(reading, phrase.start, clause.end, 0)[0] ?? place
    return [trigger(phrase.start, end + tail[0].length, where, 'visit/gathering')]
  })

const trigger = (start: number, end: number, place: Place, rule: string): VisitTrigger => ({
  start,
  end,
  verbEnd: end,
  places: [place],
  rule,
  isTacit: true,
})

/** 在基辅对记者表示, 在首尔发表演讲: an official who appears abroad has travelled there. */
const appearances = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    if (!place || !AT.test(reading.matching.slice(clause.start, phrase.start))) return []
    const whole = placesFrom(reading, phrase.start, clause.end, 0)[0] ?? place
    const rest = reading.matching.slice(whole.end, clause.end)
    const word = APPEARANCES.exec(rest)
    if (!word || TOPIC_AFTER.test(rest)) return []
    return [trigger(whole.start, whole.end + word[0].length, whole, 'visit/appearance')]
  })

/** 离开北京回国, 从首尔飞往东京: where somebody leaves he has been. */
const departures = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const place = placeOf(reading, phrase)
    if (!place) return []
    const before = reading.matching.slice(clause.start, phrase.start)
    const whole = placesFrom(reading, phrase.start, clause.end, 0)[0] ?? place
    const rest = reading.matching.slice(whole.end, clause.end)
    const leaves = DEPARTURES.exec(before)
    const flies = /[从由自]$/.test(before) && ONWARD.test(rest)
    if (!leaves && !flies) return []
    return [trigger(phrase.start - (leaves?.[0].length ?? 1), whole.end, whole, 'visit/departure')]
  })

/** 经多哈转机, 取道马德里回国: who passes through has been there. */
const transits = (reading: Reading, clause: Clause): VisitTrigger[] =>
  within(reading.phrases, clause).flatMap((phrase): VisitTrigger[] => {
    const way = TRANSIT.exec(reading.matching.slice(clause.start, phrase.start))
    if (!way || !placeOf(reading, phrase)) return []
    const places = placesFrom(reading, phrase.start, clause.end, 0)
    const last = places.at(-1)
    const start = phrase.start - way[0].length
    if (!last) return []
    const isOnward = TRANSIT_ONWARD.test(reading.matching.slice(last.end, clause.end))
    const isOnTheWay = /(回程|去程|途中|归途|中途)[^，。；]*$/.test(reading.matching.slice(clause.start, start))
    if (!isOnward && !isOnTheWay) return []
    return [{ start, end: last.end, verbEnd: last.end, places, rule: 'visit/transit' }]
  })

/** The words of a clause by which somebody is tacitly abroad: told of no journey, but not to be there without one. */
export const presenceTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  if (REMOTE.test(text)) return []
  return [
    ...gatheringTriggers(reading, clause),
    ...appearances(reading, clause),
    ...departures(reading, clause),
    ...transits(reading, clause),
  ]
}
