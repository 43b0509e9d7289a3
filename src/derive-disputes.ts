import type { ClaimToDispute } from './domain/knowledge.ts'
import type { Stance } from './domain/vocabulary.ts'
import {
  loadClaimsToDispute,
  loadClaimsTouched,
  loadOpponents,
  type Opponents,
  saveDisputes,
} from './graph/disputes.ts'
import type { Transaction } from './graph/graph.ts'
import { DENIABLE, disputeBlockAfter } from './ingest/dispute-blocks.ts'
import { type Dispute, disputeOf } from './ingest/resolve/resolve-dispute.ts'

/** What has changed, as far as it bears on which claims are held against each other across articles. */
export interface DisputesChange {
  claims: readonly string[]
  /** Mentions that refer to someone else than before. */
  mentions: readonly string[]
  /** Reports that tell another event than before. */
  reports: readonly string[]
}

const DENIES: Stance[] = ['denies']

/** Where the other side of a claim is found: what it denies lies in its week or the one before, what denies it in the next. */
const opponentsOf = ({ stance, blocks, told }: ClaimToDispute): Opponents => {
  const isDenial = stance === 'denies'
  if (!isDenial && !DENIABLE.has(stance)) return { blocks: [], events: [] }
  const stances = isDenial ? [...DENIABLE] : DENIES
  const own = blocks.filter((block) => block.startsWith('dispute|'))
  return {
    blocks: own.flatMap((block) => [-1, 0, 1].map((weeks) => ({ block: disputeBlockAfter(block, weeks), stances }))),
    events: [...new Set(told.map(({ eventId }) => eventId))].map((event) => ({ event, stances })),
  }
}

/**
 * Derives anew what is held against these claims, or by them, across articles. Two claims are judged by themselves, so
 * that no pair without one of these can have changed.
 */
export const deriveDisputes = async (tx: Transaction, change: DisputesChange): Promise<void> => {
  const ids = new Set([...change.claims, ...(await loadClaimsTouched(tx, change.mentions, change.reports))])
  const touched = await loadClaimsToDispute(tx, [...ids])
  const sought = touched.map(opponentsOf)
  const found = await loadOpponents(tx, {
    blocks: sought.flatMap(({ blocks }) => blocks),
    events: sought.flatMap(({ events }) => events),
  })
  const others = await loadClaimsToDispute(
    tx,
    [...new Set(found)].filter((id) => !ids.has(id)),
  )
  const disputes = new Map<string, Dispute>()
  for (const claim of touched) {
    for (const other of [...touched, ...others]) {
      for (const dispute of [disputeOf(claim, other), disputeOf(other, claim)]) {
        if (dispute) disputes.set(`${dispute.claim} ${dispute.disputed}`, dispute)
      }
    }
  }
  await saveDisputes(
    tx,
    touched.map(({ id }) => id),
    [...disputes.values()],
  )
}
