import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from './lexicon/surnames.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import type { NameContext } from './name-context.ts'

/** How a name is built, which decides how it may be shortened. */
export type NameStyle = 'dotted' | 'transliterated' | 'chinese' | 'japanese'

/** A name read at one place. */
export interface NameReading {
  end: number
  style: NameStyle
}

const HAN = /\p{Script=Han}/u
const LONGEST_TRANSLITERATION = 9

/** The end of the run of spelling by sound that begins at `start`; the run stops where a word begins that ends names. */
export const transliterationEnd = ({ passage: { matching }, endsName }: NameContext, start: number): number => {
  let end = start
  while (end - start < LONGEST_TRANSLITERATION && TRANSLITERATION.has(matching.charAt(end))) {
    if (end - start >= 2 && endsName(end)) break
    end += 1
  }
  return end
}

/** True when a name that began at `start` is complete at `end`. */
const isComplete = (context: NameContext, start: number, end: number): boolean =>
  context.endsName(end) || context.isRepeated(start, end)

/** 马克龙, 泽连斯基: at least two characters of spelling by sound; after a title, three are complete where the spelling stops. */
const transliterated = (context: NameContext, start: number, isTitled: boolean): NameReading | null => {
  const end = transliterationEnd(context, start)
  const isLong = isTitled && end - start >= 3
  return end - start >= 2 && (isLong || isComplete(context, start, end)) ? { end, style: 'transliterated' } : null
}

const areHan = (matching: string, start: number, end: number): boolean =>
  end <= matching.length && [...matching.slice(start, end)].every((c) => HAN.test(c))

/** True when no word that ends names begins inside, so that 岸田表示 is not read as one name. */
const isUnbroken = ({ endsName }: NameContext, from: number, end: number): boolean => {
  for (let index = from; index < end; index += 1) if (endsName(index)) return false
  return true
}

/** A family name of the list with one to `most` characters after it, complete at its end; the longest unbroken one. */
const surnamed = (context: NameContext, start: number, surname: number, most: number): number | null => {
  const { matching } = context.passage
  for (let given = most; given >= 1; given -= 1) {
    const end = start + surname + given
    if (!areHan(matching, start, end) || !isUnbroken(context, start + surname, end)) continue
    if (isComplete(context, start, end)) return end
  }
  return null
}

/** 王毅, 金正恩, 欧阳修: a Chinese, Korean or Vietnamese family name with its given name. */
const chinese = (context: NameContext, start: number): NameReading | null => {
  const { matching } = context.passage
  const length = COMPOUND_SURNAMES.has(matching.slice(start, start + 2))
    ? 2
    : SURNAMES.has(matching.charAt(start))
      ? 1
      : 0
  if (length === 0) return null
  const end = surnamed(context, start, length, 2)
  return end === null ? null : { end, style: 'chinese' }
}

/** The length of the Japanese family name that begins at `start`, or 0. */
export const japaneseSurnameLength = (matching: string, start: number): number =>
  [3, 2].find((length) => JAPANESE_SURNAMES.has(matching.slice(start, start + length))) ?? 0

/** 岸田文雄, 林芳正 (as Chinese) or 岸田 alone. */
const japanese = (context: NameContext, start: number): NameReading | null => {
  const length = japaneseSurnameLength(context.passage.matching, start)
  if (length === 0) return null
  if (context.endsName(start + length)) return { end: start + length, style: 'japanese' }
  const end = surnamed(context, start, length, 3)
  return end === null ? null : { end, style: 'japanese' }
}

/** Reads the name that begins at `start`, if there is one that is complete where it ends; a title before it is good evidence. */
export const nameAt = (context: NameContext, start: number, isTitled = false): NameReading | null => {
  if (context.endsName(start)) return null
  const bySound = transliterated(context, start, isTitled)
  const byFamily = japanese(context, start) ?? chinese(context, start)
  if (!bySound) return byFamily
  return byFamily && byFamily.end > bySound.end ? byFamily : bySound
}
