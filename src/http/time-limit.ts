import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clientError } from '../schema/client-error.ts'

interface Cancellable extends ExecutionArgs {
  signal?: AbortSignal
}

/** Ends a query or mutation that runs longer than `milliseconds` with the error TIMEOUT. */
export const useTimeLimit = (milliseconds: number): Plugin => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args: Cancellable) => {
      const limit = new AbortController()
      const tooLong = clientError('TIMEOUT', `Expected an answer within ${milliseconds} ms, but it took longer.`, {
        status: 504,
        spec: true,
      })
      const timer = setTimeout(() => limit.abort(tooLong), milliseconds)
      const signal = args.signal ? AbortSignal.any([args.signal, limit.signal]) : limit.signal
      // The executor stops at its next field; a read that hangs meanwhile must not hold the answer back.
      const late = new Promise<never>((_, reject) => limit.signal.addEventListener('abort', () => reject(tooLong)))
      const limited: Cancellable = { ...args, signal }
      return Promise.race([executeFn(limited), late]).finally(() => clearTimeout(timer))
    })
  },
})
