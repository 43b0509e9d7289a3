import { openEmbedded } from './graph/embedded.ts'
import type { Graph } from './graph/graph.ts'
import { migrate } from './graph/migrate.ts'
import { type Neo4jOptions, openNeo4j } from './graph/neo4j.ts'

/** Which graph to open: Neo4j when its address is given, else the embedded engine in a folder (null: in memory). */
export interface GraphChoice {
  neo4j: Neo4jOptions | null
  dataFolder: string | null
}

/** Opens the graph and brings its schema and reference data up to date. Rejects with a GraphError; nothing stays open then. */
export const openGraph = async ({ neo4j, dataFolder }: GraphChoice): Promise<Graph> => {
  const graph = neo4j ? openNeo4j(neo4j) : openEmbedded({ folder: dataFolder })
  try {
    await graph.ping()
    await migrate(graph)
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}
