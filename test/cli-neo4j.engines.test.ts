import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { neo4jCoordinates } from './neo4j-coordinates.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const servers = neo4jCoordinates()

describe('the command line on a Neo4j that refuses the password', () => {
  it.skipIf(servers.length === 0)(
    'ends with exit code 4 and names the settings to check',
    () => {
      for (const { uri, username, database } of servers) {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          ['--import', 'tsx', 'src/cli/main.ts', 'fingerprint'],
          {
            cwd: root,
            encoding: 'utf8',
            env: {
              ...process.env,
              NEO4J_URI: uri,
              NEO4J_USERNAME: username,
              NEO4J_PASSWORD: 'not-the-password',
              NEO4J_DATABASE: database,
              NO_COLOR: '1',
            },
          },
        )
        expect(stderr).toContain(`Expected Neo4j at ${uri} to accept the credentials, but it refused them.`)
        expect(stderr).toContain('Check NEO4J_USERNAME and NEO4J_PASSWORD.')
        expect({ status, stdout }).toEqual({ status: 4, stdout: '' })
      }
    },
    60_000,
  )
})
