import { blocksOfMentionedReports } from './graph/article-traces.ts'
import type { Transaction } from './graph/graph.ts'
import { loadReports } from './graph/load-blocks.ts'
import { loadNeighbourhood } from './graph/load-mentions.ts'
import { saveEvents, savePeople } from './graph/save-knowledge.ts'
import { eventBlocksOf } from './ingest/event-blocks.ts'
import { mentionBlocksOf } from './ingest/resolve/name-parts.ts'
import { resolveEvents } from './ingest/resolve/resolve-events.ts'
import { resolvePeople } from './ingest/resolve/resolve-people.ts'

/** What changed in the evidence or the decisions, and what had been derived from it. */
export interface Changed {
  mentionBlocks: readonly string[]
  reportBlocks: readonly string[]
  /** Ids of people and events that evidence which is gone had made. */
  people: readonly string[]
  events: readonly string[]
}

/**
 * Derives the knowledge anew in the blocks that a change touches, and in no other. Invariant: afterwards the knowledge is
 * what the evidence and the decisions in the graph resolve to, as if they had all come at once.
 */
export const resolveBlocks = async (tx: Transaction, changed: Changed): Promise<void> => {
  const { mentions, decisions } = await loadNeighbourhood(tx, changed.mentionBlocks, mentionBlocksOf)
  const people = resolvePeople(mentions, decisions)
  const references = new Map(
    people.flatMap(({ id: person, mentions: own }) => own.map(({ id, reason }) => [id, { person, reason }])),
  )
  const moved = mentions.filter(({ id, personId }) => references.get(id)?.person !== personId).map(({ id }) => id)
  const reasoned = mentions.filter(({ id, reason }) => references.get(id)?.reason !== reason).map(({ id }) => id)
  await savePeople(tx, {
    people,
    changedMentions: [...new Set([...moved, ...reasoned])],
    formerPeople: [...new Set([...changed.people, ...mentions.flatMap(({ personId }) => personId ?? [])])],
  })

  const reportBlocks = [...changed.reportBlocks, ...(await blocksOfMentionedReports(tx, moved))]
  const reports = await loadReports(tx, reportBlocks, changed.events, (report) =>
    // One family name is one block, and the report is stored with it.
    report.participants.some(({ blocks }) => blocks.length > 1)
      ? eventBlocksOf(report, ({ id, blocks }) => (blocks.length > 0 ? blocks : [id]))
      : [],
  )
  const formerEvents = [...new Set([...changed.events, ...reports.flatMap(({ eventId }) => eventId ?? [])])]
  await saveEvents(tx, resolveEvents(reports), formerEvents)
}
