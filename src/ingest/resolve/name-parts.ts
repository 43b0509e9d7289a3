import { matchingCopy } from '../extract/matching-copy.ts'

/** A personal name split as resolution compares it, in simplified script. */
export interface NameParts {
  /** The last segment of a dotted name (拉夫罗夫), or the whole of an undotted one (金正恩). */
  family: string
  /** What stands before it (谢尔盖), or '' when the name has one segment. */
  given: string
}

/** Splits a name at its dots; 謝爾蓋·拉夫羅夫 and 谢尔盖·拉夫罗夫 give the same parts, and so do any two spellings of a dot. */
export const namePartsOf = (name: string): NameParts => {
  const segments = matchingCopy(name)
    .split(/[·.\s-]+/u)
    .filter((segment) => segment !== '')
  return { family: (segments.at(-1) ?? name).toLowerCase(), given: segments.slice(0, -1).join('·').toLowerCase() }
}
