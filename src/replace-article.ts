import type { ArticleEvidence } from './domain/evidence.ts'
import type { ArticleTraces } from './graph/article-traces.ts'
import { blocksOfMentionedReports, loadTraces, removeEvidence, removeUnused } from './graph/article-traces.ts'
import type { Transaction } from './graph/graph.ts'
import { loadMentions, loadReports } from './graph/load-blocks.ts'
import { saveEvidence } from './graph/save-evidence.ts'
import { saveEvents, savePeople } from './graph/save-knowledge.ts'
import { resolveEvents } from './ingest/resolve/resolve-events.ts'
import { resolvePeople } from './ingest/resolve/resolve-people.ts'

const NO_TRACES: ArticleTraces = { mentionBlocks: [], reportBlocks: [], people: [], events: [], sources: [] }

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/**
 * Puts `evidence` in the place of all that an article said before (null takes it out), and derives the knowledge anew in the
 * blocks that either touches. Invariant: afterwards the knowledge is what the evidence in the graph resolves to, as if it
 * had all come at once.
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

  const mentionBlocks = union(former.mentionBlocks, evidence?.mentions.map(({ block }) => block) ?? [])
  const mentions = await loadMentions(tx, mentionBlocks)
  const people = resolvePeople(mentions)
  const personByMention = new Map(people.flatMap(({ id, mentions: own }) => own.map((mention) => [mention, id])))
  const changedMentions = mentions
    .filter(({ id, personId }) => personByMention.get(id) !== personId)
    .map(({ id }) => id)
  const formerPeople = union(
    former.people,
    mentions.flatMap(({ personId }) => personId ?? []),
  )
  await savePeople(tx, { people, changedMentions, formerPeople })

  const reportBlocks = union(
    former.reportBlocks,
    evidence?.reports.flatMap(({ blocks }) => blocks) ?? [],
    await blocksOfMentionedReports(tx, changedMentions),
  )
  const reports = await loadReports(tx, reportBlocks)
  const formerEvents = union(
    former.events,
    reports.flatMap(({ eventId }) => eventId ?? []),
  )
  await saveEvents(tx, resolveEvents(reports), formerEvents)
  await removeUnused(tx, former)
}
