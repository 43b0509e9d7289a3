import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'

/** Where a Neo4j answers and who may sign in; without a password nobody signs in. */
export interface Coordinates {
  uri: string
  username: string
  password?: string | undefined
}

const isUnauthorized = (error: unknown): boolean => error instanceof Neo4jError && error.code.includes('Unauthorized')

/** Resolves when the server answers over Bolt; rejects when `giveUp` says why, or when the password is not its password. */
export const waitForBolt = async (coordinates: Coordinates, giveUp: () => string | undefined): Promise<void> => {
  const { uri, username, password } = coordinates
  const credentials = password === undefined ? undefined : neo4j.auth.basic(username, password)
  const driver = neo4j.driver(uri, credentials, { connectionTimeout: 2_000, telemetryDisabled: true })
  try {
    for (;;) {
      const reason = giveUp()
      if (reason !== undefined) throw new Error(reason)
      try {
        await driver.getServerInfo()
        return
      } catch (error) {
        if (isUnauthorized(error)) {
          if (password === undefined) return
          throw new Error(
            `Neo4j at ${uri} does not take this password: its folder was set up with another. Give that one in NEO4J_PASSWORD, or choose another folder with --home.`,
            { cause: error },
          )
        }
        await sleep(200)
      }
    }
  } finally {
    await driver.close()
  }
}
