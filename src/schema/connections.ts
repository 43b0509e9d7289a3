import { builder } from './builder.ts'
import { Article, Claim, Country, Decision, Event, Mention, Person, Report, Source } from './refs.ts'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many nodes the whole list has, whatever the page. Counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
)

const described = (name: string, nodes: string) =>
  [
    { name: `${name}Connection`, description: `A page of a list of ${nodes}.` },
    { name: `${name}Edge`, description: `One of a list of ${nodes}, with its cursor.` },
  ] as const

const [people, personEdge] = described('Person', 'persons')
const [countries, countryEdge] = described('Country', 'states')
const [events, eventEdge] = described('Event', 'events')
const [reports, reportEdge] = described('Report', 'reports')
const [claims, claimEdge] = described('Claim', 'claims')
const [sources, sourceEdge] = described('Source', 'sources')
const [articles, articleEdge] = described('Article', 'articles')
const [mentions, mentionEdge] = described('Mention', 'mentions')
const [decisions, decisionEdge] = described('Decision', 'decisions')

/** A page of the list of each type; every list of one type shares it. */
export const PersonConnection = builder.connectionObject({ type: Person, ...people }, personEdge)
export const CountryConnection = builder.connectionObject({ type: Country, ...countries }, countryEdge)
export const EventConnection = builder.connectionObject({ type: Event, ...events }, eventEdge)
export const ReportConnection = builder.connectionObject({ type: Report, ...reports }, reportEdge)
export const ClaimConnection = builder.connectionObject({ type: Claim, ...claims }, claimEdge)
export const SourceConnection = builder.connectionObject({ type: Source, ...sources }, sourceEdge)
export const ArticleConnection = builder.connectionObject({ type: Article, ...articles }, articleEdge)
export const DecisionConnection = builder.connectionObject({ type: Decision, ...decisions }, decisionEdge)
export const MentionConnection = builder.connectionObject({ type: Mention, ...mentions }, mentionEdge)
