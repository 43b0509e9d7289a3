#!/usr/bin/env tsx
// Runs a real Neo4j without Docker until it is interrupted: npm run neo4j [-- --line 5|2026] [--port N] [--home DIR] [--no-auth]
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../tools/neo4j/fetch-neo4j.ts'
import { hasPassword } from '../tools/neo4j/initial-password.ts'
import { lines } from '../tools/neo4j/release.ts'
import { type RunningNeo4j, startNeo4j } from '../tools/neo4j/start-neo4j.ts'

const options = {
  line: { type: 'string', default: '5' },
  port: { type: 'string', default: '7687' },
  home: { type: 'string' },
  'no-auth': { type: 'boolean', default: false },
} as const

const run = async () => {
  const { values } = parseArgs({ options })
  const line = lines.find((each) => each === values.line)
  if (line === undefined) throw new Error(`Expected --line to be ${lines.join(' or ')}, but got: ${values.line}.`)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`Expected --port to be a number from 1 to 65535, but got: ${values.port}.`)
  }
  // A folder a line: what one line has written, another may not read.
  const home = resolve(values.home ?? join(cacheFolder, `home-${line}`))
  const authentication = !values['no-auth']
  const given = process.env.NEO4J_PASSWORD || undefined
  const password = given ?? (hasPassword(home) ? undefined : randomBytes(12).toString('base64url'))

  console.error(`Starting Neo4j (line ${line}) in ${home} …`)
  // Said before the start: were that interrupted, nobody would know the password that the folder has by then.
  if (authentication && given === undefined && password !== undefined) {
    console.error(`The password of a new folder is set to ${password} and is shown this once.`)
  }
  // Until it is up, an exit ends the server with this process; from then on it is asked to end in order.
  let interrupt = (): void => process.exit(130)
  process.on('SIGINT', () => interrupt())
  process.on('SIGTERM', () => interrupt())
  const neo4j = await startNeo4j({ line, port, home, password, authentication })
  let stopping = false
  interrupt = () => {
    if (stopping) return
    stopping = true
    console.error('Stopping Neo4j …')
    void neo4j.stop()
  }
  printCoordinates(neo4j, authentication)

  const reason = await neo4j.ended
  if (!stopping) throw new Error(reason)
}

const printCoordinates = ({ uri, username, password, version }: RunningNeo4j, authentication: boolean) => {
  console.log(`export NEO4J_URI=${uri}`)
  if (!authentication) {
    console.error(`Neo4j ${version} is up, and lets anyone on this machine in without a password. Ctrl-C stops it.`)
    return
  }
  console.log(`export NEO4J_USERNAME=${username}`)
  if (password === undefined) {
    console.error('Its password was shown when this folder was first used; start with NEO4J_PASSWORD to check one.')
  } else {
    console.log(`export NEO4J_PASSWORD='${password.replaceAll("'", String.raw`'\''`)}'`)
  }
  console.error(`Neo4j ${version} is up. Ctrl-C stops it.`)
}

try {
  await run()
} catch (error) {
  console.error(`neo4j: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
