import type { Ruling } from '../../domain/decision.ts'
import type { Naming } from './naming.ts'

/** Namings that mean one person so far. */
export interface Group {
  keys: Set<string>
  namings: Naming[]
}

/** Namings sorted into groups, which only grow; what is decided to be different never comes to stand in one group. */
export interface Groups {
  of(naming: Naming): Group
  all(): Group[]
  mayJoin(a: Group, b: Group): boolean
  /** Joins the groups of two namings unless a decision forbids it; `reason` says why the first now stands with the second. */
  join(naming: Naming, other: Naming, reason: string): void
  reasonOf(naming: Naming): string
  /** True when a decision of sameness binds the naming. */
  isBound(naming: Naming): boolean
}

const shown = ({ name, state }: { name: string; state: string | null }): string =>
  state === null ? name : `${name} (${state})`

/** Groups as decisions alone make them, each naming else by itself. Decisions reach over names that no article uses. */
export const decidedGroups = (namings: readonly Naming[], rulings: readonly Ruling[]): Groups => {
  const groupByKey = new Map<string, Group>()
  const reasonByKey = new Map<string, string>()
  for (const { left, right } of rulings) {
    for (const { key } of [left, right]) groupByKey.set(key, { keys: new Set([key]), namings: [] })
  }
  for (const naming of namings) {
    groupByKey.set(naming.key, { keys: new Set([naming.key]), namings: [naming] })
    reasonByKey.set(naming.key, `named ${shown(naming)}`)
  }
  const apart = rulings.filter(({ verdict }) => verdict === 'different')
  const alike = rulings.filter(({ verdict }) => verdict === 'same')

  const groupOf = (key: string): Group => {
    const group = groupByKey.get(key)
    if (!group) throw new Error(`expected a naming that was given, but got ${key}`)
    return group
  }
  const mayJoin = (a: Group, b: Group): boolean =>
    !apart.some(
      ({ left, right }) =>
        (a.keys.has(left.key) && b.keys.has(right.key)) || (b.keys.has(left.key) && a.keys.has(right.key)),
    )
  const merge = (a: Group, b: Group): void => {
    if (a === b || !mayJoin(a, b)) return
    const [into, from] = a.keys.size >= b.keys.size ? [a, b] : [b, a]
    for (const key of from.keys) {
      into.keys.add(key)
      groupByKey.set(key, into)
    }
    into.namings.push(...from.namings)
  }

  for (const { left, right } of alike) {
    merge(groupOf(left.key), groupOf(right.key))
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      reasonByKey.set(one.key, `decided to be the same person as ${other.name}`)
    }
  }
  const bound = new Set(alike.flatMap(({ left, right }) => [left.key, right.key]))

  return {
    of: ({ key }) => groupOf(key),
    all: () => [...new Set(groupByKey.values())],
    mayJoin,
    join: (naming, other, reason) => {
      const [mine, theirs] = [groupOf(naming.key), groupOf(other.key)]
      if (mine === theirs || !mayJoin(mine, theirs)) return
      merge(mine, theirs)
      if (!bound.has(naming.key)) reasonByKey.set(naming.key, reason)
    },
    reasonOf: ({ key }) => reasonByKey.get(key) ?? '',
    isBound: ({ key }) => bound.has(key),
  }
}
