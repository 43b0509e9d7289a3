import { GraphQLError } from 'graphql'

/** The codes that a client may meet in `extensions.code`; docs/errors.md says what to do about each. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'INVALID_ID',
  'INVALID_CURSOR',
  'PAGE_TOO_LARGE',
  'TOO_MANY_IDS',
  'AMBIGUOUS_NAME',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'REQUEST_ENTITY_TOO_LARGE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error that the client is meant to read: its message says what was expected and what came. */
export const clientError = (code: ErrorCode, message: string, http?: { status: number; spec?: boolean }) =>
  new GraphQLError(message, { extensions: { code, ...(http ? { http } : {}) } })
