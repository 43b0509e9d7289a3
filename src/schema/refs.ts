import type {
  ArticleNode,
  CityNode,
  ClaimNode,
  CountryNode,
  DecisionNode,
  EventNode,
  MentionNode,
  OfficeNode,
  PersonNode,
  ReportNode,
  SourceNode,
  UtteranceNode,
} from '../loaders/nodes.ts'
import { builder } from './builder.ts'
import { typeNameOf } from './node-id.ts'

// Types that name each other are declared here and implemented one a file.

/** Each ref below is implemented in the file of its name. */
export const Person = builder.objectRef<PersonNode>('Person')
export const Country = builder.objectRef<CountryNode>('Country')
export const City = builder.objectRef<CityNode>('City')
export const Event = builder.objectRef<EventNode>('Event')
export const Report = builder.objectRef<ReportNode>('Report')
export const Claim = builder.objectRef<ClaimNode>('Claim')
export const Utterance = builder.objectRef<UtteranceNode>('Utterance')
export const Source = builder.objectRef<SourceNode>('Source')
export const Article = builder.objectRef<ArticleNode>('Article')
export const Mention = builder.objectRef<MentionNode>('Mention')
export const Office = builder.objectRef<OfficeNode>('Office')
export const Decision = builder.objectRef<DecisionNode>('Decision')

/** Who made a claim. */
export const Speaker = builder.unionType('Speaker', {
  description: 'Whoever made a claim.',
  types: [Person, Source, Country],
  resolveType: typeNameOf,
})

/** What a claim is about. */
export const Subject = builder.unionType('Subject', {
  description: 'What a claim is about.',
  types: [Person, Country, Event],
  resolveType: typeNameOf,
})

/** Who takes part in an event: an interface, so that a list of parties can be asked for names without fragments. */
export const Party = builder.interfaceRef<PersonNode | CountryNode>('Party')
