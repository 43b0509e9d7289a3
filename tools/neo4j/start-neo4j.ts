import { hasPassword, setInitialPassword } from './initial-password.ts'
import { install } from './installation.ts'
import { assertFree } from './ports.ts'
import { type Line, release } from './release.ts'
import { runServer, type ServerProcess } from './run-server.ts'
import { type Coordinates, waitForBolt } from './wait-for-bolt.ts'

/** Which Neo4j to start, and where. */
export interface StartOptions {
  line: Line
  port: number
  /** The folder of its databases; one that was used before keeps its password. */
  home: string
  /** Undefined when the folder has its password already and the caller does not know it. */
  password: string | undefined
  authentication: boolean
}

/** A Neo4j that answers, until it ends. */
export interface RunningNeo4j extends Coordinates, Pick<ServerProcess, 'ended' | 'stop' | 'kill'> {
  version: string
}

const PATIENCE_MS = 120_000

/** Starts Neo4j Community on 127.0.0.1, fetched first where needed; resolves when it answers over Bolt. */
export const startNeo4j = async (options: StartOptions): Promise<RunningNeo4j> => {
  const { line, port, home, authentication } = options
  const password = authentication ? options.password : undefined
  await assertFree(port)
  const wanted = release(line)
  const installation = await install(wanted, home, { port, authentication })
  if (password !== undefined && !hasPassword(home)) await setInitialPassword(installation, password)

  const { log, ended, stop, kill } = await runServer(installation)
  const coordinates = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password }
  let failure: string | undefined
  const late = setTimeout(() => {
    failure = `Neo4j ${wanted.version} did not answer at ${coordinates.uri} within ${PATIENCE_MS / 1_000} s; see ${log}.`
  }, PATIENCE_MS)
  void ended.then((reason) => {
    failure = reason
  })
  try {
    await waitForBolt(coordinates, () => failure)
  } catch (error) {
    await kill()
    throw error
  } finally {
    clearTimeout(late)
  }
  return { ...coordinates, version: wanted.version, ended, stop, kill }
}
