import { deriveDisputes } from './derive-disputes.ts'
import { deriveEvents } from './derive-events.ts'
import { deriveUtterances } from './derive-utterances.ts'
import { areasOfMentionedReports } from './graph/article-traces.ts'
import type { Transaction } from './graph/graph.ts'
import { loadNeighbourhood } from './graph/load-mentions.ts'
import type { Area } from './graph/load-reports.ts'
import { savePeople } from './graph/save-knowledge.ts'
import { blocksOfSpoken } from './graph/utterances.ts'
import { mentionBlocksOf } from './ingest/resolve/name-parts.ts'
import { resolvePeople } from './ingest/resolve/resolve-people.ts'

/** What changed in the evidence or the decisions, and what had been derived from it. */
export interface Changed {
  mentionBlocks: readonly string[]
  /** Where reports came or went. */
  areas: readonly Area[]
  claimBlocks: readonly string[]
  /** Ids of claims that came. */
  claims: readonly string[]
  /** Ids of people, events and utterances that evidence which is gone had made. */
  people: readonly string[]
  events: readonly string[]
  utterances: readonly string[]
}

/** A change of nothing: spread it and name what did change. */
export const UNCHANGED: Changed = {
  mentionBlocks: [],
  areas: [],
  claimBlocks: [],
  claims: [],
  people: [],
  events: [],
  utterances: [],
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

  const areas = [...changed.areas, ...(await areasOfMentionedReports(tx, moved))]
  const { movedReports } = await deriveEvents(tx, areas, changed.events)
  const claimBlocks = [...changed.claimBlocks, ...(await blocksOfSpoken(tx, moved))]
  const movedClaims = await deriveUtterances(tx, claimBlocks, changed.utterances)
  await deriveDisputes(tx, { claims: [...changed.claims, ...movedClaims], mentions: moved, reports: movedReports })
}
