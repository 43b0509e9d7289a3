import { EXIT } from './exit-code.ts'

/** Tells a long piece of work that a person asked for its end. */
export interface Interruption {
  readonly requested: boolean
  /** Gives Ctrl+C back its usual meaning. */
  release(): void
}

/** Takes over Ctrl+C and SIGTERM: the first lets the work finish what it is at, the second ends the process at once. */
export const watchForInterruption = (): Interruption => {
  let requested = false
  const onSignal = () => {
    if (requested) process.exit(EXIT.interrupted)
    requested = true
    process.stderr.write('\nFinishing the current article; press Ctrl+C again to stop at once.\n')
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    get requested() {
      return requested
    },
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
