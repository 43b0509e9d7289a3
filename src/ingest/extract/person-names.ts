import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import {
  BURMESE_ADDRESS,
  BURMESE_SYLLABLES,
  COMPOUND_SURNAMES,
  JAPANESE_GIVEN_ENDINGS,
  JAPANESE_SURNAMES,
  SURNAMES,
  TIBETAN_NAMES,
} from './lexicon/surnames.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import type { NameContext } from './name-context.ts'

/** How a name is built, which decides how it may be shortened. */
export type NameStyle = 'dotted' | 'transliterated' | 'chinese' | 'japanese'

/** A name read at one place, with the odds that it is one rather than words. */
export interface NameReading {
  end: number
  style: NameStyle
  odds: number
}

const LONGEST_FOREIGN = 9
/** What a Japanese family name that the list lacks costs more than one of it. */
const UNLISTED = 3
/** What the Burmese form of address lends to the syllables after it. */
const ADDRESSED = 4
/** 呼日勒巴特尔: how many characters of a long foreign name after a title may be of no usual spelling. */
const STRAYS = 1
/** 小费尔南德斯 and 老卡特: a generation before a foreign name. */
const GENERATION = /[小老]/

/** The length of the Japanese family name that begins at `start`, or 0. */
export const japaneseSurnameLength = (matching: string, start: number): number =>
  [3, 2].find((length) => JAPANESE_SURNAMES.has(matching.slice(start, start + length))) ?? 0

const chineseSurnameLength = (matching: string, start: number): number =>
  COMPOUND_SURNAMES.has(matching.slice(start, start + 2)) ? 2 : SURNAMES.has(matching.charAt(start)) ? 1 : 0

/** 吴昂敏泰: where the syllables end that follow 吴 or 杜. */
const burmeseEnd = (matching: string, start: number): number => {
  let end = start + 1
  while (end - start <= 4 && BURMESE_SYLLABLES.has(matching.charAt(end))) end += 1
  return end - start >= 3 ? end : start
}

/** 丹增白玛: where the second Tibetan name ends; one alone is too often a word. */
const tibetanEnd = (matching: string, start: number): number =>
  TIBETAN_NAMES.has(matching.slice(start, start + 2)) && TIBETAN_NAMES.has(matching.slice(start + 2, start + 4))
    ? start + 4
    : start

const foreignReadings = (
  { passage: { matching }, odds }: NameContext,
  start: number,
  isTitled: boolean,
): NameReading[] => {
  const readings: NameReading[] = []
  const isGeneration = GENERATION.test(matching.charAt(start)) && !TRANSLITERATION.has(matching.charAt(start))
  if (!isGeneration && !TRANSLITERATION.has(matching.charAt(start))) return []
  let strays = isGeneration ? -1 : 0
  for (let end = start + 1; end <= start + LONGEST_FOREIGN; end += 1) {
    const character = matching.charAt(end - 1)
    if (!TRANSLITERATION.has(character)) strays += BOUNDARY_CHARACTERS.has(character) ? STRAYS + 1 : 1
    if (strays > (isTitled ? STRAYS : 0)) break
    if (end - start < (strays > 0 ? 5 : 2)) continue
    readings.push({ end, style: 'transliterated', odds: odds.foreign(start, end) })
  }
  return readings
}

/** 马国外长, 韩方代表: a state by one character, not a name. */
const IS_STATE = /^.[国方军媒]$/
/** What the last character of a Japanese given name says for or against it. */
const ending = (matching: string, given: number, end: number): number =>
  end === given ? 0 : JAPANESE_GIVEN_ENDINGS.has(matching.charAt(end - 1)) ? 3 : -1

