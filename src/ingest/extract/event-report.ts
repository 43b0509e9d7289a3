import type { Span } from '../../domain/article.ts'
import type { ExtractedParticipant, ExtractedReport, Party } from '../../domain/extraction.ts'
import { partyKey } from './anaphora.ts'

/** A report as one clause tells it, with what merging needs and no reader does. */
export interface ToldEvent extends ExtractedReport {
  /** True when words say the status (将, 曾, 取消), false when it is only the default of a plain statement. */
  statusTold: boolean
  /** 上次, 首次, 此前: never the journey of the day. */
  isOther: boolean
  /** The event word itself. */
  trigger: Span
}

/** Parties in one role, each once. */
export const participants = (
  parties: Party[],
  role: ExtractedParticipant['role'],
  inferred = false,
): ExtractedParticipant[] =>
  [...new Map(parties.map((party) => [partyKey(party), party])).values()].map((party) => ({ party, role, inferred }))
