import type { Ruling } from '../../domain/decision.ts'

/** Decisions that can't all hold: a chain of sameness between two that are decided to be different. */
export interface Contradiction<R extends Ruling> {
  different: R
  /** Decisions of sameness that lead from one side of `different` to the other, in order. */
  chain: R[]
}

/** The shortest chain of decisions of sameness from one key to another; null when none leads there. */
const chainBetween = <R extends Ruling>(rulings: readonly R[], from: string, to: string): R[] | null => {
  const edgesByKey = new Map<string, { ruling: R; other: string }[]>()
  for (const ruling of rulings.filter(({ verdict }) => verdict === 'same')) {
    const { left, right } = ruling
    edgesByKey.set(left.key, [...(edgesByKey.get(left.key) ?? []), { ruling, other: right.key }])
    edgesByKey.set(right.key, [...(edgesByKey.get(right.key) ?? []), { ruling, other: left.key }])
  }
  const chainTo = new Map<string, R[]>([[from, []]])
  for (const [key, chain] of chainTo) {
    if (key === to) return chain
    for (const { ruling, other } of edgesByKey.get(key) ?? []) {
      if (!chainTo.has(other)) chainTo.set(other, [...chain, ruling])
    }
  }
  return null
}

/** What `proposed` contradicts among the decisions that hold, which do not contradict each other; null when it fits in. */
export const contradictionOf = <R extends Ruling>(held: readonly R[], proposed: R): Contradiction<R> | null => {
  if (proposed.verdict === 'different') {
    const chain = chainBetween(held, proposed.left.key, proposed.right.key)
    return chain && { different: proposed, chain }
  }
  const all = [...held, proposed]
  for (const different of held.filter(({ verdict }) => verdict === 'different')) {
    const chain = chainBetween(all, different.left.key, different.right.key)
    if (chain?.includes(proposed)) return { different, chain }
  }
  return null
}
