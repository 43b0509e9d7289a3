import { countryId } from '../domain/ids.ts'
import type { Event, Support } from '../domain/knowledge.ts'
import { type EventRecord, loadEventRecords } from './event-records.ts'
import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

type Events = { events: readonly string[] }
type Reports = { reports: readonly string[] }

const writes = {
  events: statement<Rows, never>('write/events'),
  eventCountries: statement<Rows, never>('write/event-countries'),
  eventCities: statement<Rows, never>('write/event-cities'),
  eventPeople: statement<Rows, never>('write/event-people'),
  eventParticipantCountries: statement<Rows, never>('write/event-participant-countries'),
  eventReports: statement<Rows, never>('write/event-reports'),
  claimSubjectEvents: statement<Reports, never>('write/claim-subject-events'),
}

const deletes = {
  events: statement<Events, never>('write/delete-events'),
  places: statement<Events, never>('write/delete-event-places'),
  participants: statement<Events, never>('write/delete-event-participants'),
  supports: statement<Reports, never>('write/delete-supports'),
  claimSubjectEvents: statement<Reports, never>('write/delete-claim-subject-events'),
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const propertiesOf = ({ countryCode, cityId, participants, reports, ...own }: Event) => ({
  ...own,
  orderKey: `${own.startOn ?? '0000-00-00'}~${own.id}`,
})

const partOf = ({ id, role, countryCode }: EventRecord['participants'][number]): string =>
  [role, id, countryCode ?? ''].join(' ')

/** A property without a value is absent from a node, so both read as equal. */
const recordOf = (properties: Record<string, unknown>, places: readonly string[], parties: readonly string[]): string =>
  JSON.stringify([
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => byText(a, b)),
    places,
    [...parties].sort(byText),
  ])

const recordOfEvent = (event: Event): string =>
  recordOf(
    propertiesOf(event),
    [event.countryCode === null ? [] : countryId(event.countryCode), event.cityId ?? []].flat(),
    event.participants.map(partOf),
  )

/** What the graph says of events, in the form that `recordOfEvent` gives for those just resolved. */
const formerRecords = async (tx: Transaction, events: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (await loadEventRecords(tx, events)).map(({ properties, countries, cities, participants }) => [
      properties.id,
      recordOf(properties, [...countries, ...cities], participants.map(partOf)),
    ]),
  )

const saveRecords = async (tx: Transaction, events: readonly Event[]): Promise<void> => {
  await saveRows(tx, writes.events, { rows: events.map(propertiesOf) })
  await saveRows(tx, writes.eventCountries, {
    rows: events.flatMap(({ id, countryCode }) =>
      countryCode === null ? [] : [{ event: id, country: countryId(countryCode) }],
    ),
  })
  await saveRows(tx, writes.eventCities, {
    rows: events.flatMap(({ id, cityId }) => (cityId === null ? [] : [{ event: id, city: cityId }])),
  })
  const taking = (type: 'person' | 'country') =>
    events.flatMap(({ id, participants }) =>
      participants
        .filter((participant) => participant.type === type)
        .map((participant) => ({
          event: id,
          participant: participant.id,
          role: participant.role,
          countryCode: participant.countryCode,
        })),
    )
  await saveRows(tx, writes.eventPeople, { rows: taking('person') })
  await saveRows(tx, writes.eventParticipantCountries, { rows: taking('country') })
}

/** Which reports support another event than before, and which mark another step of the same event. */
const changedSupports = (events: readonly Event[], former: ReadonlyMap<string, Support | null>) => {
  const rows: { report: string; event: string; changesStatus: boolean }[] = []
  const moved: string[] = []
  for (const { id, reports } of events) {
    for (const { id: report, changesStatus } of reports) {
      const support = former.get(report)
      if (support?.eventId !== id) moved.push(report)
      else if (support.changesStatus === changesStatus) continue
      rows.push({ report, event: id, changesStatus })
    }
  }
  return { rows, moved }
}

/** What became of events: those that are new or say something else than before, and the reports that tell another event. */
export interface EventsChange {
  events: Event[]
  movedReports: string[]
}

/**
 * Brings the events of the blocks that were resolved up to date. Only what differs is written: one more report of a trip
 * that 300 tell costs one relationship, not 300.
 */
export const saveEvents = async (
  tx: Transaction,
  events: readonly Event[],
  formerEvents: readonly string[],
  formerSupports: ReadonlyMap<string, Support | null>,
): Promise<EventsChange> => {
  const former = await formerRecords(tx, formerEvents)
  const present = new Set(events.map(({ id }) => id))
  const gone = formerEvents.filter((id) => !present.has(id))
  if (gone.length > 0) await tx.run(deletes.events, { events: gone })

  const changed = events.filter((event) => former.get(event.id) !== recordOfEvent(event))
  const kept = changed.flatMap(({ id }) => (former.has(id) ? [id] : []))
  if (kept.length > 0) {
    await tx.run(deletes.places, { events: kept })
    await tx.run(deletes.participants, { events: kept })
  }
  await saveRecords(tx, changed)

  const { rows, moved } = changedSupports(events, formerSupports)
  if (rows.length > 0) await tx.run(deletes.supports, { reports: rows.map(({ report }) => report) })
  await saveRows(tx, writes.eventReports, { rows })
  if (moved.length > 0) {
    await tx.run(deletes.claimSubjectEvents, { reports: moved })
    await tx.run(writes.claimSubjectEvents, { reports: moved })
  }
  return { events: changed, movedReports: moved }
}
