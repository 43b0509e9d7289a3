import { readFileSync } from 'node:fs'
import { COMPOUND_SURNAMES, SURNAMES } from '../../src/ingest/extract/lexicon/surnames.ts'
import { TRANSLITERATION } from '../../src/ingest/extract/lexicon/transliteration.ts'

/** Words met more rarely than this in 60 million decide nothing. */
const RAREST = 30
const LONGEST = 4
/** A place or firm spelt by sound is kept only where it is common: the dictionary tags some persons as places. */
const COMMON = 500
const HAN = /^\p{Script=Han}+$/u
const PERSON = /^nr/
const PLACE_OR_NAME = /^n[rstz]/

interface Row {
  word: string
  count: number
  tag: string
}

const readRows = (): Row[] =>
  readFileSync('node_modules/@node-rs/jieba/dict.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', count = '0', tag = ''] = line.split(' ')
      return { word, count: Number(count), tag }
    })
    .filter(({ word }) => HAN.test(word))

/** Half steps of minus the natural logarithm: 11 stands for one in e^5.5. */
const costOf = (count: number, total: number): number => Math.round(-2 * Math.log(count / total))

/** Verbs, adverbs, pronouns and words of grammar: nothing that an office or a body is named with. */
const GRAMMAR = /^(v|vd|vg|vi|vq|vm|p|d|c|r|rr|rg|rz|u|ud|uj|ul|uv|uz|ug|y|m|t|tg|e|o|i|l|f)$/

/** One line for each length, cost and kind, `<length><cost in base 36><+ for grammar, or -><words without a space>`. */
const linesOf = (entries: { word: string; cost: number; tag?: string }[]): string[] => {
  const byKey = new Map<string, string[]>()
  for (const { word, cost, tag = '' } of entries) {
    const key = `${word.length}${cost.toString(36)}${GRAMMAR.test(tag) ? '+' : '-'}`
    byKey.set(key, [...(byKey.get(key) ?? []), word])
  }
  return [...byKey].map(([key, words]) => key + words.sort().join('')).sort()
}

/** True for a dictionary entry that may name a person: such entries are left out, so that no table names one. */
const mayNamePerson = ({ word, tag, count }: Row): boolean => {
  if (!PLACE_OR_NAME.test(tag) || word.length < 2) return false
  const isSpeltBySound = [...word].every((character) => TRANSLITERATION.has(character))
  if (!PERSON.test(tag)) return isSpeltBySound && count < COMMON
  if (isSpeltBySound) return true
  return word.length <= 4 && (SURNAMES.has(word.charAt(0)) || COMPOUND_SURNAMES.has(word.slice(0, 2)))
}

const wordLines = (rows: Row[]): string[] => {
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  return linesOf(
    rows
      .filter((row) => row.word.length === 1 || (row.word.length <= LONGEST && row.count >= RAREST))
      .filter((row) => !mayNamePerson(row))
      .map(({ word, count, tag }) => ({ word, tag, cost: costOf(Math.max(1, count), total) })),
  )
}

/** The share of each character among those at one place of names; each name counts once. */
const characterLines = (characters: string[], least: number): string[] => {
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  const entries = [...counts].filter(([, count]) => count >= least)
  return linesOf(entries.map(([word, count]) => ({ word, cost: costOf(count, characters.length) })))
}

/** The tables from which a stretch of characters is judged a word or a name: no names, only the characters of names. */
export const buildWords = (): { words: string[]; surnames: string[]; given: string[]; sounds: string[] } => {
  const rows = readRows()
  const names = rows.filter(
    ({ word, tag }) => tag === 'nr' && SURNAMES.has(word.charAt(0)) && (word.length === 2 || word.length === 3),
  )
  const foreign = rows.filter(
    ({ word, tag }) => /^n(r|rt|s)$/.test(tag) && word.length > 2 && [...word].every((c) => TRANSLITERATION.has(c)),
  )
  return {
    words: wordLines(rows),
    surnames: characterLines(
      names.map(({ word }) => word.charAt(0)),
      1,
    ),
    given: characterLines(
      names.flatMap(({ word }) => [...word.slice(1)]),
      3,
    ),
    sounds: characterLines(
      foreign.flatMap(({ word }) => [...word]),
      1,
    ),
  }
}
