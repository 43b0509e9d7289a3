import type { Decision } from '../domain/decision.ts'
import type { MentionToResolve } from '../domain/knowledge.ts'
import { type DecisionProperties, decisionOf } from './decision-properties.ts'
import type { Transaction } from './graph.ts'
import { statement } from './statement.ts'

type MentionRow = Omit<MentionToResolve, 'personId' | 'reason' | 'blocks' | 'publishedAt'> & {
  orderKey: string
  people: { id: string; reason: string }[]
}
type Blocks = { blocks: readonly string[] }

const mentionsInBlocks = statement<Blocks, MentionRow>('read/mentions-in-blocks')
const decisionsInBlocks = statement<Blocks, { decision: DecisionProperties }>('read/decisions-in-blocks')

/** Mentions with the decisions about them: all that could mean the same people. */
export interface Neighbourhood {
  mentions: MentionToResolve[]
  decisions: Decision[]
}

/** Every mention and decision of these blocks and of the blocks they lead to; `blocksOf` tells which a mention is in. */
export const loadNeighbourhood = async (
  tx: Transaction,
  blocks: readonly string[],
  blocksOf: (mention: Pick<MentionToResolve, 'name' | 'forms' | 'latin'>) => string[],
): Promise<Neighbourhood> => {
  const mentions = new Map<string, MentionToResolve>()
  const decisions = new Map<string, Decision>()
  const seen = new Set<string>()
  for (let next = [...new Set(blocks)]; next.length > 0; ) {
    for (const block of next) seen.add(block)
    const reached: string[] = []
    for (const { people, orderKey, ...row } of await tx.run(mentionsInBlocks, { blocks: next })) {
      if (mentions.has(row.id)) continue
      const own = blocksOf(row)
      const [person] = people
      // The key of a mention begins with the day of its article: no article need be read.
      const publishedAt = orderKey.split('~')[0] ?? ''
      mentions.set(row.id, {
        ...{ ...row, publishedAt, blocks: own },
        ...{ personId: person?.id ?? null, reason: person?.reason ?? null },
      })
      reached.push(...own)
    }
    for (const { decision } of await tx.run(decisionsInBlocks, { blocks: next })) {
      decisions.set(decision.id, decisionOf(decision))
      reached.push(decision.leftBlock, decision.rightBlock)
    }
    next = [...new Set(reached)].filter((block) => !seen.has(block))
  }
  return { mentions: [...mentions.values()], decisions: [...decisions.values()] }
}
