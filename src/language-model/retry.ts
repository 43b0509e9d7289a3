import { setTimeout as sleep } from 'node:timers/promises'
import { ModelError, type ModelErrorCode } from '../domain/language-model.ts'

/** How often and how fast to try again. */
export interface RetryPolicy {
  /** Tries in all. */
  attempts: number
  /** Mean pause before the second try; each pause is twice as long as the one before. */
  firstPauseMs: number
  /** Whoever asks for a longer pause is not waited for. */
  longestPauseMs: number
}

/** 1, 2, 4 and 8 seconds, more or less: what a server that restarts or counts requests by the minute needs. */
export const PATIENT: RetryPolicy = { attempts: 5, firstPauseMs: 1000, longestPauseMs: 120_000 }

const PASSING: readonly ModelErrorCode[] = ['UNREACHABLE', 'TIMEOUT', 'BUSY']

/** The pause before the next try: as long as the server asks, else doubled each time, with half of it left to chance. */
const pauseAfter = ({ waitMs }: ModelError, failures: number, { firstPauseMs, longestPauseMs }: RetryPolicy): number =>
  waitMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)) * (0.5 + Math.random())

/**
 * Does `attempt` until it succeeds, fails for good, or has failed as often as the policy allows; rejects with its last
 * error, or with the signal's reason. `attempt` is told how often it has failed before.
 */
export const withRetries = async <T>(
  policy: RetryPolicy,
  attempt: (failures: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  for (let failures = 0; ; ) {
    try {
      return await attempt(failures)
    } catch (error) {
      failures += 1
      if (!(error instanceof ModelError) || !PASSING.includes(error.code) || failures >= policy.attempts) throw error
      if (error.waitMs !== null && error.waitMs > policy.longestPauseMs) throw error
      await sleep(pauseAfter(error, failures, policy), undefined, { signal }).catch(() => signal?.throwIfAborted())
    }
  }
}
