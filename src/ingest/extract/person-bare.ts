import type { Span } from '../../domain/article.ts'
import { COUNTRIES } from '../../domain/reference/countries.ts'
import { weighContext } from './bare-name-context.ts'
import { NOT_PERSONS } from './lexicon/not-persons.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { type NameReading, nameAt } from './person-names.ts'

const STATES = new Set(COUNTRIES.flatMap(({ abbreviations }) => abbreviations))
const HAN = /\p{Script=Han}/u
/** Odds beyond this say no more: a long foreign word is surely no Chinese word, but it may be a place or a firm. */
const MOST_ODDS = 4
/** 拜登 and 习近平 read as words hardly worse than as names: what stands around them must decide. */
const LEAST_ODDS = { chinese: -1, japanese: -1, transliterated: -2.5, dotted: 0 }

interface BareName extends NameReading {
  start: number
}

/** 马国, 韩方, 韩美: states by one character each, or with what belongs to one. */
const isAbbreviated = (word: string): boolean =>
  /^.[国方军媒侨裔籍企商警]$/.test(word) || [...word].every((character) => STATES.has(character))

/** The likeliest readings that do not overlap each other or a name found by surer rules. */
const readings = (context: NameContext, taken: Span[]): BareName[] => {
  const { matching, isTime } = context.passage
  const covered = new Uint8Array(matching.length + 1)
  for (const { start, end } of taken) covered.fill(1, start, end)
  const isFree = ({ start, end }: Span): boolean => !covered.subarray(start, end).includes(1)

  const found: BareName[] = []
  for (let start = 0; start < matching.length; start += 1) {
    if (covered[start] === 1 || !HAN.test(matching.charAt(start)) || isTime(start)) continue
    const name = nameAt(context, start)
    if (name && name.odds >= LEAST_ODDS[name.style] && !context.isPlace(start, name.end)) found.push({ start, ...name })
  }
  return found
    .sort((a, b) => b.odds - a.odds || a.start - b.start)
    .filter((name) => {
      if (!isFree(name)) return false
      covered.fill(1, name.start, name.end)
      return true
    })
}

/** True when odds and surroundings together speak for a person. A family name's characters say more than spelling by sound. */
const isPerson = (names: BareName[], contexts: number[]): boolean => {
  const odds = Math.min(MOST_ODDS, Math.max(...names.map((name) => name.odds)))
  const context = contexts.reduce((sum, next) => sum + next, 0)
  const strongest = Math.max(...contexts)
  if (names[0]?.style === 'transliterated') return odds + context >= 4 && context >= 2 && strongest >= 2
  return odds + context >= 2 && strongest >= 1
}

/**
 * 毛宁宣布, 与泽连斯基会谈: a name without title or gloss. The evidence of all its occurrences counts together,
 * and at least one must stand where persons do.
 */
export const findBareNames = (context: NameContext, taken: Span[]): NameCandidate[] => {
  const { matching } = context.passage
  const read = readings(context, taken)
  const others = [...taken, ...read]
  const byWord = new Map<string, BareName[]>()
  for (const name of read) {
    const word = matching.slice(name.start, name.end)
    if (!NOT_PERSONS.has(word) && !isAbbreviated(word) && !/..[岛县镇村礁湾]$/.test(word))
      byWord.set(word, [...(byWord.get(word) ?? []), name])
  }
  return [...byWord.values()].flatMap((names) => {
    const contexts = names.map((name) => weighContext(context, name, others))
    if (!isPerson(names, contexts)) return []
    return names.map(
      ({ start, end, style, odds }): NameCandidate => ({
        start,
        end,
        style,
        rule: 'person.bare-name',
        confidence: 0.6,
        weight: odds,
        latin: null,
      }),
    )
  })
}
