/** What somebody decided of two designations. */
export type Verdict = 'same' | 'different'

/**
 * What a decision speaks of, by what articles themselves say and so never by a person's id: either every mention of one name
 * and stated state, now and later, or one mention.
 */
export interface Designation {
  /** `name:谢尔盖·拉夫罗夫|RU`, `name:拉夫罗夫|` or the id of a mention. */
  key: string
  /** The name as it is shown. */
  name: string
  /** The block of that name: resolution finds the decision by it. */
  block: string
}

/** That two designations mean the same person, or different ones: who said so, when and why. */
export interface Decision {
  id: string
  verdict: Verdict
  left: Designation
  right: Designation
  decidedBy: string
  /** Instant in UTC. */
  decidedAt: string
  reason: string
  /** Who took it back; null while it holds. */
  withdrawnBy: string | null
  withdrawnAt: string | null
}

/** The part of a decision that resolution obeys. */
export type Ruling = Pick<Decision, 'id' | 'verdict' | 'left' | 'right'>
