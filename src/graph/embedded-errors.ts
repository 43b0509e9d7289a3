import { GraphError } from './graph-error.ts'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const statusOf = (error: unknown): string | undefined =>
  error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : undefined

/** True when the engine asks for the transaction to be run again (GQL status 40000). */
export const isConflict = (error: unknown): boolean =>
  statusOf(error instanceof GraphError ? error.cause : error) === '40000'

/** Says in a person's words why the data folder could not be opened. */
export const openingError = (error: unknown, folder: string): GraphError => {
  const message = messageOf(error)
  if (message.includes('cannot be locked')) {
    return new GraphError(
      'IN_USE',
      `Expected the data folder ${folder} to be free, but another process holds it. Stop that process (a running "dateline serve" or "demo"), or name another folder in DATELINE_DATA.`,
      error,
    )
  }
  if (message.includes('GRAFEO-X002') || message.includes('checksum') || message.includes('GRAFEO-S002')) {
    return new GraphError(
      'DAMAGED',
      `Expected a graph of the embedded engine in ${folder}, but its file can't be read: ${message}. Restore the folder from a copy, or name another one in DATELINE_DATA and ingest again.`,
      error,
    )
  }
  return new GraphError(
    'UNREACHABLE',
    `Expected a data folder that can be written at ${folder}, but got: ${message}. Check its permissions, or name another one in DATELINE_DATA.`,
    error,
  )
}

/** Wraps what a statement failed with, naming the statement. */
export const statementError = (error: unknown, name: string): GraphError => {
  if (error instanceof GraphError) return error
  const message = messageOf(error)
  const code = /time(d )?\s?out/i.test(message) ? 'TIMEOUT' : 'STATEMENT'
  return new GraphError(code, `The statement ${name} failed on the embedded engine: ${message}`, error)
}
