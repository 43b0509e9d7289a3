import { createHash } from 'node:crypto'
import type { Graph } from './graph.ts'
import { statement } from './statement.ts'

/**
 * Hashes of the two layers, hexadecimal: equal for equal graphs, on either engine, whatever the order of ingest.
 * Decisions have no part in them, only what follows from those that hold: who decided, and when, changes nothing, and a
 * decision withdrawn gives the former hashes though it is kept. Nor have blocks: they say where to compare, not what is said.
 */
export interface Fingerprint {
  knowledge: string
  evidence: string
}

type NodeRow = { labels: string[]; properties: Record<string, unknown> }
type RelationshipRow = { fromId: string; type: string; properties: Record<string, unknown>; toId: string }

const allNodes = statement<Record<string, never>, NodeRow>('read/all-nodes')
const allRelationships = statement<Record<string, never>, RelationshipRow>('read/all-relationships')

const EVIDENCE = new Set(['Article', 'Mention', 'Report', 'Claim'])
const LEFT_OUT = new Set(['Decision', 'Block'])
const EVIDENCE_RELATIONSHIPS = new Set([
  'IN',
  'IN_BLOCK',
  'PUBLISHED_BY',
  'NAMES',
  'CREDITS',
  'INVOLVES',
  'DURING',
  'SPOKEN_BY',
  'SPEAKS_OF',
  'RELAYED_BY',
])

// When a page was fetched says nothing about what it says.
const INCIDENTAL = new Set(['retrievedAt'])

const canonical = (properties: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !INCIDENTAL.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Computes both hashes over every node and relationship. */
export const fingerprint = async (graph: Graph): Promise<Fingerprint> => {
  const knowledge: string[] = []
  const evidence: string[] = []
  for (const { labels, properties } of await graph.read(allNodes, {})) {
    if (labels.some((label) => LEFT_OUT.has(label))) continue
    const layer = labels.some((label) => EVIDENCE.has(label)) ? evidence : knowledge
    layer.push(digest(`${[...labels].sort().join(':')} ${canonical(properties)}`))
  }
  for (const { fromId, type, properties, toId } of await graph.read(allRelationships, {})) {
    if (type === 'CONCERNS') continue
    const layer = EVIDENCE_RELATIONSHIPS.has(type) ? evidence : knowledge
    layer.push(digest(`${fromId} ${type} ${canonical(properties)} ${toId}`))
  }
  return { knowledge: digest(knowledge.sort().join()), evidence: digest(evidence.sort().join()) }
}
