import type { Span } from '../../domain/article.ts'
import { personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { homeOf, isSameState } from './event-home.ts'
import { NOBODY, type Parties, personsFrom, subjectOf } from './event-parties.ts'
import { type Place, placeWhere } from './event-places.ts'
import type { VisitTrigger } from './event-visit-triggers.ts'
import { RECEIVES, RECEPTIONS, WELCOMED } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

const RECEIVING = new RegExp(RECEIVES.join('|'), 'g')
const BY = new RegExp(`(受到|得到|获得|获|受|蒙)(了|过)?([^，。；]{0,36}?)的?[^，。；]{0,6}?(${RECEPTIONS.join('|')})`)
const BY_BEFORE = /(受到|得到|获得|获|受|蒙|由)[^，。；]*$/
const OBJECT_REACH = 16
const POPE = /教宗|教皇/

/** The state in whose name somebody receives: that of the person, of the office or of the government named. */
const stateOfHost = (reading: Reading, hosts: Parties, span: Span): string | null => {
  const [host] = hosts.parties
  if (POPE.test(reading.matching.slice(span.start, span.end))) return 'VA'
  const home = host ? homeOf(reading, host) : null
  if (home) return home
  return (
    within(reading.phrases, span).find(({ country, head }) => country !== null && head.type !== 'city')?.country ?? null
  )
}

const placed = (reading: Reading, clause: Clause, at: number, country: string | null): Place[] => {
  const where = placeWhere(reading, { start: clause.start, end: at }) ?? placeWhere(reading, clause)
  if (where && (country === null || isSameState(where.country, country))) return [where]
  if (where) return [where]
  return country === null ? [] : [{ start: at, end: at, country, place: null }]
}

const received = (
  reading: Reading,
  clause: Clause,
  verb: Span,
  visitors: Parties,
  hosts: Parties,
  hostSpan: Span,
): VisitTrigger[] => {
  const country = stateOfHost(reading, hosts, hostSpan)
  const places = placed(reading, clause, verb.start, country)
  if (places.length === 0 || visitors.parties.length === 0) return []
  const travellers = { visitors, hosts, hostVerbAt: null }
  return [{ ...verb, verbEnd: verb.end, places, rule: 'visit/received', isTacit: true, travellers }]
}

/** 总统接见了外长: who is received has come to the host. */
const receives = (reading: Reading, sentence: Sentence, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(RECEIVING)].flatMap((match): VisitTrigger[] => {
    const verb = { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    if (BY_BEFORE.test(text.slice(0, match.index))) return []
    const visitors = personsFrom(reading, verb.end, clause.end, OBJECT_REACH, true)
    const after = reading.matching.slice(visitors.end ?? verb.end, clause.end)
    if (match[0] === '欢迎' && !WELCOMED.test(after)) return []
    const hosts = subjectOf(reading, sentence, clause, verb.start)
    return received(reading, clause, verb, visitors, hosts, { start: clause.start, end: verb.start })
  })
}

/** 外长受到总统的迎接. */
const isReceived = (reading: Reading, sentence: Sentence, clause: Clause): VisitTrigger[] => {
  const match = BY.exec(reading.matching.slice(clause.start, clause.end))
  if (!match) return []
  const start = clause.start + match.index
  const verb = { start, end: start + match[0].length }
  const visitors = subjectOf(reading, sentence, clause, start, true)
  const phrases = within(reading.phrases, verb)
  const host = phrases.find((phrase) => personOf(phrase) !== null)
  const hosts = host ? personsFrom(reading, host.start, verb.end, 0) : NOBODY
  return received(reading, clause, verb, visitors, hosts, verb)
}

/** The journeys that a reception tells of: who is received by another state's officials has come to them. */
export const receptionTriggers = (reading: Reading, sentence: Sentence, clause: Clause): VisitTrigger[] => [
  ...receives(reading, sentence, clause),
  ...isReceived(reading, sentence, clause),
]
