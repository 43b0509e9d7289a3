import { inject } from 'vitest'

/** A Neo4j that tests may empty and fill. */
export interface Neo4jCoordinates {
  /** How test names call it: `neo4j 5.26.30`. */
  name: string
  uri: string
  username: string
  password: string
  database: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jCoordinates[]
  }
}

/** Every Neo4j of this run, in the projects whose global setup is test/setup/neo4j.ts; empty when the setup said that none could run. */
export const neo4jCoordinates = (): Neo4jCoordinates[] => inject('neo4j')
