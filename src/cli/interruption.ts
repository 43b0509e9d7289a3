import { EXIT } from './exit-code.ts'

/** A signal that a person's Ctrl+C (or SIGTERM) aborts. `release` gives Ctrl+C back its usual meaning. */
export interface Interruption {
  readonly signal: AbortSignal
  release(): void
}

/** Takes over Ctrl+C: the first lets the work end in order, as `notice` says; the second ends the process at once. */
export const watchForInterruption = (notice: string): Interruption => {
  const controller = new AbortController()
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    controller.abort()
    process.stderr.write(`\n${notice}; press Ctrl+C again to stop at once.\n`)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
