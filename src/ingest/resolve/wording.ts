import { matchingCopy } from '../extract/matching-copy.ts'

// Under so many pairs of signs a quote is too short for a part of it to stand for the whole.
const LONG = 8
const ALIKE = 0.8

/** The pairs of neighbouring signs in a quote, in simplified script, without punctuation and blanks. */
export const bigramsOf = (quote: string): Set<string> => {
  const signs = [...matchingCopy(quote).toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}

/** How many elements two sets share. */
export const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const each of small) if (large.has(each)) count += 1
  return count
}

/** True for two renderings of the same words: most of the shorter quote stands in the longer; short ones match as wholes. */
export const isSameWording = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shorter = Math.min(a.size, b.size)
  const measure = shorter >= LONG ? shorter : (a.size + b.size) / 2
  return measure > 0 && sharedCount(a, b) / measure >= ALIKE
}
