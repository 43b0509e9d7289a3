import { INTERNATIONAL_BODIES, STATE_BODIES } from './lexicon/bodies.ts'
import { BOUNDARY_WORDS } from './lexicon/boundary-words.ts'
import { NOT_PERSONS } from './lexicon/not-persons.ts'
import { PORTFOLIO_WORDS } from './lexicon/portfolio-words.ts'
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import { OFFICES, TITLES } from './lexicon/titles.ts'
import { GIVEN_LINES, SOUND_LINES, SURNAME_LINES, WORD_LINES } from './lexicon/word-costs.ts'

/** What it costs to read a stretch of characters as a word or as part of a name: minus the logarithm of its share. */
export interface Costs {
  /** Of the word of `length` characters at `start`; Infinity when it is none. A character alone always is one. */
  word(text: string, start: number, length: number): number
  /** True for verbs, adverbs, pronouns and words of grammar: nothing that an office or a body is named with. */
  isGrammar(word: string): boolean
  surname(character: string): number
  given(character: string): number
  sound(character: string): number
}

/** The longest words that the table holds. */
export const LONGEST_WORD = 4

const UNKNOWN_CHARACTER = 15
const UNKNOWN_IN_NAME = 10
/** A word of the news that the dictionary lacks: 外相, 防卫相. */
const NEWS_WORD = 9

const readLines = (lines: readonly string[]): Map<string, number> => {
  const costs = new Map<string, number>()
  for (const line of lines) {
    const length = Number(line.charAt(0))
    const cost = Number.parseInt(line.slice(1, 2), 36) / 2
    for (let at = 3; at < line.length; at += length) costs.set(line.slice(at, at + length), cost)
  }
  return costs
}

/** Where words of each length may begin, by a hash of their first two characters: most stretches begin none. */
const HASH_BITS = 18
const hash = (first: number, second: number): number =>
  ((first * 0x9e5f + second * 0x35) >>> 0) & ((1 << HASH_BITS) - 1)

const wordCosts = (): Costs['word'] => {
  const words = readLines(WORD_LINES)
  for (const word of [
    ...BOUNDARY_WORDS,
    ...SPEECH_VERBS,
    ...OFFICES.flat(),
    ...TITLES,
    ...NOT_PERSONS,
    ...PORTFOLIO_WORDS,
    ...STATE_BODIES,
    ...INTERNATIONAL_BODIES,
    '自贸区',
  ]) {
    const isShort = word.length > 1 && word.length <= LONGEST_WORD
    if (isShort && (words.get(word) ?? Infinity) > NEWS_WORD) words.set(word, NEWS_WORD)
  }
  const alone = new Float32Array(0x10000).fill(UNKNOWN_CHARACTER)
  const begins = new Uint8Array(1 << HASH_BITS)
  for (const [word, cost] of words) {
    if (word.length === 1) alone[word.charCodeAt(0)] = cost
    else {
      const at = hash(word.charCodeAt(0), word.charCodeAt(1))
      begins[at] = (begins[at] ?? 0) | (1 << word.length)
    }
  }
  return (text, start, length) => {
    if (length === 1) return alone[text.charCodeAt(start)] ?? UNKNOWN_CHARACTER
    const known = begins[hash(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? 0
    return known & (1 << length) ? (words.get(text.slice(start, start + length)) ?? Infinity) : Infinity
  }
}

const grammarWords = (): Set<string> => {
  const words = new Set<string>()
  for (const line of WORD_LINES) {
    const length = Number(line.charAt(0))
    if (line.charAt(2) === '+') for (let at = 3; at < line.length; at += length) words.add(line.slice(at, at + length))
  }
  for (const word of PORTFOLIO_WORDS) words.delete(word)
  return words
}

const characterCosts = (lines: readonly string[]): ((character: string) => number) => {
  const table = readLines(lines)
  return (character) => table.get(character) ?? UNKNOWN_IN_NAME
}

const load = (): Costs => {
  const grammar = grammarWords()
  return {
    word: wordCosts(),
    isGrammar: (word) => grammar.has(word),
    surname: characterCosts(SURNAME_LINES),
    given: characterCosts(GIVEN_LINES),
    sound: characterCosts(SOUND_LINES),
  }
}

let loaded: Costs | null = null

/** The tables of costs, read when the first article needs them. */
export const costs = (): Costs => {
  loaded ??= load()
  return loaded
}
