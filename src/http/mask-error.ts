import { PothosValidationError } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { GraphError, type GraphErrorCode } from '../graph/graph-error.ts'
import { ArticleError } from '../ingest/parse/article-error.ts'
import { clientError, type ErrorCode } from '../schema/client-error.ts'
import { ViewError } from '../views/view-error.ts'

interface Told {
  code: ErrorCode
  message: string
  status?: number
}

const INTERNAL: Told = { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error. The server’s log says more.' }
const UNAVAILABLE: Told = { code: 'UNAVAILABLE', message: 'The graph can’t be reached. Try again later.', status: 503 }

// What a database says may name its host: only the kind of failure is passed on.
const BY_GRAPH_ERROR: Record<GraphErrorCode, Told> = {
  UNREACHABLE: UNAVAILABLE,
  UNAUTHORIZED: UNAVAILABLE,
  IN_USE: UNAVAILABLE,
  DAMAGED: UNAVAILABLE,
  TIMEOUT: { code: 'TIMEOUT', message: 'The graph took too long to answer. Ask for less at once.' },
  TOO_LARGE: { code: 'QUERY_TOO_LARGE', message: 'The graph ran out of memory over this. Ask for less at once.' },
  STATEMENT: INTERNAL,
}

const ofCause = (cause: unknown): Told => {
  if (cause instanceof GraphError) return BY_GRAPH_ERROR[cause.code]
  if (cause instanceof PothosValidationError) return { code: 'BAD_USER_INPUT', message: cause.message }
  if (cause instanceof ArticleError) return { code: 'BAD_USER_INPUT', message: cause.message }
  if (cause instanceof ViewError) {
    if (cause.code === 'TIMEOUT') return { code: 'TIMEOUT', message: cause.message }
    if (cause.code === 'UNKNOWN_VIEW' || cause.code === 'BAD_PARAMETER')
      return { code: 'BAD_USER_INPUT', message: cause.message }
  }
  return INTERNAL
}

const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error

/**
 * The error as the client may see it: always with `extensions.code`, never with what the server keeps to itself.
 * Deliberate errors pass; known causes are translated; everything else is INTERNAL_SERVER_ERROR.
 */
export const maskError = (error: unknown): Error => {
  const graphqlError = error instanceof GraphQLError ? error : undefined
  if (graphqlError?.extensions.code !== undefined) {
    // Beside its code, Yoga's error for a broken body tells what its parser said.
    return 'originalError' in graphqlError.extensions
      ? clientError('BAD_REQUEST', graphqlError.message, { status: 400 })
      : graphqlError
  }
  const cause = rootCause(error)
  // graphql-js refuses variables and the like before any field runs, and without a code.
  const told: Told =
    graphqlError && cause instanceof GraphQLError && graphqlError.path === undefined
      ? { code: 'BAD_USER_INPUT', message: graphqlError.message, status: 400 }
      : ofCause(cause)
  const { message, extensions } = clientError(
    told.code,
    told.message,
    told.status === undefined ? undefined : { status: told.status, spec: true },
  )
  return new GraphQLError(message, {
    extensions,
    ...(graphqlError?.nodes ? { nodes: graphqlError.nodes } : {}),
    ...(graphqlError?.path ? { path: graphqlError.path } : {}),
  })
}
