import { Neo4jError } from 'neo4j-driver'
import { GraphError } from './graph-error.ts'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Says that `uri` is no address the driver can use. */
export const addressError = (error: unknown, uri: string): GraphError =>
  new GraphError(
    'UNREACHABLE',
    `Expected a Neo4j address such as neo4j://localhost:7687, but ${uri} can't be used: ${messageOf(error)}. Check NEO4J_URI.`,
    error,
  )

/**
 * Says in a person's words what Neo4j at `uri` failed with; `statement` is the name of the one that was running.
 * What is no error of Neo4j's comes back as it is.
 */
export const neo4jError = (error: unknown, uri: string, statement?: string): unknown => {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security')) {
    return new GraphError(
      'UNAUTHORIZED',
      `Expected Neo4j at ${uri} to accept the credentials, but it refused them. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      error,
    )
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new GraphError(
      'UNREACHABLE',
      `Expected a Neo4j server at ${uri}, but could not connect. Start it ("npm run neo4j" starts one), or check NEO4J_URI.`,
      error,
    )
  }
  if (code.includes('TransactionTimedOut')) {
    return new GraphError(
      'TIMEOUT',
      `The statement ${statement ?? ''} ran longer than Neo4j was allowed to take.`,
      error,
    )
  }
  if (code.includes('OutOfMemory')) {
    return new GraphError(
      'TOO_LARGE',
      `The statement ${statement ?? ''} needed more memory than Neo4j gives one.`,
      error,
    )
  }
  return new GraphError(
    'STATEMENT',
    `${statement ? `The statement ${statement}` : 'A statement'} failed on Neo4j: ${messageOf(error)}`,
    error,
  )
}
