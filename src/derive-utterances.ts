import type { ClaimToResolve } from './domain/knowledge.ts'
import { dayAfter } from './domain/report-window.ts'
import type { Transaction } from './graph/graph.ts'
import { loadClaims, saveUtterances } from './graph/utterances.ts'
import {
  sameUtterances,
  utteranceOf,
  type Wording,
  type Wordings,
  wordingsOf,
} from './ingest/resolve/resolve-utterances.ts'

type WordingsByBlock = Map<string, Wordings>

/** The block of the same speaker so many days later: a claim's block ends with its day. */
const blockAfter = (block: string, days: number): string => {
  const at = block.lastIndexOf('|') + 1
  return `${block.slice(0, at)}${dayAfter(block.slice(at), days)}`
}

const around = (block: string): string[] => [blockAfter(block, -1), blockAfter(block, 1)]

const readWordings = async (tx: Transaction, blocks: readonly string[], read: WordingsByBlock): Promise<void> => {
  const claimsByBlock = new Map<string, ClaimToResolve[]>()
  for (const block of blocks) if (!read.has(block)) claimsByBlock.set(block, [])
  for (const claim of await loadClaims(tx, [...claimsByBlock.keys()])) claimsByBlock.get(claim.block)?.push(claim)
  for (const [block, claims] of claimsByBlock) read.set(block, wordingsOf(claims))
}

/** For each wording near the blocks, those that it makes an utterance with: on the days around, and on from day to day. */
const wordingsTogether = async (tx: Transaction, blocks: readonly string[]): Promise<Wording[][]> => {
  const read: WordingsByBlock = new Map()
  const near = [...new Set(blocks.flatMap((block) => [block, ...around(block)]))]
  await readWordings(tx, near, read)
  const groupOf = new Map<Wording, Wording[]>()
  let reached = near.flatMap((block) => (read.get(block)?.all ?? []).map((wording) => ({ block, wording })))
  for (const { wording } of reached) groupOf.set(wording, [wording])
  while (reached.length > 0) {
    await readWordings(
      tx,
      reached.flatMap(({ block }) => around(block)),
      read,
    )
    const next: typeof reached = []
    for (const { block, wording } of reached) {
      for (const beside of around(block)) {
        const day = read.get(beside)
        for (const other of day ? sameUtterances(wording, day) : []) {
          const group = groupOf.get(wording) ?? []
          const others = groupOf.get(other)
          if (others === group) continue
          if (others === undefined) next.push({ block: beside, wording: other })
          for (const each of others ?? [other]) {
            group.push(each)
            groupOf.set(each, group)
          }
        }
      }
    }
    reached = next
  }
  return [...new Set(groupOf.values())]
}

/**
 * Derives anew which claims of these blocks (those that are a speaker's name and a day) are relays of one utterance.
 * `formerUtterances` are those that lost a claim. Resolves to the ids of the claims that carry another one than before.
 */
export const deriveUtterances = async (
  tx: Transaction,
  blocks: readonly string[],
  formerUtterances: readonly string[],
): Promise<string[]> => {
  const said = blocks.filter((block) => block.startsWith('said|'))
  if (said.length === 0) return []
  const groups = await wordingsTogether(tx, said)
  const claims = groups.flatMap((group) => group.flatMap((wording) => wording.claims))
  const utterances = groups.flatMap((group) => utteranceOf(group) ?? [])
  const carried = claims.flatMap(({ utteranceId }) => utteranceId ?? [])
  return saveUtterances(tx, utterances, claims, [...new Set([...formerUtterances, ...carried])])
}
