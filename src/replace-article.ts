import type { ArticleEvidence } from './domain/evidence.ts'
import { type ArticleTraces, loadTraces, removeEvidence, removeUnused } from './graph/article-traces.ts'
import type { Transaction } from './graph/graph.ts'
import { saveEvidence } from './graph/save-evidence.ts'
import { resolveBlocks } from './resolve-blocks.ts'

const NO_TRACES: ArticleTraces = { mentionBlocks: [], reportBlocks: [], people: [], events: [], sources: [] }

/**
 * Puts `evidence` in the place of all that an article said before (null takes it out), and derives the knowledge anew in the
 * blocks that either touches.
 */
export const replaceArticle = async (
  tx: Transaction,
  article: string,
  evidence: ArticleEvidence | null,
  isKnown: boolean,
): Promise<void> => {
  const former = isKnown ? await loadTraces(tx, article) : NO_TRACES
  if (isKnown) await removeEvidence(tx, article)
  if (evidence) await saveEvidence(tx, evidence)
  await resolveBlocks(tx, {
    mentionBlocks: [...former.mentionBlocks, ...(evidence?.mentions.flatMap(({ blocks }) => blocks) ?? [])],
    reportBlocks: [...former.reportBlocks, ...(evidence?.reports.flatMap(({ blocks }) => blocks) ?? [])],
    people: former.people,
    events: former.events,
  })
  await removeUnused(tx, former)
}
