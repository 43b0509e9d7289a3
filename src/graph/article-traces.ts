import type { Graph, Transaction } from './graph.ts'
import type { Area } from './load-reports.ts'
import { statement } from './statement.ts'

type ByArticle = { article: string }

const states = statement<ByArticle, ArticleState>('read/article-state')
type BlockRow = {
  block: string
  label: 'Mention' | 'Report' | 'Claim'
  earliestOn: string | null
  latestOn: string | null
}

const blocks = statement<ByArticle, BlockRow>('read/article-blocks')
const people = statement<ByArticle, { id: string }>('read/article-people')
const events = statement<ByArticle, { id: string }>('read/article-events')
const utterances = statement<ByArticle, { id: string }>('read/article-utterances')
const sources = statement<ByArticle, { id: string }>('read/article-sources-touched')
const mentionedReports = statement<{ mentions: readonly string[] }, Area>('read/blocks-of-mentioned-reports')
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
  claimBlocks: string[]
  /** Where its reports were compared with others. */
  areas: Area[]
  people: string[]
  events: string[]
  utterances: string[]
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
  const blocksOf = (wanted: BlockRow['label']) =>
    touched.filter(({ label }) => label === wanted).map(({ block }) => block)
  return {
    mentionBlocks: blocksOf('Mention'),
    claimBlocks: blocksOf('Claim'),
    areas: touched.flatMap(({ block, earliestOn, latestOn }) =>
      earliestOn === null || latestOn === null ? [] : [{ block, earliestOn, latestOn }],
    ),
    people: (await tx.run(people, { article })).map(({ id }) => id),
    events: (await tx.run(events, { article })).map(({ id }) => id),
    utterances: (await tx.run(utterances, { article })).map(({ id }) => id),
    sources: (await tx.run(sources, { article })).map(({ id }) => id),
  }
}

/** Removes an article and all that it says; what was derived from it is left for resolution to mend. */
export const removeEvidence = async (tx: Transaction, article: string): Promise<void> => {
  await tx.run(deleteEvidence, { article })
  await tx.run(deleteArticle, { article })
}

/** Where the reports that involve these mentions are compared with others. */
export const areasOfMentionedReports = async (tx: Transaction, mentions: readonly string[]): Promise<Area[]> =>
  mentions.length === 0 ? [] : tx.run(mentionedReports, { mentions })

/** Removes the sources and blocks that nothing needs any more. */
export const removeUnused = async (
  tx: Transaction,
  { sources, mentionBlocks, claimBlocks, areas }: ArticleTraces,
): Promise<void> => {
  if (sources.length > 0) await tx.run(deleteUnusedSources, { sources })
  const touched = [...new Set([...mentionBlocks, ...claimBlocks, ...areas.map(({ block }) => block)])]
  if (touched.length > 0) await tx.run(deleteUnusedBlocks, { blocks: touched })
}
