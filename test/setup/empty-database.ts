import neo4j from 'neo4j-driver'
import type { Neo4jCoordinates } from '../neo4j-coordinates.ts'

const run = async ({ uri, username, password, database }: Neo4jCoordinates, cypher: string) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true })
  const session = driver.session({ database })
  try {
    return (await session.run(cypher)).records
  } finally {
    await session.close()
    await driver.close()
  }
}

/** Deletes everything in the database. */
export const empty = async (coordinates: Neo4jCoordinates): Promise<void> => {
  await run(coordinates, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
}

/** Rejects when the database holds anything: tests empty it, and it may be somebody's. */
export const assertEmpty = async (coordinates: Neo4jCoordinates): Promise<void> => {
  const [holds] = await run(coordinates, 'RETURN EXISTS { (n) } AS anything')
  if (holds?.get('anything') === true) {
    throw new Error(
      `Expected the Neo4j at ${coordinates.uri} to be empty, because the tests delete all that is in it, but it holds nodes. ` +
        'Give the tests a database of their own, or unset NEO4J_URI.',
    )
  }
}
