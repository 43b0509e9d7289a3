import type { Group, Groups } from './groups.ts'
import type { Naming } from './naming.ts'

/** What the articles say of a person so far. */
export interface GroupEvidence {
  states: ReadonlySet<string>
  officeClasses: readonly string[]
  latins: readonly string[]
}

/** True for a single mention that somebody decided on: it follows the decision and says nothing of the others. */
export const isSettled = (naming: Naming, groups: Groups): boolean => naming.isSingled && groups.isBound(naming)

/** The evidence of a group, without the mentions that a decision alone put there. */
export const evidenceOf = (group: Group, groups: Groups): GroupEvidence => {
  const telling = group.namings.filter((naming) => !isSettled(naming, groups))
  return {
    states: new Set(telling.flatMap(({ state }) => state ?? [])),
    officeClasses: telling.flatMap(({ officeClasses }) => officeClasses),
    latins: telling.flatMap(({ latins }) => latins),
  }
}
