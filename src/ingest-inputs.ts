import type { Graph } from './graph/graph.ts'
import { GraphError } from './graph/graph-error.ts'
import { RULE_EXTRACTOR } from './ingest/extract/extract-by-rules.ts'
import { type Ingested, type ReadArticle, type ReadOptions, readArticle, saveArticle } from './ingest-articles.ts'
import { mapAhead } from './map-ahead.ts'
import type { Input } from './read-inputs.ts'

/** What became of one input: an article, or why it is none. */
export type InputOutcome = ({ name: string } & Ingested) | { name: string; outcome: 'failed'; error: Error }

/** What the caller of an ingest knows of its inputs, and who reads them. */
export type IngestOptions = Omit<ReadOptions, 'name'>

type Read = { name: string; read: ReadArticle } | { name: string; error: unknown }

const isFatal = (error: unknown): boolean => error instanceof GraphError && error.code !== 'STATEMENT'

/** The error of an input, which always tells the input's name. */
const namedError = (name: string, error: unknown): Error => {
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
 * Ingests inputs and tells of each in their order; as many are read at the same time as the extractor takes, and saved
 * one by one. One that is no article is told as failed and the rest goes on; a database that fails ends it with a
 * GraphError. Aborting begins no other article: what is read is saved, what the extractor drops is left out, and
 * ingesting the same inputs again goes on from there.
 */
export async function* ingestInputs(
  graph: Graph,
  inputs: AsyncIterable<Input>,
  { extractor = RULE_EXTRACTOR, signal, ...given }: IngestOptions = {},
): AsyncGenerator<InputOutcome> {
  const ending = new AbortController()
  const stop = () => ending.abort(signal?.reason)
  signal?.addEventListener('abort', stop)
  const read = async (input: Input): Promise<Read> => {
    const { name } = input
    try {
      if ('error' in input) throw input.error
      return { name, read: await readArticle(graph, input.bytes, { name, ...given, extractor, signal: ending.signal }) }
    } catch (error) {
      return { name, error }
    }
  }
  const failed = (name: string, error: unknown): InputOutcome => {
    if (isFatal(error)) throw error
    return { name, outcome: 'failed', error: namedError(name, error) }
  }
  try {
    for await (const result of mapAhead(untilAborted(inputs, signal), extractor.atOnce, read)) {
      const { name } = result
      if ('error' in result) {
        const isDropped = ending.signal.aborted && result.error === ending.signal.reason
        if (!isDropped) yield failed(name, result.error)
        continue
      }
      try {
        yield { name, ...(await saveArticle(graph, result.read)) }
      } catch (error) {
        yield failed(name, error)
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    // Whatever ended it, no request that nobody waits for goes on.
    ending.abort()
  }
}
