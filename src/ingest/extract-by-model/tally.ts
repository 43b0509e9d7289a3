/** Why something that a model answered was left out. */
export type DropReason =
  | 'malformed'
  | 'beyond the limit'
  | 'quote not in the text'
  | 'quote too short'
  | 'name not in the text'
  | 'no name of a person'
  | 'person as a source'
  | 'no such country'
  | 'country not in the text'
  | 'stated date not in the text'
  | 'date without words'
  | 'date that the words leave open'
  | 'date that the words contradict'
  | 'impossible date'
  | 'unknown party'
  | 'too few parties'
  | 'journey at home'

/** What became of all that a model answered. */
export interface Tally {
  /** Articles read to their end. */
  articles: number
  /** Persons, countries, sources, events and claims. */
  kept: number
  /** Items, and single details of items, by the reason for which they were left out. */
  dropped: Partial<Record<DropReason, number>>
}

/** A tally of nothing yet. */
export const newTally = (): Tally => ({ articles: 0, kept: 0, dropped: {} })

/** Tells that something is left out; null, so that `return drop(…)` leaves it out. */
export type Drop = (reason: DropReason) => null

/** Counts what is left out in a tally. */
export const dropInto =
  ({ dropped }: Tally): Drop =>
  (reason) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1
    return null
  }

/** Adds what one article came to. */
export const addTally = (sum: Tally, { articles, kept, dropped }: Tally): void => {
  sum.articles += articles
  sum.kept += kept
  // The keys of a tally are reasons: it is filled by `dropInto` alone.
  for (const [reason, count] of Object.entries(dropped) as [DropReason, number][])
    sum.dropped[reason] = (sum.dropped[reason] ?? 0) + count
}