const familyReadings = ({ passage: { matching }, odds }: NameContext, start: number): NameReading[] => {
  const readings: NameReading[] = []
  const chinese = chineseSurnameLength(matching, start)
  if (chinese > 0) {
    for (let end = start + chinese + 1; end <= start + chinese + 2; end += 1) {
      if (IS_STATE.test(matching.slice(start, end))) continue
      const vietnamese = matching.charAt(start + 1) === '氏' ? ADDRESSED : 0
      readings.push({ end, style: 'chinese', odds: odds.chinese(start, end, chinese) + vietnamese })
    }
  }
  const burmese = BURMESE_ADDRESS.has(matching.charAt(start)) ? burmeseEnd(matching, start) : start
  if (burmese > start) readings.push({ end: burmese, style: 'chinese', odds: odds.foreign(start, burmese) + ADDRESSED })
  const tibetan = tibetanEnd(matching, start)
  if (tibetan > start) readings.push({ end: tibetan, style: 'chinese', odds: odds.syllables(start, tibetan) })
  const japanese = japaneseSurnameLength(matching, start)
  if (japanese > 0) {
    for (let end = start + japanese; end <= start + japanese + 3; end += 1) {
      readings.push({
        end,
        style: 'japanese',
        odds: odds.japanese(start, end, japanese) + ending(matching, start + japanese, end),
      })
    }
  }
  return readings
}

/** 高城真由美: after a Japanese title, a family name that the list lacks, and a given name that ends as Japanese ones do. */
const japaneseReadings = (context: NameContext, start: number): NameReading[] => {
  const { passage, odds } = context
  const { matching } = passage
  const isTitle = (at: number): boolean => context.titleEnd(at) !== null || matching.charAt(at) === '兼'
  return [3, 4, 5]
    .map((length) => start + length)
    .filter((end) => JAPANESE_GIVEN_ENDINGS.has(matching.charAt(end - 1)))
    .filter((end) => ![...matching.slice(start, end)].some((_, index) => isTitle(start + index)))
    .map((end) => ({
      end,
      style: 'japanese',
      odds: odds.japanese(start, end, 2) + ending(matching, start + 2, end) - UNLISTED,
    }))
}

/** Readings whose odds are this near are told apart by how often the article writes each. */
const NEAR = 4
const RECURRENCE = 1.5
const MOST_RECURRENCES = 3
/** 林贺年: where the article never writes the shorter reading without what follows, the longer one gains. */
const ALWAYS_LONGER = 4

/** 莫汉 stands twice and 莫汉于 once: each further time that the article writes a reading speaks for it. */
const recurrences = (matching: string, start: number, end: number): number => {
  const word = matching.slice(start, end)
  let times = 0
  for (let at = matching.indexOf(word); at >= 0 && times <= MOST_RECURRENCES; at = matching.indexOf(word, at + 1))
    times += 1
  return Math.min(MOST_RECURRENCES, times - 1)
}

/** Reads the likeliest name that begins at `start`; a title before it allows rarer spellings. */
export const nameAt = (
  context: NameContext,
  start: number,
  title: { isTitled: boolean; isJapanese: boolean } = { isTitled: false, isJapanese: false },
): NameReading | null => {
  const readings = [
    ...foreignReadings(context, start, title.isTitled),
    ...familyReadings(context, start),
    ...(title.isJapanese ? japaneseReadings(context, start) : []),
  ]
  const best = Math.max(...readings.map(({ odds }) => odds))
  const near = readings.filter(({ odds }) => odds > best - NEAR && odds > -NEAR)
  if (near.length < 2) return readings.find(({ odds }) => odds === best) ?? null
  const { matching } = context.passage
  const times = near.map(({ end }) => recurrences(matching, start, end))
  const weights = near.map(({ end, odds }, index) => {
    const outlasts = near.some((other, at) => other.end < end && times[at] === times[index])
    const recurring = times[index] ?? 0
    return odds + RECURRENCE * recurring + (recurring > 0 && outlasts ? ALWAYS_LONGER : 0)
  })
  return near[weights.indexOf(Math.max(...weights))] ?? null
}
