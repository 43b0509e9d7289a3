import { idOf } from '../../domain/ids.ts'
import type { ClaimToResolve, Utterance } from '../../domain/knowledge.ts'
import { bigramsOf, isSameWording } from './wording.ts'

/** Claims of one speaker on one day that carry the same words; the first one published stands for them. */
export interface Wording {
  first: ClaimToResolve
  bigrams: ReadonlySet<string>
  claims: ClaimToResolve[]
}

/** The wordings of one block, in order, and at which of them each pair of signs stands: no two are compared in vain. */
export interface Wordings {
  all: Wording[]
  positions: Map<string, number[]>
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isDenial = ({ stance }: ClaimToResolve): boolean => stance === 'denies'

/** Those of the wordings that are the same utterance: one speaker, one polarity, the same words. The earliest first. */
export const sameUtterances = ({ first, bigrams }: Wording, { all, positions }: Wordings): Wording[] => {
  const near = new Set([...bigrams].flatMap((bigram) => positions.get(bigram) ?? []))
  return [...near]
    .sort((a, b) => a - b)
    .flatMap((position) => all[position] ?? [])
    .filter(
      (other) =>
        first.speakerId === other.first.speakerId &&
        isDenial(first) === isDenial(other.first) &&
        isSameWording(bigrams, other.bigrams),
    )
}

/**
 * The wordings among the claims of one block: a speaker's name and a day. A claim joins the earliest wording of its speaker
 * that its words resemble; a denial never joins what is not one.
 */
export const wordingsOf = (claims: readonly ClaimToResolve[]): Wordings => {
  const wordings: Wordings = { all: [], positions: new Map() }
  for (const claim of [...claims].sort((a, b) => byText(a.orderKey, b.orderKey))) {
    const wording: Wording = { first: claim, bigrams: bigramsOf(claim.quote), claims: [claim] }
    const [home] = sameUtterances(wording, wordings)
    if (home) {
      home.claims.push(claim)
      continue
    }
    for (const bigram of wording.bigrams) {
      const known = wordings.positions.get(bigram)
      if (known) known.push(wordings.all.length)
      else wordings.positions.set(bigram, [wordings.all.length])
    }
    wordings.all.push(wording)
  }
  return wordings
}

/**
 * The utterance that wordings make together: of one day, or of days that follow each other; null for a single claim, which
 * nobody else relays. Its id is that of the first relay, so that later ones leave it as it is.
 */
export const utteranceOf = (wordings: readonly Wording[]): Utterance | null => {
  const claims = wordings.flatMap((wording) => wording.claims).sort((a, b) => byText(a.orderKey, b.orderKey))
  const [first] = claims
  if (!first || claims.length < 2) return null
  return {
    id: idOf('utterance', first.id),
    quote: first.quote,
    publishedAt: first.publishedAt,
    claims: claims.map(({ id }) => id),
  }
}
