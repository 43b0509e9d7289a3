import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'
import { neo4jCoordinates } from './neo4j-coordinates.ts'
import { empty } from './setup/empty-database.ts'

const SAMPLES = fileURLToPath(new URL('../samples/articles', import.meta.url))

describe('the command line without the Neo4j it is told of', () => {
  it('says that the server can not be reached, with exit code 4', async () => {
    const env = { NEO4J_URI: 'neo4j://127.0.0.1:1', NEO4J_PASSWORD: 'any' }
    const { code, stdout, stderr } = await runCli(['ingest', SAMPLES], { env })
    expect(stderr).toContain('Expected a Neo4j server at neo4j://127.0.0.1:1, but could not connect.')
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
  })
})

const servers = neo4jCoordinates()
describe.each(servers)('the command line on $name', (server) => {
  const { uri, username, password, database } = server
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

  it('says that the password is wrong, with exit code 4, and does not print it', async () => {
    const wrong = { ...env, NEO4J_PASSWORD: 'not-the-password' }
    const { code, stderr } = await runCli(['views', 'run', 'planned-visits'], { env: wrong })
    expect(stderr).toContain(`Expected Neo4j at ${uri} to accept the credentials, but it refused them.`)
    expect(stderr).not.toContain('not-the-password')
    expect(code).toBe(4)
  })

  it('makes the same graph of the samples as the embedded engine, to the hash', async () => {
    await empty(server)
    const embedded = { DATELINE_DATA: temporaryFolder() }
    for (const settings of [env, embedded])
      expect(await runCli(['ingest', '--quiet', SAMPLES], { env: settings })).toMatchObject({ code: 0, stderr: '' })
    const [onServer, onEmbedded] = [
      await runCli(['fingerprint'], { env }),
      await runCli(['fingerprint'], { env: embedded }),
    ]
    expect(onServer.stdout).toMatch(/^knowledge [0-9a-f]{64}\nevidence {2}[0-9a-f]{64}\n$/)
    expect(onServer.stdout).toBe(onEmbedded.stdout)
  }, 120_000)
})
