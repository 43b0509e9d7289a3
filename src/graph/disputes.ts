import { idOf } from '../domain/ids.ts'
import type { ClaimToDispute } from '../domain/knowledge.ts'
import type { EventStatus, Stance } from '../domain/vocabulary.ts'
import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

type Claims = { claims: readonly string[] }
type ClaimRow = { claim: string }
type ToldRow = { claim: string; eventId: string; status: EventStatus }

/** Where claims of opposite stance are looked for. */
export interface Opponents {
  blocks: { block: string; stances: Stance[] }[]
  events: { event: string; stances: Stance[] }[]
}

const claimsToDispute = statement<Claims, Omit<ClaimToDispute, 'isFirst' | 'told'> & { utterances: string[] }>(
  'read/claims-to-dispute',
)
const eventsTold = statement<Claims, ToldRow>('read/events-told-by-claims')
const claimsAgainst = statement<{ rows: Opponents['blocks'] }, ClaimRow>('read/claims-against')
const claimsAgainstOfEvent = statement<{ rows: Opponents['events'] }, ClaimRow>('read/claims-against-of-event')
const claimsOfMentions = statement<{ mentions: readonly string[] }, ClaimRow>('read/claims-of-mentions')
const claimsOfReports = statement<{ reports: readonly string[] }, ClaimRow>('read/claims-of-reports')
const deleteDisputes = statement<Claims, never>('write/delete-disputes')
const claimDisputes = statement<Rows, never>('write/claim-disputes')

const idsOf = (rows: readonly ClaimRow[]): string[] => rows.map(({ claim }) => claim)

/** These claims as they are held against others; those that are no more are left out. */
export const loadClaimsToDispute = async (tx: Transaction, claims: readonly string[]): Promise<ClaimToDispute[]> => {
  if (claims.length === 0) return []
  const rows = await tx.run(claimsToDispute, { claims })
  const toldByClaim = new Map<string, ClaimToDispute['told']>(rows.map(({ id }) => [id, []]))
  for (const { claim, ...told } of await tx.run(eventsTold, { claims })) toldByClaim.get(claim)?.push(told)
  return rows.map(({ utterances, ...own }) => ({
    ...own,
    isFirst: utterances.length === 0 || utterances.includes(idOf('utterance', own.id)),
    told: toldByClaim.get(own.id) ?? [],
  }))
}

/** Ids of the claims that these mentions speak or these reports are told in. */
export const loadClaimsTouched = async (
  tx: Transaction,
  mentions: readonly string[],
  reports: readonly string[],
): Promise<string[]> => [
  ...(mentions.length === 0 ? [] : idsOf(await tx.run(claimsOfMentions, { mentions }))),
  ...(reports.length === 0 ? [] : idsOf(await tx.run(claimsOfReports, { reports }))),
]

/** Ids of the claims that could be held against others by party or event. */
export const loadOpponents = async (tx: Transaction, { blocks, events }: Opponents): Promise<string[]> => [
  ...(blocks.length === 0 ? [] : idsOf(await tx.run(claimsAgainst, { rows: blocks }))),
  ...(events.length === 0 ? [] : idsOf(await tx.run(claimsAgainstOfEvent, { rows: events }))),
]

/** Puts these disputes across articles in the place of all that the claims had part in. */
export const saveDisputes = async (
  tx: Transaction,
  claims: readonly string[],
  rows: readonly object[],
): Promise<void> => {
  if (claims.length > 0) await tx.run(deleteDisputes, { claims })
  await saveRows(tx, claimDisputes, { rows })
}
