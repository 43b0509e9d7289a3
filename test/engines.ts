import { openEmbedded } from '../src/graph/embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'
import { neo4jCoordinates } from './neo4j-coordinates.ts'
import { empty } from './setup/empty-database.ts'

/** An engine that a test runs on. */
export interface TestedEngine {
  /** `embedded`, or the Neo4j and its version. */
  name: string
  /** Opens a graph with no node in it; the caller closes it before it opens another. */
  open(): Promise<Graph>
}

/** Every engine of this run: the embedded one, and each Neo4j that the global setup gave. */
export const engines = (): TestedEngine[] => [
  { name: 'embedded', open: async () => openEmbedded({ folder: null }) },
  ...neo4jCoordinates().map((coordinates) => ({
    name: coordinates.name,
    open: async () => {
      await empty(coordinates)
      return openNeo4j(coordinates)
    },
  })),
]
