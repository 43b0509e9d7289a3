import type { Article } from './article.ts'
import type { DateInterval } from './dates.ts'
import type { Evidence, ExtractedClaim } from './extraction.ts'
import type { Window } from './report-window.ts'
import type { EventKind, EventStatus, Role, SourceKind, Stance } from './vocabulary.ts'

/** Provenance that each record carries: quote, span, rule, confidence, inferred. */
export type Provenance = Evidence

/** One person in one article, with an identity of its own. */
export interface Mention extends Provenance {
  id: string
  name: string
  forms: string[]
  latin: string | null
  office: string | null
  countryCode: string | null
  /** Mentions that no chain of blocks connects never mean the same person; the first is the family name. */
  blocks: string[]
}

/** Whom a report involves: a mention, a state by its code, or a source, by id. */
export interface Participant {
  type: 'mention' | 'country' | 'source'
  id: string
  role: Role
  inferred: boolean
}

/** One event as one article tells it, with an identity of its own. */
export interface Report extends Provenance {
  id: string
  kind: EventKind
  status: EventStatus
  statedDate: string | null
  date: DateInterval
  datesAgree: boolean | null
  /** The days that the event may lie on: its date, or what status and publication leave open. */
  window: Window
  countryCode: string | null
  place: string | null
  participants: Participant[]
  /** Ids of the visits of the same article during which this meeting is held. */
  during: string[]
  /** Reports that share no block never tell the same event. */
  blocks: string[]
}

/** One utterance in one article, with an identity of its own. */
export interface Claim extends Provenance {
  id: string
  speaker: { type: 'mention' | 'country' | 'source'; id: string }
  speakerKind: ExtractedClaim['speakerKind']
  stance: Stance
  /** Ids of sources, in the order in which the words passed. */
  relayedBy: string[]
  /** What the quote speaks of, by id. */
  about: { type: 'mention' | 'country' | 'report'; id: string }[]
  disputes: { claim: string; reason: string }[]
  /** Claims are relays of one utterance only within a block, which is a speaker's name and a day, and the days beside it. */
  block: string
  /** State that the speaker acts for, by code, or null; and those that the claim speaks of, sorted. */
  speakerCountry: string | null
  aboutCountries: string[]
  /** What it is about: pairs of signs, without names. */
  topic: string[]
  /** Claims of different articles are held against each other when they share one of these or an event. */
  disputeBlocks: string[]
}

/** Whoever information comes from. Its id is made of kind and name, so no article can change it. */
export interface Source {
  id: string
  name: string
  kind: SourceKind
}

/** All that one article says: replaced as a whole when the article is ingested again. */
export interface ArticleEvidence {
  article: Article
  extractor: string
  publisher: Source
  sources: Source[]
  countries: { code: string; forms: string[] }[]
  credits: { source: string; forms: string[] }[]
  mentions: Mention[]
  reports: Report[]
  claims: Claim[]
}
