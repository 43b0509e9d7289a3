import type { Party } from '../../domain/extraction.ts'
import { partyKey } from './anaphora.ts'
import { isAbroad, isPosted, isSameState } from './event-home.ts'
import { officesIn } from './event-nameless.ts'
import { gatheringTriggers } from './event-presence.ts'
import { participants, type ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'

const GATHERING_REACH = 40

/** Where a meeting took place: as told, else at the gathering that its sentence names before it. */
const whereMet = (reading: Reading, { country, place, trigger }: ToldEvent): Pick<ToldEvent, 'country' | 'place'> => {
  if (country !== null) return { country, place }
  const sentence = reading.sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end)
  const before = sentence?.clauses.filter(({ start }) => start <= trigger.start) ?? []
  const gathering = before
    .flatMap((clause) => gatheringTriggers(reading, clause))
    .findLast(({ end }) => end <= trigger.start && trigger.start - end <= GATHERING_REACH)
  const held = gathering?.places[0]
  return held ? { country: held.country, place: held.place } : { country: null, place: null }
}

/** 会见了伊朗外长: the offices for which the meeting names a state only. */
const officesAbroad = (reading: Reading, meeting: ToldEvent, country: string): Party[] => {
  const codes = meeting.participants.flatMap(({ party }) => (party.type === 'country' ? [party.code] : []))
  return officesIn(reading, meeting.span).filter(
    (party) => party.type === 'country' && codes.includes(party.code) && !isSameState(party.code, country),
  )
}

/** Who meets abroad has travelled there: the visits that a meeting in a named place implies. */
export const visitsOfMeeting = (reading: Reading, meeting: ToldEvent): ToldEvent[] => {
  if (meeting.kind !== 'meeting' || meeting.status === 'denied') return []
  const { country, place } = whereMet(reading, meeting)
  if (country === null) return []
  const named = meeting.participants.filter(
    ({ party }) => party.type === 'person' && isAbroad(reading, party, country) && !isPosted(reading, party),
  )
  const listed = officesIn(reading, meeting.span).filter(
    (party) => party.type === 'person' && isAbroad(reading, party, country),
  )
  const travellers = new Map(
    [...named.map(({ party }) => party), ...listed, ...officesAbroad(reading, meeting, country)].map((party) => [
      party.type === 'country' ? (party.written ?? party.code) : partyKey(party),
      party,
    ]),
  )
  return [...travellers.values()].map((party) => ({
    ...meeting,
    kind: 'visit' as const,
    country,
    place,
    rule: 'visit/meeting-abroad',
    confidence: meeting.country === null ? 0.5 : 0.6,
    inferred: true,
    statusTold: meeting.statusTold && meeting.status !== 'occurred',
    participants: participants([party], 'VISITOR', true),
  }))
}
