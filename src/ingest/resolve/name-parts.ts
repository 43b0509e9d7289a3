import { matchingCopy } from '../extract/matching-copy.ts'
import { wholeLatin } from './latin-name.ts'

/** A personal name split as resolution compares it, in simplified script. */
export interface NameParts {
  /** The last segment of a dotted name (拉夫罗夫), or the whole of an undotted one (金正恩). */
  family: string
  /** What stands before it (谢尔盖), or '' when the name has one segment. */
  given: string
}

const partsByName = new Map<string, NameParts>()
const MOST_REMEMBERED = 20_000

/** Splits a name at its dots; 謝爾蓋·拉夫羅夫 and 谢尔盖·拉夫罗夫 give the same parts, and so do any two spellings of a dot. */
export const namePartsOf = (name: string): NameParts => {
  // A block's mentions have few names between them, and the script of each sign is looked up.
  const known = partsByName.get(name)
  if (known) return known
  const segments = matchingCopy(name)
    .split(/[·.\s－﹣-]+/u)
    .filter((segment) => segment !== '')
  const parts = {
    family: (segments.at(-1) ?? name).toLowerCase(),
    given: segments.slice(0, -1).join('·').toLowerCase(),
  }
  if (partsByName.size >= MOST_REMEMBERED) partsByName.clear()
  partsByName.set(name, parts)
  return parts
}

/** The name as resolution compares it: given and family parts with one kind of dot. */
export const plainName = (name: string): string => {
  const { family, given } = namePartsOf(name)
  return given === '' ? family : `${given}·${family}`
}

/**
 * The blocks in which a mention is compared: the family name of each of its forms, the name's own first, and its whole
 * Latin form. Mentions that no chain of blocks or decisions connects never mean the same person.
 */
export const mentionBlocksOf = ({
  name,
  forms,
  latin,
}: {
  name: string
  forms: readonly string[]
  latin: string | null
}) => {
  const latinForm = wholeLatin(latin) ?? wholeLatin(name)
  const families = [name, ...forms.filter((form) => form.length > 1)].map((form) => namePartsOf(form).family)
  return [...new Set([...families, ...(latinForm === null ? [] : [`latin|${latinForm}`])])]
}
