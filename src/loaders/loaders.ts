import type { EventKind, EventStatus, Language, SourceKind, Stance } from '../domain/vocabulary.ts'
import type { Graph } from '../graph/graph.ts'
import { toMany, toOne } from './batch-loader.ts'
import type {
  ArticleNode,
  CityNode,
  ClaimNode,
  CountryNode,
  DecisionNode,
  DisputeNode,
  EventDateNode,
  EventNode,
  MentionNode,
  OfficeNode,
  PartNode,
  PersonNode,
  ReferenceNode,
  ReportNode,
  SourceNode,
  UtteranceNode,
} from './nodes.ts'
import { toPages } from './page-loader.ts'

/** Which events a list is to hold: those of one of these kinds in one of these states. */
export type EventFilter = { kinds: readonly EventKind[]; statuses: readonly EventStatus[] }

const makers = {
  personById: toOne<PersonNode>('person-by-id'),
  countryById: toOne<CountryNode>('country-by-id'),
  cityById: toOne<CityNode>('city-by-id'),
  eventById: toOne<EventNode>('event-by-id'),
  reportById: toOne<ReportNode>('report-by-id'),
  claimById: toOne<ClaimNode>('claim-by-id'),
  utteranceById: toOne<UtteranceNode>('utterance-by-id'),
  sourceById: toOne<SourceNode>('source-by-id'),
  articleById: toOne<ArticleNode>('article-by-id'),
  mentionById: toOne<MentionNode>('mention-by-id'),
  decisionById: toOne<DecisionNode>('decision-by-id'),

  articleByReport: toOne<ArticleNode>('article-by-report'),
  articleByClaim: toOne<ArticleNode>('article-by-claim'),
  articleByMention: toOne<ArticleNode>('article-by-mention'),
  personByMention: toOne<PersonNode>('person-by-mention'),
  referenceByMention: toOne<ReferenceNode>('reference-by-mention'),
  eventByReport: toOne<EventNode>('event-by-report'),
  visitByMeeting: toOne<EventNode>('visit-by-meeting'),
  utteranceByClaim: toOne<UtteranceNode>('utterance-by-claim'),
  speakerByUtterance: toOne<PersonNode | SourceNode | CountryNode>('speaker-by-utterance'),
  countryByEvent: toOne<CountryNode>('country-by-event'),
  cityByEvent: toOne<CityNode>('city-by-event'),
  countryByCity: toOne<CountryNode>('country-by-city'),
  countryByPerson: toOne<CountryNode>('country-by-person'),
  capitalByCountry: toOne<CityNode>('capital-by-country'),
  speakerByClaim: toOne<PersonNode | SourceNode | CountryNode>('speaker-by-claim'),
  publisherByArticle: toOne<SourceNode>('publisher-by-article'),

  personByName: toMany<PersonNode>('person-by-name'),
  officesByPerson: toMany<OfficeNode>('offices-by-person'),
  partiesByEvent: toMany<PartNode>('parties-by-event'),
  statusHistoryByEvent: toMany<ReportNode>('status-history-by-event'),
  meetingsByVisit: toMany<EventNode>('meetings-by-visit'),
  datesByEvent: toMany<EventDateNode>('dates-by-event'),
  disputeLinksByClaim: toMany<DisputeNode>('dispute-links-by-claim'),
  relayersByClaim: toMany<SourceNode>('relayers-by-claim'),
  subjectsByClaim: toMany<PersonNode | CountryNode | EventNode>('subjects-by-claim'),
  disputedByClaim: toMany<ClaimNode>('disputed-by-claim'),
  disputesByClaim: toMany<ClaimNode>('disputes-by-claim'),

  visitsByPerson: toPages<EventNode, EventFilter>('visits-by-person'),
  eventsByPerson: toPages<EventNode, EventFilter>('events-by-person'),
  claimsByPerson: toPages<ClaimNode>('claims-by-person'),
  claimsAboutPerson: toPages<ClaimNode>('claims-about-person'),
  mentionsByPerson: toPages<MentionNode>('mentions-by-person'),
  officialsByCountry: toPages<PersonNode>('officials-by-country'),
  visitsByCountry: toPages<EventNode, EventFilter>('visits-by-country'),
  visitsMadeByCountry: toPages<EventNode, EventFilter>('visits-made-by-country'),
  claimsByCountry: toPages<ClaimNode>('claims-by-country'),
  claimsAboutCountry: toPages<ClaimNode>('claims-about-country'),
  visitsByCity: toPages<EventNode, EventFilter>('visits-by-city'),
  reportsByEvent: toPages<ReportNode>('reports-by-event'),
  claimsAboutEvent: toPages<ClaimNode>('claims-about-event'),
  claimsByUtterance: toPages<ClaimNode>('claims-by-utterance'),
  articlesBySource: toPages<ArticleNode>('articles-by-source'),
  claimsBySource: toPages<ClaimNode>('claims-by-source'),
  claimsRelayedBySource: toPages<ClaimNode>('claims-relayed-by-source'),
  peopleByArticle: toPages<PersonNode>('people-by-article'),
  countriesByArticle: toPages<CountryNode>('countries-by-article'),
  reportsByArticle: toPages<ReportNode>('reports-by-article'),
  claimsByArticle: toPages<ClaimNode>('claims-by-article'),

  people: toPages<PersonNode, { name: string }>('people'),
  countries: toPages<CountryNode>('countries'),
  sources: toPages<SourceNode, { kinds: readonly SourceKind[] }>('sources'),
  events: toPages<EventNode, EventFilter>('events'),
  claims: toPages<ClaimNode, { stances: readonly Stance[] }>('claims'),
  decisions: toPages<DecisionNode, { withdrawn: readonly boolean[] }>('decisions'),
  articles: toPages<ArticleNode, { languages: readonly Language[] }>('articles'),
}

/** Every batched read of the graph, by the name of its statement. */
export type Loaders = { [Name in keyof typeof makers]: ReturnType<(typeof makers)[Name]> }

/** The loaders of one request: they remember what they loaded, so they are not shared between requests. */
export const createLoaders = (graph: Graph): Loaders =>
  // fromEntries forgets which name has which type; each entry is made by the maker of its name.
  Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(graph)])) as Loaders
