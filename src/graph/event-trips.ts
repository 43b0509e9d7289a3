import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

type Events = { events: readonly string[] }
type MeetingRow = { meeting: string }
type PairRow = { meeting: string; visit: string }

/** An event and the days between which another must begin to be looked at. */
export interface Span {
  event: string
  from: string
  until: string
}

const meetingsOfVisits = statement<Events, MeetingRow>('read/meetings-of-visits')
const meetingsToldDuring = statement<{ reports: readonly string[] }, MeetingRow>('read/meetings-told-during')
const meetingsOfVisitors = statement<{ rows: readonly Span[] }, MeetingRow>('read/meetings-of-visitors')
const visitsAroundMeetings = statement<{ rows: readonly Span[] }, PairRow>('read/visits-around-meetings')
const visitsToldWithMeetings = statement<Events, PairRow>('read/visits-told-with-meetings')
const deleteEventTrips = statement<{ meetings: readonly string[] }, never>('write/delete-event-trips')
const writeEventTrips = statement<Rows, never>('write/event-trips')

const idsOf = (rows: readonly MeetingRow[]): string[] => rows.map(({ meeting }) => meeting)

/** Meetings that belong to these visits so far, or that an article tells with them. */
export const loadMeetingsOf = async (tx: Transaction, events: readonly string[]): Promise<string[]> =>
  events.length === 0 ? [] : idsOf(await tx.run(meetingsOfVisits, { events }))

/** Meetings that articles tell as held during the visits of these reports. */
export const loadMeetingsDuring = async (tx: Transaction, reports: readonly string[]): Promise<string[]> =>
  reports.length === 0 ? [] : idsOf(await tx.run(meetingsToldDuring, { reports }))

/** Meetings that the visitors held on days that could belong to their visits. */
export const loadMeetingsNear = async (tx: Transaction, rows: readonly Span[]): Promise<string[]> =>
  rows.length === 0 ? [] : idsOf(await tx.run(meetingsOfVisitors, { rows }))

/** Visits that those who met began before the meetings. */
export const loadVisitsNear = async (tx: Transaction, rows: readonly Span[]): Promise<PairRow[]> =>
  rows.length === 0 ? [] : tx.run(visitsAroundMeetings, { rows })

/** Visits that an article tells together with these meetings. */
export const loadVisitsTold = async (tx: Transaction, events: readonly string[]): Promise<PairRow[]> =>
  events.length === 0 ? [] : tx.run(visitsToldWithMeetings, { events })

/** Puts these trips in the place of those that the meetings belonged to. */
export const saveEventTrips = async (
  tx: Transaction,
  meetings: readonly string[],
  rows: readonly (PairRow & { reason: string })[],
): Promise<void> => {
  await tx.run(deleteEventTrips, { meetings })
  await saveRows(tx, writeEventTrips, { rows })
}
