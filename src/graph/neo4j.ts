import neo4j, { type Driver, type QueryResult, type RecordShape } from 'neo4j-driver'
import type { Graph, Parameters, Table } from './graph.ts'
import { addressError, neo4jError } from './neo4j-errors.ts'
import { toNeo4j } from './neo4j-values.ts'
import type { Statement } from './statement.ts'

/** How to reach a Neo4j server, cluster or Aura. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or their `+s` forms; `neo4j://` routes reads to followers in a cluster. */
  uri: string
  username: string
  password: string
  database: string
  /** Longest time for one statement, in milliseconds. */
  timeoutMs?: number
}

const READ_TIMEOUT_MS = 15_000

/** Opens a connection pool to Neo4j. Does not connect yet: `ping` does, and rejects with UNREACHABLE or UNAUTHORIZED. */
export const openNeo4j = ({ uri, username, password, database, timeoutMs = READ_TIMEOUT_MS }: Neo4jOptions): Graph => {
  let driver: Driver
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    })
  } catch (error) {
    throw addressError(error, uri)
  }
  // Reads that follow a write see it in a cluster too: its bookmark is handed on.
  const bookmarkManager = neo4j.bookmarkManager()

  const execute = async (statement: Statement, parameters: Parameters): Promise<QueryResult<RecordShape>> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager })
    try {
      // Auto-commit: executeQuery would retry a statement that ran out of memory for a whole minute.
      return await session.run(statement.textFor('neo4j'), toNeo4j(parameters), { timeout: timeoutMs })
    } catch (error) {
      throw neo4jError(error, uri, statement.name)
    } finally {
      await session.close()
    }
  }

  return {
    engine: 'neo4j',
    read: async <P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P) =>
      // Rows have the shape that the statement's declaration states; the contract tests hold it true.
      (await execute(statement, parameters)).records.map((record) => record.toObject() as Row),
    table: async <P extends Parameters>(statement: Statement<P, unknown>, parameters: P): Promise<Table> => {
      // A summary has no columns of an empty result: the stream announces them before its first record.
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager })
      try {
        const running = session.run(statement.textFor('neo4j'), toNeo4j(parameters), { timeout: timeoutMs })
        // The announced keys are strings unless a statement asks for others, which Cypher can't.
        const columns = (await running.keys()) as string[]
        return { columns, rows: (await running).records.map((record) => record.toObject()) }
      } catch (error) {
        throw neo4jError(error, uri, statement.name)
      } finally {
        await session.close()
      }
    },
    write: async (work) => {
      const session = driver.session({ database, bookmarkManager })
      try {
        return await session.executeWrite((transaction) =>
          work({
            run: async <P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P) => {
              const { records } = await transaction.run(statement.textFor('neo4j'), toNeo4j(parameters))
              // As above: the declaration states the shape.
              return records.map((record) => record.toObject() as Row)
            },
          }),
        )
      } catch (error) {
        throw neo4jError(error, uri)
      } finally {
        await session.close()
      }
    },
    ping: async () => {
      try {
        await driver.getServerInfo({ database })
      } catch (error) {
        throw neo4jError(error, uri)
      }
    },
    close: () => driver.close(),
  }
}
