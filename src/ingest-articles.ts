import type { Extractor } from './domain/extraction.ts'
import { articleState } from './graph/article-traces.ts'
import type { Graph } from './graph/graph.ts'
import { GraphError } from './graph/graph-error.ts'
import { evidenceOf } from './ingest/evidence-of.ts'
import { extractByRules } from './ingest/extract/extract-by-rules.ts'
import { type ParseOptions, parseArticle } from './ingest/parse/parse-article.ts'
import type { Input } from './read-inputs.ts'
import { replaceArticle } from './replace-article.ts'

/** What became of one article. `older`: the graph holds a version fetched later. */
export type IngestOutcome = 'added' | 'replaced' | 'unchanged' | 'older'

/** One article, ingested. */
export interface Ingested {
  articleId: string
  title: string
  outcome: IngestOutcome
}

/**
 * Reads one article into the graph, in one transaction: parse, extract, resolve, save.
 * Rejects with an ArticleError for bytes that are no article and a GraphError for a failing database; the graph is then as before.
 */
export const ingestArticle = async (
  graph: Graph,
  bytes: Uint8Array,
  options: ParseOptions,
  extract: Extractor = extractByRules,
): Promise<Ingested> => {
  const parsed = parseArticle(bytes, options)
  const { id, title, contentHash, retrievedAt } = parsed.article
  const extraction = await extract(parsed)
  const evidence = evidenceOf(parsed, extraction)
  const outcome = await graph.write(async (tx): Promise<IngestOutcome> => {
    const held = await articleState(tx, id)
    if (held?.contentHash === contentHash && held.extractor === extraction.extractor) return 'unchanged'
    // Whichever order two versions of an article come in, the one fetched last stays.
    if (held?.retrievedAt && retrievedAt && held.retrievedAt > retrievedAt) return 'older'
    await replaceArticle(tx, id, evidence, held !== null)
    return held ? 'replaced' : 'added'
  })
  return { articleId: id, title, outcome }
}

/** Takes an article and all that only it said out of the graph. Resolves to false when there is no such article. */
export const retractArticle = async (graph: Graph, articleId: string): Promise<boolean> =>
  graph.write(async (tx) => {
    if ((await articleState(tx, articleId)) === null) return false
    await replaceArticle(tx, articleId, null, true)
    return true
  })

/** What became of one input: an article, or why it is none. */
export type InputOutcome = ({ name: string } & Ingested) | { name: string; outcome: 'failed'; error: Error }

/** What the caller of an ingest knows of its inputs. */
export type IngestOptions = Omit<ParseOptions, 'name'> & { extract?: Extractor; signal?: AbortSignal }

/**
 * Ingests inputs one by one and tells of each. One that is no article is told as failed and the rest goes on; a database
 * that fails ends it with a GraphError. Aborting stops after the current article; what is done is kept, and unchanged
 * articles are skipped when it is run again.
 */
export async function* ingestInputs(
  graph: Graph,
  inputs: AsyncIterable<Input>,
  { extract, signal, ...given }: IngestOptions = {},
): AsyncGenerator<InputOutcome> {
  for await (const input of inputs) {
    if (signal?.aborted) return
    const { name } = input
    if ('error' in input) {
      yield { name, outcome: 'failed', error: input.error }
      continue
    }
    try {
      yield { name, ...(await ingestArticle(graph, input.bytes, { name, ...given }, extract)) }
    } catch (error) {
      if (error instanceof GraphError && error.code !== 'STATEMENT') throw error
      yield { name, outcome: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
    }
  }
}
