import { evidenceOf } from './group-evidence.ts'
import type { Groups } from './groups.ts'
import type { Naming } from './naming.ts'
import { isExclusive } from './office-class.ts'

const groupBy = (namings: readonly Naming[], keysOf: (naming: Naming) => readonly string[]): Map<string, Naming[]> => {
  const groups = new Map<string, Naming[]>()
  for (const naming of namings) {
    for (const key of keysOf(naming)) {
      const group = groups.get(key)
      if (group) group.push(naming)
      else groups.set(key, [naming])
    }
  }
  return groups
}

const holdsExclusive = (officeClasses: readonly string[]): boolean => officeClasses.some(isExclusive)

/** 约翰·史密斯, the premier of one state, is not 约翰·史密斯, the foreign minister of another; else one full name is one person. */
const joinEqualNames = (namings: readonly Naming[], groups: Groups): void => {
  for (const [name, own] of groupBy(namings, (naming) => [naming.name])) {
    const placed = own.filter(({ state }) => state !== null)
    for (const [index, naming] of placed.entries()) {
      const home = placed.slice(0, index).find((earlier) => {
        const { states, officeClasses } = evidenceOf(groups.of(earlier), groups)
        return states.has(naming.state ?? '') || !holdsExclusive(naming.officeClasses) || !holdsExclusive(officeClasses)
      })
      if (home) groups.join(naming, home, `the same full name, ${name}`)
    }
    for (const naming of own.filter(({ state }) => state === null)) {
      const homes = [...new Set(own.filter((other) => other !== naming).map((other) => groups.of(other)))]
      const open = homes.filter((home) => home !== groups.of(naming) && groups.mayJoin(home, groups.of(naming)))
      const [home] = open.length === 1 ? open : open.filter((each) => sharesOffice(naming, each, groups))
      const member = home?.namings.find((other) => own.includes(other))
      if (member) groups.join(naming, member, `the same full name, ${name}`)
    }
  }
}

const sharesOffice = (naming: Naming, group: ReturnType<Groups['of']>, groups: Groups): boolean =>
  naming.officeClasses.some((office) => evidenceOf(group, groups).officeClasses.includes(office))

/** True for two transliterations of one name, which newsrooms choose differently: three signs or more, one of them other. */
const areVariants = (a: string, b: string): boolean =>
  a.length >= 3 && a.length === b.length && [...a].filter((sign, index) => sign !== b[index]).length === 1

/** 弗拉迪米尔·普京 and 弗拉基米尔·普京, of one state. */
const joinVariants = (namings: readonly Naming[], groups: Groups): void => {
  for (const own of groupBy(namings, ({ family, state }) => (state === null ? [] : [`${family}|${state}`])).values()) {
    for (const [index, naming] of own.entries()) {
      const home = own.slice(0, index).find((earlier) => areVariants(naming.given, earlier.given))
      if (home) groups.join(naming, home, `a spelling of ${home.name} of the same state`)
    }
  }
}

/** 恰武什奥卢 and 查武什奥卢, both with Mevlut Cavusoglu beside them, unless of two states. */
const joinLatins = (namings: readonly Naming[], groups: Groups): void => {
  for (const [latin, own] of groupBy(namings, ({ latins }) => latins)) {
    for (const [index, naming] of own.entries()) {
      const home = own.slice(0, index).find((earlier) => {
        const [mine, theirs] = [naming, earlier].map((each) => evidenceOf(groups.of(each), groups).states)
        return !mine?.size || !theirs?.size || [...mine].some((state) => theirs.has(state))
      })
      if (home) groups.join(naming, home, `the same Latin form, ${latin}`)
    }
  }
}

const isInitial = (part: string): boolean => /^[a-z]$/.test(part)

/** True when `short` leaves out middle parts of `long`; initials that both have must be the same. */
const isShortenedFrom = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length >= long.length || short[0] !== long[0]) return false
  if (short.some(isInitial) && long.some(isInitial)) return false
  let at = 0
  for (const part of long) if (part === short[at]) at += 1
  return at === short.length
}

/** 约翰·肯特 joins 约翰·F·肯特 when no other middle name is there: of 约翰·F and 约翰·H, father and son, it may be either. */
const joinMiddleNames = (namings: readonly Naming[], groups: Groups): void => {
  for (const own of groupBy(namings, ({ family }) => [family]).values()) {
    const partsOf = new Map(own.map((naming) => [naming, naming.given.split('·')]))
    for (const naming of own) {
      const longer = own.filter((other) => isShortenedFrom(partsOf.get(naming) ?? [], partsOf.get(other) ?? []))
      const homes = [...new Set(longer.map((other) => groups.of(other)))]
      const [home] = longer
      if (!home || homes.length > 1) continue
      const [mine, theirs] = [naming, home].map((each) => evidenceOf(groups.of(each), groups).states)
      const agree = !mine?.size || !theirs?.size || [...mine].some((state) => theirs.has(state))
      if (agree) groups.join(naming, home, `short for the only fitting name, ${home.name}`)
    }
  }
}

/** Joins namings that write a whole name: given and family name, or a Latin form. */
export const joinFullNames = (namings: readonly Naming[], groups: Groups): void => {
  const full = namings.filter(({ given }) => given !== '')
  joinEqualNames(full, groups)
  joinVariants(full, groups)
  joinLatins(namings, groups)
  joinMiddleNames(full, groups)
}
