import type { Precision } from './dates.ts'
import type { Mention, Participant, Report } from './evidence.ts'
import type { EventKind, EventStatus, Role } from './vocabulary.ts'

/** A mention as resolution sees it: with the day of its article, and the person it refers to so far and why. */
export type MentionToResolve = Pick<
  Mention,
  'id' | 'name' | 'forms' | 'latin' | 'office' | 'countryCode' | 'inferred' | 'blocks'
> & {
  publishedAt: string
  personId: string | null
  reason: string | null
}

/** An office that evidence gives a person. Days are `YYYY-MM-DD` of the first and last article that says so. */
export interface OfficeHeld {
  title: string
  countryCode: string
  firstSeenOn: string
  lastSeenOn: string
}

/** A person as mentions make it. */
export interface Person {
  id: string
  /** Fullest form. */
  name: string
  /** Every form, sorted. */
  names: string[]
  latin: string | null
  /** Office by the latest evidence, or null. */
  office: string | null
  /** Family names of the mentions, sorted: the events of these blocks may be one. */
  blocks: string[]
  offices: OfficeHeld[]
  /** The mentions that refer to this person, and why each does. */
  mentions: { id: string; reason: string }[]
}

/** A report as resolution sees it: mentions stand as the people they refer to. */
export type ReportToResolve = Pick<
  Report,
  'id' | 'kind' | 'status' | 'date' | 'datesAgree' | 'countryCode' | 'place' | 'blocks'
> & {
  publishedAt: string
  orderKey: string
  eventId: string | null
  participants: (Pick<Participant, 'role'> & { type: 'person' | 'country' | 'source'; id: string })[]
}

/** An event as the reports of one trip, meeting or call make it. */
export interface Event {
  id: string
  kind: EventKind
  /** By the latest evidence. */
  status: EventStatus
  startOn: string | null
  endOn: string | null
  precision: Precision
  /** False when some report's stated date contradicts itself. */
  datesAgree: boolean | null
  countryCode: string | null
  cityId: string | null
  participants: { type: 'person' | 'country'; id: string; role: Role }[]
  /** Its reports in order of publication, and whether each changed the status. */
  reports: { id: string; changesStatus: boolean }[]
}
