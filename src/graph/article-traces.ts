import type { Graph, Transaction } from './graph.ts'
import { statement } from './statement.ts'

type ByArticle = { article: string }

const states = statement<ByArticle, ArticleState>('read/article-state')
const blocks = statement<ByArticle, { block: string; ofMentions: boolean }>('read/article-blocks')
const people = statement<ByArticle, { id: string }>('read/article-people')
const events = statement<ByArticle, { id: string }>('read/article-events')
const sources = statement<ByArticle, { id: string }>('read/article-sources-touched')
const mentionedReports = statement<{ mentions: readonly string[] }, { block: string }>(
  'read/blocks-of-mentioned-reports',
)
const deleteEvidence = statement<ByArticle, never>('write/delete-evidence')
const deleteArticle = statement<ByArticle, never>('write/delete-article')
const deleteUnusedSources = statement<{ sources: readonly string[] }, never>('write/delete-unused-sources')
const deleteUnusedBlocks = statement<{ blocks: readonly string[] }, never>('write/delete-unused-blocks')

/** Which version of an article the graph holds. */
export interface ArticleState {
  contentHash: string
  extractor: string
  retrievedAt: string | null
}

/** What an article has left in the graph: all that must be looked at again when it changes or goes. */
export interface ArticleTraces {
  mentionBlocks: string[]
  reportBlocks: string[]
  people: string[]
  events: string[]
  sources: string[]
}

/** The version of an article that the graph holds, or null. */
export const articleState = async (tx: Transaction, article: string): Promise<ArticleState | null> =>
  (await tx.run(states, { article }))[0] ?? null

/** The same outside of a transaction: what it tells may have changed by the time that something is written. */
export const articleStateNow = async (graph: Graph, article: string): Promise<ArticleState | null> =>
  (await graph.read(states, { article }))[0] ?? null

/** What an article has left in the graph. */
export const loadTraces = async (tx: Transaction, article: string): Promise<ArticleTraces> => {
  const touched = await tx.run(blocks, { article })
  return {
    mentionBlocks: touched.filter(({ ofMentions }) => ofMentions).map(({ block }) => block),
    reportBlocks: touched.filter(({ ofMentions }) => !ofMentions).map(({ block }) => block),
    people: (await tx.run(people, { article })).map(({ id }) => id),
    events: (await tx.run(events, { article })).map(({ id }) => id),
    sources: (await tx.run(sources, { article })).map(({ id }) => id),
  }
}

/** Removes an article and all that it says; what was derived from it is left for resolution to mend. */
export const removeEvidence = async (tx: Transaction, article: string): Promise<void> => {
  await tx.run(deleteEvidence, { article })
  await tx.run(deleteArticle, { article })
}

/** The blocks of the reports that involve these mentions. */
export const blocksOfMentionedReports = async (tx: Transaction, mentions: readonly string[]): Promise<string[]> =>
  mentions.length === 0 ? [] : (await tx.run(mentionedReports, { mentions })).map(({ block }) => block)

/** Removes the sources and blocks that nothing needs any more. */
export const removeUnused = async (
  tx: Transaction,
  { sources, mentionBlocks, reportBlocks }: ArticleTraces,
): Promise<void> => {
  if (sources.length > 0) await tx.run(deleteUnusedSources, { sources })
  const touched = [...new Set([...mentionBlocks, ...reportBlocks])]
  if (touched.length > 0) await tx.run(deleteUnusedBlocks, { blocks: touched })
}
