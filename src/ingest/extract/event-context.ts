import { applyCancellations } from './event-cancellations.ts'
import { isAbroad } from './event-home.ts'
import { datedByJourney } from './event-journey-dates.ts'
import { mergeEvents } from './event-merge.ts'
import { monthOf } from './event-months.ts'
import { participants, type ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'

/** What is under way on the day of publication lies in its month, as far as nothing else is said. */
const datedByStatus = (event: ToldEvent, today: string): ToldEvent =>
  event.status === 'ongoing' && event.date.startOn === null ? { ...event, date: monthOf(today) } : event

/** Who meets abroad has travelled there: the visits that a meeting in a named place implies. */
const visitsOfMeeting = (reading: Reading, meeting: ToldEvent): ToldEvent[] => {
  const { country, status } = meeting
  if (meeting.kind !== 'meeting' || country === null || status === 'denied') return []
  const abroad = meeting.participants.filter(
    ({ party }) => party.type === 'person' && isAbroad(reading, party, country),
  )
  return abroad.map(({ party, inferred }) => ({
    ...meeting,
    kind: 'visit' as const,
    rule: 'visit/meeting-abroad',
    confidence: 0.6,
    inferred: true,
    statusTold: meeting.statusTold && status !== 'occurred',
    participants: participants([party], 'VISITOR', inferred),
  }))
}

/** Fills what other events of the article tell: the month of what is under way, journeys that meetings abroad imply. */
export const completeEvents = (reading: Reading, events: ToldEvent[], today: string): ToldEvent[] => {
  const dated = applyCancellations(reading, events).map((event) => datedByStatus(event, today))
  const implied = dated.flatMap((event) => visitsOfMeeting(reading, event))
  const visits = mergeEvents([...dated.filter(({ kind }) => kind === 'visit'), ...implied], today)
  const meetings = dated
    .filter(({ kind }) => kind !== 'visit')
    .map((meeting) => datedByJourney(reading, meeting, visits, today))
  return [...visits.map((visit) => datedByStatus(visit, today)), ...meetings].sort(
    (a, b) => a.span.start - b.span.start,
  )
}
