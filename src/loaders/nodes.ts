import type { Precision } from '../domain/dates.ts'
import type { EventKind, EventStatus, Language, Role, SourceKind, Stance } from '../domain/vocabulary.ts'

/** What every node has. The prefix of `id` names its type; absent properties are unknown values. */
interface Node {
  id: string
}

/** Where a piece of evidence stands in its article's text, and who read it out of there. */
interface EvidenceNode extends Node {
  quote: string
  spanStart: number
  spanEnd: number
  rule: string
  confidence: number
  inferred?: boolean
}

/** A person as resolved from the mentions of all articles. */
export interface PersonNode extends Node {
  name: string
  names: string[]
  latin?: string
  office?: string
}

/** A state of the reference data. */
export interface CountryNode extends Node {
  code: string
  nameEn: string
  nameHans: string
  nameHant: string
}

/** A city of the reference data. */
export interface CityNode extends Node {
  nameEn: string
  nameHans: string
  nameHant: string
  isCapital: boolean
}

/** A visit, meeting or call, as resolved from the reports of all articles. */
export interface EventNode extends Node {
  kind: EventKind
  status: EventStatus
  startOn?: string
  endOn?: string
  precision: Precision
  datesAgree?: boolean
}

/** An event as one article tells it. */
export interface ReportNode extends EvidenceNode {
  kind: EventKind
  status: EventStatus
  statedDate?: string
  startOn?: string
  endOn?: string
  precision: Precision
  datesAgree?: boolean
  publishedAt: string
}

/** One utterance: something said, never a fact. */
export interface ClaimNode extends EvidenceNode {
  stance: Stance
  publishedAt: string
}

/** One utterance that several claims carry. */
export interface UtteranceNode extends Node {
  quote: string
  publishedAt: string
}

/** One claim against another, and why. */
export interface DisputeNode {
  disputing: ClaimNode
  disputed: ClaimNode
  reason: string
}

/** A date that reports give an event, and how many of them. */
export interface EventDateNode {
  startOn: string
  endOn: string
  precision: Precision
  reportCount: number
}

/** Whoever information comes from. */
export interface SourceNode extends Node {
  name: string
  kind: SourceKind
}

/** A news article, without its text. */
export interface ArticleNode extends Node {
  url: string
  title: string
  publishedAt: string
  language: Language
}

/** One person in one article. */
export interface MentionNode extends EvidenceNode {
  name: string
  forms: string[]
  office?: string
}

/** That two designations mean one person, or two: what somebody decided. */
export interface DecisionNode extends Node {
  verdict: 'same' | 'different'
  leftKey: string
  leftName: string
  rightKey: string
  rightName: string
  decidedBy: string
  decidedAt: string
  reason: string
  withdrawnBy?: string
  withdrawnAt?: string
}

/** Why a mention is taken to refer to its person. */
export interface ReferenceNode {
  reason: string
}

/** An office that a person has been seen in. */
export interface OfficeNode {
  title?: string
  firstSeenOn?: string
  lastSeenOn?: string
  country: CountryNode
}

/** Somebody's part in an event. */
export interface PartNode {
  role: Role
  party: PersonNode | CountryNode
}
