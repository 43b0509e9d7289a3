import { CommanderError } from 'commander'
import { ConfigError } from '../config.ts'
import { GraphError } from '../graph/graph-error.ts'
import { ServerError } from '../server.ts'
import { ViewError } from '../views/view-error.ts'
import { EXIT } from './exit-code.ts'
import { UsageError } from './usage-error.ts'

const codeOf = (error: unknown): number | null => {
  if (error instanceof UsageError || error instanceof ConfigError) return EXIT.usage
  if (error instanceof ServerError) return EXIT.failed
  if (error instanceof GraphError) return error.code === 'STATEMENT' ? null : EXIT.unreachable
  if (error instanceof ViewError) {
    if (error.code === 'TIMEOUT') return EXIT.unreachable
    return error.code === 'REFUSED' || error.code === 'MALFORMED' ? EXIT.refused : EXIT.usage
  }
  return null
}

/** Tells a person on stderr what went wrong, and returns the exit code for it. A stack is shown only when DATELINE_DEBUG is set. */
export const reportFailure = (error: unknown): number => {
  // Commander has printed its own message, with a suggestion, before it throws.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`error: ${message}\n`)
  if (process.env.DATELINE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  else if (code === null) process.stderr.write('Set DATELINE_DEBUG=1 to see where it happened.\n')
  return code ?? EXIT.failed
}
