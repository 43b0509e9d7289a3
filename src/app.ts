import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Graph } from './graph/graph.ts'
import { editingFor } from './http/bearer-token.ts'
import { useJsonOnly } from './http/json-only.ts'
import { maskError } from './http/mask-error.ts'
import { usePages } from './http/pages.ts'
import { queryLimits } from './http/query-limits.ts'
import { useSecurityHeaders } from './http/security-headers.ts'
import { useTimeLimit } from './http/time-limit.ts'
import { createLoaders } from './loaders/loaders.ts'
import type { Context } from './schema/context.ts'
import type { Editing } from './schema/editing.ts'
import { type EventSource, SILENT } from './schema/event-source.ts'
import { schema } from './schema/schema.ts'

/** What the app is made of. Only the graph is a must: without the rest it answers queries and takes no changes. */
export interface AppOptions {
  graph: Graph
  /** What the mutations do; they are refused without it. */
  editing?: Editing | null
  /** The bearer token that mutations ask for; they are refused without it. */
  token?: string | null
  /** Where subscriptions come from; nothing ever comes without it. */
  events?: EventSource
  /** Origins whose pages may call the API from a browser. */
  corsOrigins?: readonly string[]
  /** Longest time for one operation, in milliseconds. */
  timeLimitMs?: number
  /** Where errors that clients may not see are told. Silent when false. */
  logging?: boolean
}

/** The app: `fetch` answers a request, and node:http takes the app itself as its listener. */
export type App = YogaServerInstance<Record<string, unknown>, Context>

const ENDPOINT = '/graphql'
const MAX_BODY_BYTES = 1_000_000

/** Makes the app over a graph. Opens no port. */
export const createApp = ({
  graph,
  editing = null,
  token = null,
  events = SILENT,
  corsOrigins = [],
  timeLimitMs = 15_000,
  logging = true,
}: AppOptions): App =>
  createYoga<Record<string, unknown>, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    context: ({ request }): Context => ({
      graph,
      loaders: createLoaders(graph),
      editing: () => editingFor(request, token, editing),
      events,
    }),
    // Yoga's defaults suit a demonstration: any origin with credentials, uploads, forms, GraphiQL from a CDN, 25 MB.
    cors:
      corsOrigins.length > 0
        ? {
            origin: [...corsOrigins],
            credentials: false,
            methods: ['GET', 'POST'],
            allowedHeaders: ['content-type', 'authorization'],
          }
        : false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { maskError },
    logging,
    plugins: [
      useSecurityHeaders(),
      usePages(graph, ENDPOINT),
      useJsonOnly(ENDPOINT),
      ...queryLimits(),
      useTimeLimit(timeLimitMs),
    ],
  })
