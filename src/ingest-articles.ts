import type { Article } from './domain/article.ts'
import type { ArticleEvidence } from './domain/evidence.ts'
import type { Extractor } from './domain/extraction.ts'
import { type ArticleState, articleState, articleStateNow } from './graph/article-traces.ts'
import type { Graph } from './graph/graph.ts'
import { evidenceOf } from './ingest/evidence-of.ts'
import { RULE_EXTRACTOR } from './ingest/extract/extract-by-rules.ts'
import { nothingFound } from './ingest/nothing-found.ts'
import { type ParseOptions, parseArticle } from './ingest/parse/parse-article.ts'
import { replaceArticle } from './replace-article.ts'

/** What became of one article. `older`: the graph holds a version fetched later. */
export type IngestOutcome = 'added' | 'replaced' | 'unchanged' | 'older'

/** One article, ingested. */
export interface Ingested {
  articleId: string
  title: string
  outcome: IngestOutcome
  /** Why it gave nothing to the graph; null where it gave something, or was not read anew. */
  nothingFound: string | null
}

/** An article, ready to be saved; `evidence` is null where the graph had nothing to learn from it. */
export interface ReadArticle {
  article: Article
  extractor: string
  evidence: ArticleEvidence | null
  nothingFound: string | null
}

/** How an article is read: by the rules, when no extractor is given. */
export type ReadOptions = ParseOptions & { extractor?: Extractor; signal?: AbortSignal }

/** Why the version of an article that the graph holds stays, or null. */
const standing = (
  held: ArticleState | null,
  { contentHash, retrievedAt }: Article,
  extractor: string,
): 'unchanged' | 'older' | null => {
  if (held?.contentHash === contentHash && held.extractor === extractor) return 'unchanged'
  // Whichever order two versions of an article come in, the one fetched last stays.
  return held?.retrievedAt && retrievedAt && held.retrievedAt > retrievedAt ? 'older' : null
}

/**
 * Reads one article as far as it can be saved: parse, extract, evidence. What the graph holds already is not extracted:
 * it may cost money. Rejects with an ArticleError for bytes that are no article, a GraphError, or the extractor's error.
 */
export const readArticle = async (
  graph: Graph,
  bytes: Uint8Array,
  { extractor = RULE_EXTRACTOR, signal, ...options }: ReadOptions,
): Promise<ReadArticle> => {
  const parsed = parseArticle(bytes, options)
  const { article } = parsed
  const stays = standing(await articleStateNow(graph, article.id), article, extractor.name)
  if (stays) return { article, extractor: extractor.name, evidence: null, nothingFound: null }
  const extraction = await extractor.extract(parsed, signal)
  return {
    article,
    extractor: extractor.name,
    evidence: evidenceOf(parsed, extraction),
    nothingFound: nothingFound(article.text, extraction),
  }
}

/** Saves an article that was read, in one transaction. Rejects with a GraphError; the graph is then as before. */
export const saveArticle = async (graph: Graph, read: ReadArticle): Promise<Ingested> => {
  const { article, extractor, evidence, nothingFound } = read
  const outcome = await graph.write(async (tx): Promise<IngestOutcome> => {
    const held = await articleState(tx, article.id)
    const stays = standing(held, article, extractor)
    if (stays) return stays
    if (!evidence)
      throw new Error(`Expected ${article.url} to stay as it was while it was read, but it went. Ingest it again.`)
    await replaceArticle(tx, article.id, evidence, held !== null)
    return held ? 'replaced' : 'added'
  })
  return { articleId: article.id, title: article.title, outcome, nothingFound }
}

/** Reads one article into the graph; rejects as `readArticle` and `saveArticle` do, and the graph is then as before. */
export const ingestArticle = async (graph: Graph, bytes: Uint8Array, options: ReadOptions): Promise<Ingested> =>
  saveArticle(graph, await readArticle(graph, bytes, options))

/** Takes an article and all that only it said out of the graph. Resolves to false when there is no such article. */
export const retractArticle = async (graph: Graph, articleId: string): Promise<boolean> =>
  graph.write(async (tx) => {
    if ((await articleState(tx, articleId)) === null) return false
    await replaceArticle(tx, articleId, null, true)
    return true
  })
