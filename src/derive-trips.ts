import type { EventToPlace } from './domain/knowledge.ts'
import { dayAfter, TRIP_DAYS } from './domain/report-window.ts'
import { loadEventsToPlace } from './graph/event-records.ts'
import {
  loadMeetingsDuring,
  loadMeetingsNear,
  loadMeetingsOf,
  loadVisitsNear,
  loadVisitsTold,
  type Span,
  saveEventTrips,
} from './graph/event-trips.ts'
import type { Transaction } from './graph/graph.ts'
import { tripOf } from './ingest/resolve/resolve-trip.ts'

/** What has changed among events, as far as it bears on which meeting belongs to which visit. */
export interface TripsChange {
  /** Meetings to look at in any case; those that are no more do no harm. */
  meetings: readonly string[]
  /** Visits that are new or say something else than before. */
  visits: readonly Pick<EventToPlace, 'id' | 'startOn' | 'endOn' | 'precision'>[]
  /** Reports that tell another event than before. */
  movedReports: readonly string[]
}

// A stated span of a visit is rarely longer; one that is longer is looked for by the articles that tell both.
const LONGEST_TRIP = 31

const daysOf = ({ id, startOn, endOn, precision }: TripsChange['visits'][number]): Span[] =>
  startOn === null || endOn === null || precision !== 'day'
    ? []
    : [{ event: id, from: startOn, until: dayAfter(endOn, TRIP_DAYS) }]

const daysBefore = ({ id, startOn, precision }: EventToPlace): Span[] =>
  startOn === null || precision !== 'day'
    ? []
    : [{ event: id, from: dayAfter(startOn, -LONGEST_TRIP - TRIP_DAYS), until: startOn }]

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Derives which visits meetings belong to, where a change of events bears on it. */
export const deriveTrips = async (tx: Transaction, { meetings, visits, movedReports }: TripsChange): Promise<void> => {
  const concerned = unique([
    ...meetings,
    ...(await loadMeetingsOf(
      tx,
      visits.map(({ id }) => id),
    )),
    ...(await loadMeetingsDuring(tx, movedReports)),
    ...(await loadMeetingsNear(tx, visits.flatMap(daysOf))),
  ])
  const held = (await loadEventsToPlace(tx, concerned)).filter(({ kind }) => kind === 'meeting')
  if (held.length === 0) return

  const ids = held.map(({ id }) => id)
  const near = await loadVisitsNear(tx, held.flatMap(daysBefore))
  const told = await loadVisitsTold(tx, ids)
  const candidates = await loadEventsToPlace(tx, unique([...near, ...told].map(({ visit }) => visit)))
  const visitById = new Map(candidates.map((visit) => [visit.id, visit]))
  const rows = held.flatMap((meeting) => {
    const own = (pairs: typeof near) => pairs.filter((pair) => pair.meeting === meeting.id).map(({ visit }) => visit)
    const named = unique([...own(near), ...own(told)]).flatMap((id) => visitById.get(id) ?? [])
    const trip = tripOf(meeting, named, new Set(own(told)))
    return trip ? [{ meeting: meeting.id, visit: trip.visitId, reason: trip.reason }] : []
  })
  await saveEventTrips(tx, ids, rows)
}
