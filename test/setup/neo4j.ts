import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { hasMaven, noMavenMessage } from '../../tools/neo4j/fetch-neo4j.ts'
import { findJava, noJavaMessage } from '../../tools/neo4j/find-java.ts'
import { freePort } from '../../tools/neo4j/ports.ts'
import { type Line, lines, release } from '../../tools/neo4j/release.ts'
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts'
import type { Neo4jCoordinates } from '../neo4j-coordinates.ts'
import { assertEmpty, empty } from './empty-database.ts'

interface TestServer {
  coordinates: Neo4jCoordinates
  letGo(): Promise<void>
}

let servers: TestServer[] = []

/** Gives the tests a Neo4j: the one in NEO4J_URI, else one of each line that this machine's Java and Maven can run. */
export const setup = async (project: TestProject): Promise<void> => {
  const stated = statedServer()
  if (stated !== undefined) await assertEmpty(stated.coordinates)
  servers = stated === undefined ? await startAll(runnableLines()) : [stated]
  project.provide(
    'neo4j',
    servers.map(({ coordinates }) => coordinates),
  )
}

/** Ends what `setup` started; a Neo4j that was given is left empty. */
export const teardown = async (): Promise<void> => {
  await Promise.all(servers.map((server) => server.letGo()))
}

const statedServer = (): TestServer | undefined => {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
  if (!uri) return undefined
  const coordinates = {
    name: 'neo4j at NEO4J_URI',
    uri,
    username: NEO4J_USERNAME || 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE || 'neo4j',
  }
  return { coordinates, letGo: () => empty(coordinates) }
}

// DATELINE_TEST_NEO4J_LINES narrows it: `5`, `2026` or `none`.
const runnableLines = (): Line[] => {
  const wanted = process.env.DATELINE_TEST_NEO4J_LINES?.split(',')
  const asked = lines.filter((line) => wanted === undefined || wanted.includes(line))
  const missing = asked.filter((line) => findJava(release(line)) === undefined)
  const reasons = missing.map((line) => noJavaMessage(release(line)))
  if (asked.length === 0) reasons.push(`DATELINE_TEST_NEO4J_LINES=${wanted} names neither ${lines.join(' nor ')}.`)
  if (!hasMaven()) reasons.push(noMavenMessage)
  const runnable = hasMaven() ? asked.filter((line) => !missing.includes(line)) : []
  if (runnable.length === 0) {
    const said = `NO TEST RUNS ON NEO4J. ${reasons.join(' ')} Or give NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD of an empty database.`
    if (process.env.CI) throw new Error(said)
    console.error(`\n!!! ${said}\n`)
  } else if (reasons.length > 0) {
    console.error(`\nTests run on Neo4j ${runnable.join(', ')} only. ${reasons.join(' ')}\n`)
  }
  return runnable
}

const startAll = async (runnable: readonly Line[]): Promise<TestServer[]> => {
  const starts = await Promise.allSettled(runnable.map(start))
  const started = starts.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const failure = starts.find((outcome) => outcome.status === 'rejected')
  if (failure !== undefined) {
    await Promise.all(started.map((server) => server.letGo()))
    throw failure.reason
  }
  return started
}

const start = async (line: Line): Promise<TestServer> => {
  const home = mkdtempSync(join(tmpdir(), 'dateline-neo4j-'))
  const removeHome = () => rmSync(home, { recursive: true, force: true })
  try {
    const password = 'for-tests-only'
    const server = await startNeo4j({ line, port: await freePort(), home, password, authentication: true })
    const { uri, username, version } = server
    return {
      coordinates: { name: `neo4j ${version}`, uri, username, password, database: 'neo4j' },
      letGo: async () => {
        await server.kill()
        removeHome()
      },
    }
  } catch (error) {
    removeHome()
    throw error
  }
}
