import type { Graph } from '../graph/graph.ts'
import type { Loaders } from '../loaders/loaders.ts'
import type { Editing } from './editing.ts'
import type { EventSource } from './event-source.ts'

/** What a resolver may use: made anew for each request. */
export interface Context {
  graph: Graph
  loaders: Loaders
  /** What the mutations do, refused unless the request bears the token. */
  editing: () => Editing
  events: EventSource
}
