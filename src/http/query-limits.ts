import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clientError } from '../schema/client-error.ts'

const MAX_TOKENS = 2000
const MAX_ALIASES = 30
const MAX_DIRECTIVES = 9

// Thrown from here, the refusal has a code and a status; as the plugins throw it, it has neither.
const refuse = (_context: unknown, error: GraphQLError): never => {
  throw clientError('QUERY_TOO_LARGE', error.message, { status: 400, spec: true })
}

/** Refuses operations that cost more to read than any honest one: tokens, aliases, directives. */
export const queryLimits = (): Plugin[] => [
  maxTokensPlugin({ n: MAX_TOKENS, onReject: [refuse] }),
  // Left alone, aliases of __typename are not counted.
  maxAliasesPlugin({ n: MAX_ALIASES, allowList: [], onReject: [refuse] }),
  maxDirectivesPlugin({ n: MAX_DIRECTIVES, onReject: [refuse] }),
]
