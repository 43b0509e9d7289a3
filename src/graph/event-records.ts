import type { EventToPlace } from '../domain/knowledge.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { Transaction } from './graph.ts'
import { statement } from './statement.ts'

type Events = { events: readonly string[] }

/** An event as the graph holds it. Properties without a value are absent. */
export interface EventRecord {
  properties: Record<string, unknown> & { id: string }
  countries: string[]
  cities: string[]
  participants: { id: string; role: Role; countryCode: string | null }[]
}

const resolved = statement<Events, Omit<EventRecord, 'participants'>>('read/events-as-resolved')
const participants = statement<Events, { event: string; participant: string; role: Role; countryCode: string | null }>(
  'read/event-participants',
)

/** What the graph says of these events, in no order. */
export const loadEventRecords = async (tx: Transaction, events: readonly string[]): Promise<EventRecord[]> => {
  if (events.length === 0) return []
  const parties = new Map<string, EventRecord['participants']>()
  for (const { event, participant, role, countryCode } of await tx.run(participants, { events })) {
    parties.set(event, parties.get(event) ?? [])
    parties.get(event)?.push({ id: participant, role, countryCode })
  }
  const rows = await tx.run(resolved, { events })
  return rows.map((row) => ({ ...row, participants: parties.get(row.properties.id) ?? [] }))
}

/** The same as meetings and visits are compared. */
export const loadEventsToPlace = async (tx: Transaction, events: readonly string[]): Promise<EventToPlace[]> =>
  (await loadEventRecords(tx, events)).map(({ properties, countries, participants: parties }) => ({
    // An event's properties are what save-events writes.
    ...(properties as Pick<EventToPlace, 'id' | 'kind' | 'status' | 'precision'>),
    startOn: (properties.startOn as string | undefined) ?? null,
    endOn: (properties.endOn as string | undefined) ?? null,
    countryId: countries[0] ?? null,
    participants: parties,
  }))
