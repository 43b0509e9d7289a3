import { applyCancellations } from './event-cancellations.ts'
import { datedByJourney } from './event-journey-dates.ts'
import { visitsOfMeeting } from './event-meeting-visits.ts'
import { mergeEvents } from './event-merge.ts'
import { monthOf } from './event-months.ts'
import type { ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'

/** What is under way on the day of publication lies in its month, as far as nothing else is said. */
const datedByStatus = (event: ToldEvent, today: string): ToldEvent =>
  event.status === 'ongoing' && event.date.startOn === null ? { ...event, date: monthOf(today) } : event

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
