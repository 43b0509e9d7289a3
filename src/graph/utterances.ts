import type { ClaimToResolve, Utterance } from '../domain/knowledge.ts'
import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

type Blocks = { blocks: readonly string[] }

const claimsInBlocks = statement<Blocks, Omit<ClaimToResolve, 'utteranceId'>>('read/claims-in-blocks')
const utterancesInBlocks = statement<Blocks, { claim: string; utterance: string }>('read/utterances-in-blocks')
const blocksOfSpokenClaims = statement<{ mentions: readonly string[] }, { block: string }>(
  'read/blocks-of-spoken-claims',
)

const writes = {
  utterances: statement<Rows, never>('write/utterances'),
  claimUtterances: statement<Rows, never>('write/claim-utterances'),
}

const deletes = {
  utterances: statement<{ utterances: readonly string[] }, never>('write/delete-utterances'),
  claimUtterances: statement<{ claims: readonly string[] }, never>('write/delete-claim-utterances'),
}

/** Every claim of these blocks, with who made it and the utterance it carries so far. */
export const loadClaims = async (tx: Transaction, blocks: readonly string[]): Promise<ClaimToResolve[]> => {
  if (blocks.length === 0) return []
  const rows = await tx.run(claimsInBlocks, { blocks })
  if (rows.length === 0) return []
  const voiced = new Map<string, string>()
  for (const { claim, utterance } of await tx.run(utterancesInBlocks, { blocks })) voiced.set(claim, utterance)
  return rows.map((claim) => ({ ...claim, utteranceId: voiced.get(claim.id) ?? null }))
}

/** The blocks of the claims that these mentions speak. */
export const blocksOfSpoken = async (tx: Transaction, mentions: readonly string[]): Promise<string[]> =>
  mentions.length === 0 ? [] : (await tx.run(blocksOfSpokenClaims, { mentions })).map(({ block }) => block)

/** Brings utterances up to date. Only what differs is written. Resolves to the claims that carry another one than before. */
export const saveUtterances = async (
  tx: Transaction,
  utterances: readonly Utterance[],
  claims: readonly ClaimToResolve[],
  formerUtterances: readonly string[],
): Promise<string[]> => {
  const utteranceByClaim = new Map(utterances.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id])))
  const moved = claims.filter(({ id, utteranceId }) => (utteranceByClaim.get(id) ?? null) !== utteranceId)
  const left = moved.flatMap(({ id, utteranceId }) => (utteranceId === null ? [] : [id]))
  if (left.length > 0) await tx.run(deletes.claimUtterances, { claims: left })
  const present = new Set(utterances.map(({ id }) => id))
  const gone = formerUtterances.filter((id) => !present.has(id))
  if (gone.length > 0) await tx.run(deletes.utterances, { utterances: gone })

  const movedIds = new Set(moved.map(({ id }) => id))
  const touched = utterances.filter(({ claims: own }) => own.some((claim) => movedIds.has(claim)))
  await saveRows(tx, writes.utterances, {
    rows: touched.map(({ id, quote, publishedAt }) => ({ id, quote, publishedAt, orderKey: `${publishedAt}~${id}` })),
  })
  await saveRows(tx, writes.claimUtterances, {
    rows: moved.flatMap(({ id }) => {
      const utterance = utteranceByClaim.get(id)
      return utterance === undefined ? [] : [{ claim: id, utterance }]
    }),
  })
  return [...movedIds]
}
