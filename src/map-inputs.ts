import { mapAhead } from './map-ahead.ts'
import type { Input } from './read-inputs.ts'

/** An input that could be read. */
export type ReadableInput = Exclude<Input, { error: Error }>

/** What came of one input; the message of an error tells the input's name. */
export type Mapped<T> = { name: string; value: T } | { name: string; error: Error }

/** How many inputs to work on at the same time, and what ends it early. */
export interface MapOptions {
  atOnce: number
  signal?: AbortSignal | undefined
}

/** An error that tells which input it is about; it stays what it was where it does. */
export const namedError = (name: string, error: unknown): Error => {
  const known = error instanceof Error ? error : new Error(String(error))
  return known.message.includes(name) ? known : new Error(`${name}: ${known.message}`, { cause: known })
}

async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal?.aborted) return
  for await (const item of items) {
    yield item
    if (signal?.aborted) return
  }
}

/**
 * Applies `work` to inputs and yields what comes of each, in their order; a failure is yielded too, and the rest goes on.
 * Aborting begins no other input; the work under way is told by its signal, and what it drops for that is left out. When
 * the caller has seen enough, all that is under way is told to stop.
 */
export async function* mapInputs<T>(
  inputs: AsyncIterable<Input>,
  { atOnce, signal }: MapOptions,
  work: (input: ReadableInput, signal: AbortSignal) => Promise<T>,
): AsyncGenerator<Mapped<T>> {
  const ending = new AbortController()
  const stop = () => ending.abort(signal?.reason)
  signal?.addEventListener('abort', stop)
  const attempt = async (input: Input): Promise<Mapped<T> | null> => {
    const { name } = input
    try {
      if ('error' in input) throw input.error
      return { name, value: await work(input, ending.signal) }
    } catch (error) {
      const isDropped = ending.signal.aborted && error === ending.signal.reason
      return isDropped ? null : { name, error: namedError(name, error) }
    }
  }
  try {
    for await (const result of mapAhead(untilAborted(inputs, signal), atOnce, attempt)) if (result) yield result
  } finally {
    signal?.removeEventListener('abort', stop)
    ending.abort()
  }
}
