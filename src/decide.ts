import type { Decision, Designation, Verdict } from './domain/decision.ts'
import { idOf } from './domain/ids.ts'
import {
  aloneToDecide,
  loadDecision,
  loadHeldDecisions,
  loadMention,
  loadMentionsOf,
  saveDecision,
  saveWithdrawal,
} from './graph/decisions.ts'
import type { Graph, Transaction } from './graph/graph.ts'
import { contradictionOf } from './ingest/resolve/decision-graph.ts'
import { designateKey, designateMention, designatePerson } from './ingest/resolve/designate.ts'
import { resolveBlocks, UNCHANGED } from './resolve-blocks.ts'

/** What somebody wants to decide of two people or mentions, each by its id or by the key of a designation. */
export interface Proposal {
  verdict: Verdict
  left: string
  right: string
  decidedBy: string
  reason: string
}

/** What came of a proposal; all but `decided` leave the graph as it is. */
export type DecideOutcome =
  | { outcome: 'decided'; decision: Decision }
  /** The same is decided already. */
  | { outcome: 'repeated'; decision: Decision }
  /** Decisions that hold say otherwise: all of `decisions` together. */
  | { outcome: 'contradicted'; decisions: Decision[]; message: string }
  /** No person or mention has this id, and it is no key either. */
  | { outcome: 'unknown'; id: string }
  /** Both ids mean what articles call by one name. */
  | { outcome: 'indistinct'; name: string }

const designate = async (tx: Transaction, id: string): Promise<Designation | null> => {
  if (id.startsWith('person:')) return designatePerson(await loadMentionsOf(tx.run, id))
  if (!id.startsWith('mention:')) return designateKey(id)
  const mention = await loadMention(tx.run, id)
  return mention && designateMention(mention)
}

const told = ({ verdict, left, right, decidedBy, decidedAt, id }: Decision): string =>
  `${left.name} ${verdict === 'same' ? 'is the same as' : 'is different from'} ${right.name} (${decidedBy}, ${decidedAt.slice(0, 10)}, ${id})`

const pairOf = ({ left, right }: Pick<Decision, 'left' | 'right'>): string => [left.key, right.key].sort().join(' ')

const isOfAnother = (proposed: Decision) => (decision: Decision) => decision !== proposed

/** Decides, and derives anew what follows, in one transaction. `now` is an instant in UTC. */
export const decide = (graph: Graph, proposal: Proposal, now: string): Promise<DecideOutcome> =>
  graph.write((tx) =>
    aloneToDecide(tx, async (): Promise<DecideOutcome> => {
      const { verdict, decidedBy, reason } = proposal
      const left = await designate(tx, proposal.left)
      if (!left) return { outcome: 'unknown', id: proposal.left }
      const right = await designate(tx, proposal.right)
      if (!right) return { outcome: 'unknown', id: proposal.right }
      if (left.key === right.key) return { outcome: 'indistinct', name: left.name }

      const id = idOf('decision', verdict, left.key, right.key, now)
      const decision: Decision = {
        ...{ id, verdict, left, right, decidedBy, decidedAt: now, reason },
        withdrawnBy: null,
        withdrawnAt: null,
      }
      const held = await loadHeldDecisions(tx.run)
      const equal = held.find((other) => other.verdict === verdict && pairOf(other) === pairOf(decision))
      if (equal) return { outcome: 'repeated', decision: equal }
      const contradiction = contradictionOf(held, decision)
      if (contradiction) {
        const decisions = [...contradiction.chain, contradiction.different].filter(isOfAnother(decision))
        const message = `Expected a decision that agrees with those that hold, but ${decisions.map(told).join('; and ')}. Withdraw one of them first.`
        return { outcome: 'contradicted', decisions, message }
      }
      await saveDecision(tx, decision)
      await resolveBlocks(tx, { ...UNCHANGED, mentionBlocks: [left.block, right.block] })
      return { outcome: 'decided', decision }
    }),
  )

/** What came of a withdrawal; all but `withdrawn` leave the graph as it is. */
export type WithdrawOutcome =
  | { outcome: 'withdrawn'; decision: Decision }
  /** It was withdrawn before. */
  | { outcome: 'repeated'; decision: Decision }
  | { outcome: 'unknown'; id: string }

/** Takes a decision back: the graph is then as if it had never been made. `now` is an instant in UTC. */
export const withdrawDecision = (
  graph: Graph,
  id: string,
  withdrawnBy: string,
  now: string,
): Promise<WithdrawOutcome> =>
  graph.write((tx) =>
    aloneToDecide(tx, async (): Promise<WithdrawOutcome> => {
      const decision = await loadDecision(tx.run, id)
      if (!decision) return { outcome: 'unknown', id }
      if (decision.withdrawnAt !== null) return { outcome: 'repeated', decision }
      const { left, right } = decision
      await saveWithdrawal(tx, decision, withdrawnBy, now)
      await resolveBlocks(tx, { ...UNCHANGED, mentionBlocks: [left.block, right.block] })
      return { outcome: 'withdrawn', decision: { ...decision, withdrawnBy, withdrawnAt: now } }
    }),
  )
