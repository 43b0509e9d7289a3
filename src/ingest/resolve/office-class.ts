import { OFFICES, TITLES } from '../extract/lexicon/titles.ts'
import { matchingCopy } from '../extract/matching-copy.ts'

const classByName = new Map([
  ...TITLES.map((title) => [title, title] as const),
  // Names of one office stand on one line; its first stands for all.
  ...OFFICES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
])
const EXCLUSIVE = new Set(OFFICES.map(([first]) => first))
const HEADS = new Set(['总统', '总理', '国家主席', '国王', '女王', '领导人'].map((name) => classByName.get(name)))
const LONGEST = Math.max(...[...classByName.keys()].map((name) => name.length))

/** The office without its state and with one name for its synonyms: 俄外交部长 and 俄羅斯外長 are both 外长. */
export const officeClassOf = (office: string): string => {
  const simplified = matchingCopy(office)
  for (let length = Math.min(LONGEST, simplified.length); length > 0; length -= 1) {
    const known = classByName.get(simplified.slice(-length))
    if (known !== undefined) return known
  }
  return simplified
}

/** True for an office that a state has one of at a time (外长), false for what many are (发言人). */
export const isExclusive = (officeClass: string): boolean => EXCLUSIVE.has(officeClass)

/** True for the head of a state or of its government. */
export const isHead = (officeClass: string): boolean => HEADS.has(officeClass)
