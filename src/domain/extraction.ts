import type { ParsedArticle, Span } from './article.ts'
import type { DateInterval } from './dates.ts'
import type { EventKind, EventStatus, Role, SourceKind, Stance } from './vocabulary.ts'

/** Where in the article a statement of fact stands, and who read it out of there. */
export interface Evidence {
  /** Exact substring of the article's text: `text.slice(span.start, span.end)`. */
  quote: string
  span: Span
  /** Name of the rule or model that found it. */
  rule: string
  /** 0 to 1. */
  confidence: number
  /** True when a slot was filled from a pronoun, an elided subject or the context. */
  inferred: boolean
}

/** One person in one article. A mention is not yet a person: resolution decides who it is. */
export interface ExtractedMention extends Evidence {
  /** Fullest form in the text: 谢尔盖·拉夫罗夫. */
  name: string
  /** Every distinct surface form, the fullest first. */
  forms: string[]
  /** Latin form given in brackets, or null. */
  latin: string | null
  /** Office as written, or null. */
  office: string | null
  /** ISO 3166-1 alpha-2 of the state the person acts for, or null. */
  country: string | null
}

/** One state in one article. */
export interface ExtractedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** Every distinct surface form: names, abbreviations, demonyms, capitals and seats of power. */
  forms: string[]
}

/** One medium, agency or body that an article credits for information. */
export interface ExtractedSource {
  name: string
  kind: SourceKind
  forms: string[]
}

/** Who takes part or speaks. `mention` and `source` index the extraction's lists. */
export type Party =
  | { type: 'person'; mention: number }
  /** `written` is an office or body of the state that no person is named for: 俄罗斯经济代表团. */
  | { type: 'country'; code: string; written?: string }
  | { type: 'source'; source: number }

/** One party of an event, and as what it takes part. */
export interface ExtractedParticipant {
  party: Party
  role: Role
  /** True for a pronoun or an elided subject. */
  inferred: boolean
}

/** One event as one article tells it. */
export interface ExtractedReport extends Evidence {
  kind: EventKind
  status: EventStatus
  /** The date as the text states it (周三（10月10号）), or null. */
  statedDate: string | null
  /** The date as resolved against the publication date. */
  date: DateInterval
  /** False when the parts of the stated date contradict each other; null when there is nothing to compare. */
  datesAgree: boolean | null
  /** Destination, or where the parties met: ISO 3166-1 alpha-2, or null. */
  country: string | null
  /** City as written, or null. */
  place: string | null
  participants: ExtractedParticipant[]
}

/** One utterance. A claim is something said, never a fact. */
export interface ExtractedClaim extends Evidence {
  speaker: Party
  speakerKind: 'person' | 'organisation' | 'government' | 'media' | 'unnamed'
  /** Indices of sources, in the order in which the words passed. */
  relayedBy: number[]
  stance: Stance
  /** Persons and states that the quote names. */
  about: Party[]
  /** Indices of claims of this article that this one denies or questions. */
  disputes: number[]
}

/** What one article says: the output of an extractor. */
export interface Extraction {
  /** Name and version of the extractor: a change of it makes articles be read again. */
  extractor: string
  mentions: ExtractedMention[]
  countries: ExtractedCountry[]
  sources: ExtractedSource[]
  reports: ExtractedReport[]
  claims: ExtractedClaim[]
}

/** Reads an article. Rejects with the signal's reason when that is aborted before the end. */
export type Extract = (parsed: ParsedArticle, signal?: AbortSignal) => Promise<Extraction>

/** Who reads articles: rules (offline, deterministic), or a language model. */
export interface Extractor {
  /** The `extractor` of all its extractions, known before it reads: what it has read is not read again. */
  name: string
  extract: Extract
  /** How many articles it reads best at the same time. */
  atOnce: number
}
