import type { ArticleEvidence, Report } from './domain/evidence.ts'
import { type ArticleTraces, loadTraces, removeEvidence, removeUnused } from './graph/article-traces.ts'
import type { Transaction } from './graph/graph.ts'
import type { Area } from './graph/load-reports.ts'
import { saveEvidence } from './graph/save-evidence.ts'
import { resolveBlocks } from './resolve-blocks.ts'

const NO_TRACES: ArticleTraces = {
  mentionBlocks: [],
  claimBlocks: [],
  areas: [],
  people: [],
  events: [],
  utterances: [],
  sources: [],
}

const areasOf = ({ blocks, window }: Report): Area[] => blocks.map((block) => ({ block, ...window }))

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
    areas: [...former.areas, ...(evidence?.reports.flatMap(areasOf) ?? [])],
    claimBlocks: [...former.claimBlocks, ...(evidence?.claims.map(({ block }) => block) ?? [])],
    claims: evidence?.claims.map(({ id }) => id) ?? [],
    people: former.people,
    events: former.events,
    utterances: former.utterances,
  })
  await removeUnused(tx, former)
}
