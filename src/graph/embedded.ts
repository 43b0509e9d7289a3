import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { isConflict, openingError, statementError } from './embedded-errors.ts'
import type { Graph, Parameters, Table, Transaction } from './graph.ts'
import { GraphError } from './graph-error.ts'
import type { Statement } from './statement.ts'

/** Where the embedded graph lives: a folder, or null for memory alone. */
export interface EmbeddedOptions {
  folder: string | null
}

/** The embedded graph, with what only it can tell. */
export interface EmbeddedGraph extends Graph {
  readonly engine: 'embedded'
  /** Nodes and relationships that the latest statement touched: the measure of a plan, asserted in tests. */
  readonly rowsScanned: number | null
}

// The write-ahead log grows without bound unless the engine is told when to fold it into the main file.
const CHECKPOINTS = { walBytes: 16 * 1024 * 1024, intervalMs: 2000 }
const MAX_ATTEMPTS = 5

const openDatabase = (folder: string | null): GrafeoDB => {
  if (folder === null) return grafeo.GrafeoDB.create()
  const path = join(folder, 'graph.grafeo')
  try {
    mkdirSync(folder, { recursive: true })
    const database = grafeo.GrafeoDB.create(path)
    database.setCheckpointTriggers(CHECKPOINTS)
    return database
  } catch (error) {
    throw openingError(error, folder)
  }
}

/**
 * Opens the embedded engine in `folder`, made when absent, or in memory.
 * One process at a time: throws a GraphError IN_USE when another holds the folder, DAMAGED when its file is no graph.
 */
export const openEmbedded = ({ folder }: EmbeddedOptions): EmbeddedGraph => {
  const database = openDatabase(folder)
  let closed = false
  let rowsScanned: number | null = null
  // The engine's commits are first writer wins; one writer at a time has nothing to lose to.
  let lastWrite: Promise<unknown> = Promise.resolve()

  const execute = async (
    runner: { executeCypher(text: string, parameters: Parameters): Promise<QueryResult> },
    statement: Statement,
    parameters: Parameters,
  ): Promise<QueryResult> => {
    // The engine answers after close() as if nothing were: a defect that would hide ours.
    if (closed)
      throw new GraphError('UNREACHABLE', `The embedded graph is closed, but ${statement.name} was run on it.`)
    try {
      const result = await runner.executeCypher(statement.textFor('embedded'), parameters)
      rowsScanned = result.rowsScanned
      return result
    } catch (error) {
      throw statementError(error, statement.name)
    }
  }

  const attempt = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const transaction = database.beginTransaction()
    let failure: unknown
    try {
      const result = await work({
        run: async <P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P) => {
          try {
            // Rows have the shape that the statement's declaration states; the contract tests hold it true.
            return (await execute(transaction, statement, parameters)).toArray() as Row[]
          } catch (error) {
            failure ??= error
            throw error
          }
        },
      })
      // The engine would commit what the other statements did; Neo4j would not.
      if (failure !== undefined) throw failure
      transaction.commit()
      return result
    } finally {
      // An open transaction would block its nodes for ever.
      if (transaction.isActive) transaction.rollback()
    }
  }

  const retry = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt(work)
      } catch (error) {
        if (!isConflict(error) || attempts === MAX_ATTEMPTS) throw error
      }
    }
  }

  return {
    engine: 'embedded',
    get rowsScanned() {
      return rowsScanned
    },
    read: async <P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P) =>
      // As above: the declaration states the shape.
      (await execute(database, statement, parameters)).toArray() as Row[],
    table: async <P extends Parameters>(statement: Statement<P, unknown>, parameters: P): Promise<Table> => {
      const result = await execute(database, statement, parameters)
      return { columns: result.columns, rows: result.toArray() }
    },
    write: (work) => {
      const mine = lastWrite.then(() => retry(work))
      lastWrite = mine.catch(() => undefined)
      return mine
    },
    ping: async () => {
      if (closed) throw new GraphError('UNREACHABLE', 'The embedded graph is closed.')
    },
    close: async () => {
      if (closed) return
      await lastWrite
      closed = true
      database.close()
    },
  }
}
