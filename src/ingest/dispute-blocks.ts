import type { Stance } from '../domain/vocabulary.ts'

/** Stances of claims that a denial may be aimed at. */
export const DENIABLE: ReadonlySet<Stance> = new Set(['alleges', 'asserts', 'condemns', 'warns', 'confirms'])

// A claim that speaks of more states than this is about none of them in particular.
const MOST_STATES = 4
const WEEK_MS = 7 * 86_400_000

const weekOf = (instant: string): number => Math.floor(Date.parse(instant) / WEEK_MS)

/** The blocks of the same parties in the week so many weeks later. */
export const disputeBlockAfter = (block: string, weeks: number): string => {
  const at = block.lastIndexOf('|') + 1
  return `${block.slice(0, at)}${Number(block.slice(at)) + weeks}`
}

/**
 * The blocks in which a claim is held against others: one for each two states that it concerns, in its week. A denial concerns
 * the speaker's state and those it names; what may be denied concerns any two of all of them.
 */
export const disputeBlocksOf = (
  stance: Stance,
  speaker: string | null,
  about: readonly string[],
  publishedAt: string,
): string[] => {
  const named = about.filter((code) => code !== speaker)
  if (named.length > MOST_STATES || (stance !== 'denies' && !DENIABLE.has(stance))) return []
  const all = speaker === null ? named : [speaker, ...named]
  const pairs = all
    .flatMap((a, index) => all.slice(index + 1).map((b) => [a, b]))
    .filter(([a]) => stance !== 'denies' || a === speaker)
  return pairs.map((pair) => `dispute|${pair.toSorted().join('|')}|${weekOf(publishedAt)}`)
}
