import type { Precision } from './dates.ts'
import type { Claim, Mention, Participant, Report } from './evidence.ts'
import type { EventKind, EventStatus, Role, Stance } from './vocabulary.ts'

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
  'id' | 'kind' | 'status' | 'date' | 'datesAgree' | 'window' | 'countryCode' | 'place' | 'blocks'
> & {
  publishedAt: string
  orderKey: string
  /** What it supported so far, or null. */
  support: Support | null
  participants: (Pick<Participant, 'role'> & {
    type: 'person' | 'country' | 'source'
    id: string
    /** The state that the article has the person act for, or null. */
    countryCode: string | null
  })[]
}

/** Which event a report supports, and whether it changed the event's status. */
export interface Support {
  eventId: string
  changesStatus: boolean
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
  /** False when a stated date contradicts itself or reports exclude each other's days; null when nothing can be compared. */
  datesAgree: boolean | null
  countryCode: string | null
  cityId: string | null
  /** With the state that a person acts for, as the first report that says so has it. */
  participants: { type: 'person' | 'country'; id: string; role: Role; countryCode: string | null }[]
  /** Its reports in order of publication, and whether each changed the status. */
  reports: { id: string; changesStatus: boolean }[]
}

/** An event as it is asked whether it belongs to a visit, or is that visit. */
export type EventToPlace = Pick<Event, 'id' | 'kind' | 'status' | 'startOn' | 'endOn' | 'precision'> & {
  countryId: string | null
  participants: { id: string; role: Role; countryCode: string | null }[]
}

/** A claim as resolution sees it: with who said it, as resolved, and the utterance it carried so far. */
export type ClaimToResolve = Pick<Claim, 'id' | 'block' | 'stance' | 'quote'> & {
  speakerId: string
  publishedAt: string
  orderKey: string
  utteranceId: string | null
}

/** One utterance that several claims carry: the same words of the same speaker, each time relayed anew. */
export interface Utterance {
  /** That of the first relay, so that it stays as later ones arrive. */
  id: string
  /** As the first relay has it. */
  quote: string
  /** When the first relay was published. */
  publishedAt: string
  /** Ids of its claims in order of publication, two or more. */
  claims: string[]
}

/** A claim as it is held against others: a denial, or what may be denied. */
export interface ClaimToDispute {
  id: string
  articleId: string
  stance: Stance
  publishedAt: string
  /** As resolved. */
  speakerId: string
  speakerCountry: string | null
  aboutCountries: string[]
  /** What it is about, as pairs of signs, sorted. */
  topic: string[]
  /** True when no earlier relay of the same utterance is known. */
  isFirst: boolean
  /** The events that it tells, with the status that it gives them. */
  told: { eventId: string; status: EventStatus }[]
  blocks: string[]
}
