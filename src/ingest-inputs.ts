import type { Graph } from './graph/graph.ts'
import { GraphError } from './graph/graph-error.ts'
import { RULE_EXTRACTOR } from './ingest/extract/extract-by-rules.ts'
import { type Ingested, type ReadOptions, readArticle, saveArticle } from './ingest-articles.ts'
import { mapInputs, namedError } from './map-inputs.ts'
import type { Input } from './read-inputs.ts'

/** What became of one input: an article, or why it is none. */
export type InputOutcome = ({ name: string } & Ingested) | { name: string; outcome: 'failed'; error: Error }

/** What the caller of an ingest knows of its inputs, and who reads them. */
export type IngestOptions = Omit<ReadOptions, 'name'>

const failed = (name: string, error: Error): InputOutcome => {
  const known = error.cause instanceof GraphError ? error.cause : error
  if (known instanceof GraphError && known.code !== 'STATEMENT') throw known
  return { name, outcome: 'failed', error }
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
  const { atOnce } = extractor
  const read = mapInputs(inputs, { atOnce, signal }, ({ name, bytes }, ending) =>
    readArticle(graph, bytes, { name, ...given, extractor, signal: ending }),
  )
  for await (const result of read) {
    const { name } = result
    if ('error' in result) yield failed(name, result.error)
    else {
      const saved = await saveArticle(graph, result.value).catch((error: unknown) => namedError(name, error))
      yield saved instanceof Error ? failed(name, saved) : { name, ...saved }
    }
  }
}
