import { deriveTrips } from './derive-trips.ts'
import { loadMeetingsOf } from './graph/event-trips.ts'
import type { Transaction } from './graph/graph.ts'
import { type Area, loadReports } from './graph/load-reports.ts'
import { type EventsChange, saveEvents } from './graph/save-events.ts'
import { eventBlocksOf } from './ingest/event-blocks.ts'
import { resolveEvents } from './ingest/resolve/resolve-events.ts'

/**
 * Derives the events of these areas anew, and which meetings belong to which visits. `formerEvents` are those that lost a
 * report. Costs a read of the reports that may tell the same events, and a write of what changed.
 */
export const deriveEvents = async (
  tx: Transaction,
  areas: readonly Area[],
  formerEvents: readonly string[],
): Promise<EventsChange> => {
  const reports = await loadReports(tx, areas, formerEvents, (report) =>
    // One family name is one block, and the report is stored with it.
    report.participants.some(({ blocks }) => blocks.length > 1)
      ? eventBlocksOf(report, ({ id, blocks }) => (blocks.length > 0 ? blocks : [id]))
      : [],
  )
  const supports = new Map(reports.map(({ id, support }) => [id, support]))
  const events = resolveEvents(reports)
  const supported = reports.flatMap(({ support }) => support?.eventId ?? [])
  const former = [...new Set([...formerEvents, ...supported])]
  const present = new Set(events.map(({ id }) => id))
  // A meeting of a visit that is no more may belong to another one.
  const orphans = await loadMeetingsOf(
    tx,
    former.filter((id) => !present.has(id)),
  )
  const change = await saveEvents(tx, events, former, supports)

  const moved = new Set(change.movedReports)
  const touched = events.filter(({ reports: own }) => own.some(({ id }) => moved.has(id)))
  await deriveTrips(tx, {
    meetings: [
      ...orphans,
      ...formerEvents,
      ...[...change.events, ...touched].filter(({ kind }) => kind === 'meeting').map(({ id }) => id),
    ],
    visits: change.events.filter(({ kind }) => kind === 'visit'),
    movedReports: change.movedReports,
  })
  return change
}
