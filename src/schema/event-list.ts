import type { EventKind, EventStatus } from '../domain/vocabulary.ts'
import type { EventFilter } from '../loaders/loaders.ts'
import { type Bounds, UNBOUNDED } from '../loaders/page-loader.ts'
import { builder } from './builder.ts'
import { EventKindEnum, EventStatusEnum } from './enums.ts'

const KINDS: readonly EventKind[] = ['visit', 'meeting', 'call']
const STATUSES: readonly EventStatus[] = ['occurred', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied']
// Keys of events without a date begin so; a list of dates leaves them out.
const UNDATED = `0000-00-00${UNBOUNDED.below}`

/** The period that a list of dated things is narrowed to. */
export const periodArguments = () =>
  builder.args((t) => ({
    from: t.field({ type: 'Date', description: 'Not before this day; leaves out what has no date.' }),
    until: t.field({ type: 'Date', description: 'Not after this day; leaves out what has no date.' }),
  }))

/** The arguments of a list of visits. */
export const visitArguments = () =>
  builder.args((t) => ({
    status: t.field({
      type: [EventStatusEnum],
      description: 'Only visits that came this far; all when nothing is said.',
    }),
    from: t.field({ type: 'Date', description: 'Only visits that began on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Only visits that began on this day or earlier.' }),
  }))

/** The arguments of a list of events of every kind. */
export const eventArguments = () =>
  builder.args((t) => ({
    kind: t.field({ type: [EventKindEnum], description: 'Only events of these kinds; all when nothing is said.' }),
    status: t.field({
      type: [EventStatusEnum],
      description: 'Only events that came this far; all when nothing is said.',
    }),
    from: t.field({ type: 'Date', description: 'Only events that began on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Only events that began on this day or earlier.' }),
  }))

interface Period {
  from?: string | null | undefined
  until?: string | null | undefined
}

/** The keys, each beginning with a day, that lie in a period. */
export const within = ({ from, until }: Period): Bounds => ({
  above: from ?? (until == null ? UNBOUNDED.above : UNDATED),
  below: until == null ? UNBOUNDED.below : `${until}${UNBOUNDED.below}`,
})

interface EventArguments {
  kind?: readonly EventKind[] | null | undefined
  status?: readonly EventStatus[] | null | undefined
}

/** What a list of events is to hold. Sorted, so that the same wish is the same read. */
export const eventsOf = ({ kind, status }: EventArguments): EventFilter => ({
  kinds: [...(kind ?? KINDS)].sort(),
  statuses: [...(status ?? STATUSES)].sort(),
})

/** What a list of visits is to hold. */
export const visitsOf = ({ status }: EventArguments): EventFilter => eventsOf({ kind: ['visit'], status })
