import { evidenceOf, type GroupEvidence, isSettled } from './group-evidence.ts'
import type { Group, Groups } from './groups.ts'
import { latinsDiffer } from './latin-name.ts'
import type { Naming } from './naming.ts'
import { isHead } from './office-class.ts'

/** The head of a state or government is not taken for somebody else of the family, nor the other way round. */
const ranksFit = (naming: Naming, { officeClasses }: GroupEvidence): boolean => {
  if (naming.officeClasses.length === 0) return true
  const isOfHead = naming.officeClasses.some(isHead)
  return isOfHead ? officeClasses.some(isHead) : officeClasses.length === 0 || !officeClasses.every(isHead)
}

const latinsFit = (naming: Naming, { latins }: GroupEvidence): boolean =>
  naming.latins.length === 0 ||
  latins.length === 0 ||
  naming.latins.some((mine) => latins.some((theirs) => !latinsDiffer(mine, theirs)))

const shareOffice = (naming: Naming, { officeClasses }: GroupEvidence): boolean =>
  naming.officeClasses.some((office) => officeClasses.includes(office))

interface Candidate {
  group: Group
  evidence: GroupEvidence
}

type Test = readonly [reason: string, passes: (candidate: Candidate) => boolean]

/** Joins a short name to the only candidate left by a test; a test that leaves several narrows the choice for the next. */
const joinOnly = (naming: Naming, candidates: readonly Candidate[], groups: Groups, tests: readonly Test[]): void => {
  let choice = candidates
  for (const [reason, passes] of tests) {
    const passing = choice.filter(passes)
    const member = passing[0]?.group.namings[0]
    if (passing.length === 1 && member) {
      groups.join(naming, member, reason)
      return
    }
    if (passing.length > 1) choice = passing
  }
}

/**
 * The short names of one family: 拜登 of 乔·拜登 and 亨特·拜登.
 * One with a state joins the only full name of that state; one without joins the only person so called, or the only one whom
 * articles call by the short name alone; and else it stays by itself. A form that is part of its article's full name (岸田 of
 * 岸田文雄) is short for it; one that is not (泽连斯基 beside 泽伦斯基) is another spelling of the short name.
 */
const joinFamily = (family: string, namings: readonly Naming[], groups: Groups): void => {
  const isShort = (naming: Naming): boolean =>
    naming.given === '' && (naming.family === family || !naming.name.includes(family))
  const shorts = namings.filter(isShort)
  const fulls = namings.filter((naming) => !isShort(naming))
  const isNamed = (group: Group): boolean => group.namings.some((naming) => fulls.includes(naming))
  const candidatesOf = (naming: Naming, others: readonly Naming[]): Candidate[] => {
    const mine = groups.of(naming)
    return [...new Set(others.map((other) => groups.of(other)))]
      .filter((group) => group !== mine && groups.mayJoin(group, mine))
      .map((group) => ({ group, evidence: evidenceOf(group, groups) }))
      .filter(({ evidence }) => latinsFit(naming, evidence))
  }
  const pending = shorts.filter((naming) => !isNamed(groups.of(naming)))

  for (const naming of pending.filter(({ state }) => state !== null)) {
    const { state } = naming
    const candidates = candidatesOf(naming, fulls)
    joinOnly(naming, candidates, groups, [
      [
        `${family}, of the only such office and state`,
        ({ evidence }) => evidence.states.has(state ?? '') && shareOffice(naming, evidence),
      ],
      [
        `${family}, the only one of that state (${state}) so called`,
        ({ evidence }) => evidence.states.has(state ?? '') && ranksFit(naming, evidence),
      ],
      [
        `${family}, of the only such office`,
        ({ evidence }) => evidence.states.size === 0 && shareOffice(naming, evidence),
      ],
    ])
    const equal = shorts.find((other) => other !== naming && other.state === state)
    if (equal) groups.join(naming, equal, `${family} of the same state`)
  }
  for (const naming of pending.filter(({ state }) => state === null)) {
    const candidates = candidatesOf(
      naming,
      namings.filter((other) => other.state !== null || !isShort(other)),
    )
    joinOnly(naming, candidates, groups, [
      [`${family}, of the only such office`, ({ evidence }) => shareOffice(naming, evidence)],
      [`the only one called ${family}`, ({ evidence }) => ranksFit(naming, evidence)],
      [`${family}, whom articles call by that name alone`, ({ group }) => group.namings.some(isShort)],
    ])
    const equal = shorts.find((other) => other !== naming && other.state === null)
    if (equal) groups.join(naming, equal, `${family}, as in other articles`)
  }
}

/** Joins the names of one segment: short forms of full names, and names that are never longer (金正恩). */
export const joinShortNames = (namings: readonly Naming[], groups: Groups): void => {
  const free = namings.filter((naming) => !isSettled(naming, groups))
  const byFamily = new Map<string, Naming[]>()
  for (const naming of free) {
    for (const family of [naming.family, ...naming.otherFamilies]) {
      const own = byFamily.get(family)
      if (own) own.push(naming)
      else byFamily.set(family, [naming])
    }
  }
  for (const [family, own] of [...byFamily].sort(([a], [b]) => (a < b ? -1 : 1))) joinFamily(family, own, groups)
}
