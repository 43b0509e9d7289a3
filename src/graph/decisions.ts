import type { Decision } from '../domain/decision.ts'
import type { MentionToResolve } from '../domain/knowledge.ts'
import { type DecisionProperties, decisionOf, propertiesOf } from './decision-properties.ts'
import type { Transaction } from './graph.ts'
import type { Rows } from './save-rows.ts'
import { statement } from './statement.ts'

/** What a designation is made of. */
export type DesignatedMention = Pick<MentionToResolve, 'id' | 'name' | 'forms' | 'latin' | 'countryCode' | 'inferred'>

type Ids = { ids: readonly string[] }
type Listing = { above: string; below: string; withdrawn: readonly boolean[]; limit: number }
/** Reads in a transaction or outside of one: `tx.run` or `graph.read`. */
export type Run = Transaction['run']

const held = statement<Record<string, never>, { decision: DecisionProperties }>('read/held-decisions')
const listed = statement<Listing, { node: DecisionProperties }>('read/decisions')
const byId = statement<Ids, { node: DecisionProperties }>('read/decision-by-id')
const mentionsOfPerson = statement<{ person: string }, DesignatedMention>('read/mentions-of-person')
const mentionById = statement<Ids, { node: Pick<MentionToResolve, 'id' | 'name' | 'forms' | 'inferred'> }>(
  'read/mention-by-id',
)
const writes = {
  decision: statement<{ properties: DecisionProperties }, never>('write/decision'),
  blocks: statement<Rows, never>('write/blocks'),
  decisionBlocks: statement<Rows, never>('write/decision-blocks'),
  withdrawn: statement<{ decision: string; withdrawnBy: string; withdrawnAt: string }, never>(
    'write/withdraw-decision',
  ),
  noBlocks: statement<{ decision: string }, never>('write/delete-decision-blocks'),
  unusedBlocks: statement<{ blocks: readonly string[] }, never>('write/delete-unused-blocks'),
}

const QUEUE = 'decisions'

/**
 * Runs `work` while no other process decides: a decision is checked against all that hold, so two at once could contradict
 * each other unseen. The block is there only as long as the transaction, and its uniqueness makes others wait.
 */
export const aloneToDecide = async <T>(tx: Transaction, work: () => Promise<T>): Promise<T> => {
  await tx.run(writes.blocks, { rows: [{ id: QUEUE }] })
  const result = await work()
  await tx.run(writes.unusedBlocks, { blocks: [QUEUE] })
  return result
}

/** Every decision that holds, the first made first. */
export const loadHeldDecisions = async (run: Run): Promise<Decision[]> =>
  (await run(held, {}))
    .map(({ decision }) => decision)
    .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
    .map(decisionOf)

/** The latest decisions, newest first; the withdrawn ones too when asked for. */
export const listDecisions = async (run: Run, includeWithdrawn: boolean, limit: number): Promise<Decision[]> => {
  const withdrawn = includeWithdrawn ? [false, true] : [false]
  const rows = await run(listed, { above: '', below: '\u{10ffff}', withdrawn, limit })
  return rows.map(({ node }) => decisionOf(node))
}

/** The decision with this id, or null. */
export const loadDecision = async (run: Run, id: string): Promise<Decision | null> => {
  const [row] = await run(byId, { ids: [id] })
  return row ? decisionOf(row.node) : null
}

/** The mentions of a person; empty when there is no such person. */
export const loadMentionsOf = (run: Run, person: string): Promise<DesignatedMention[]> =>
  run(mentionsOfPerson, { person })

/** One mention, or null. */
export const loadMention = async (run: Run, id: string): Promise<DesignatedMention | null> => {
  const [row] = await run(mentionById, { ids: [id] })
  // Properties without a value are absent from a node.
  return row ? { latin: null, countryCode: null, ...row.node } : null
}

/** Keeps a decision, where resolution finds it: at the blocks of both its names. */
export const saveDecision = async (tx: Transaction, decision: Decision): Promise<void> => {
  const blocks = [...new Set([decision.left.block, decision.right.block])]
  await tx.run(writes.decision, { properties: propertiesOf(decision) })
  await tx.run(writes.blocks, { rows: blocks.map((id) => ({ id })) })
  await tx.run(writes.decisionBlocks, { rows: blocks.map((block) => ({ decision: decision.id, block })) })
}

/** Takes a decision out of force; what was decided, and who took it back, is kept. */
export const saveWithdrawal = async (
  tx: Transaction,
  { id, left, right }: Decision,
  withdrawnBy: string,
  withdrawnAt: string,
): Promise<void> => {
  await tx.run(writes.withdrawn, { decision: id, withdrawnBy, withdrawnAt })
  await tx.run(writes.noBlocks, { decision: id })
  await tx.run(writes.unusedBlocks, { blocks: [...new Set([left.block, right.block])] })
}
