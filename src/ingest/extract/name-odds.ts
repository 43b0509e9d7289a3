import type { Span } from '../../domain/article.ts'
import { costs, LONGEST_WORD } from './costs.ts'
import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import type { Passage } from './passage.ts'

/**
 * Weighs names against words: by how much the text reads better, in logarithms, when a stretch is a name. Above 0 the name
 * is the better reading; -Infinity where no name can stand.
 */
export interface NameOdds {
  /** Of a Chinese, Korean or Vietnamese name whose family name has `surname` characters. */
  chinese(start: number, end: number, surname: number): number
  /** Of a Japanese name whose family name, of the list, has `surname` characters; it may stand alone. */
  japanese(start: number, end: number, surname: number): number
  /** Of a foreign name spelt by sound. */
  foreign(start: number, end: number): number
  /** Of a name made of given names of two characters each. */
  syllables(start: number, end: number): number
  /** Where the word begins that ends at `end` in the likeliest reading of the text without names. */
  wordStart(end: number): number
  /** Of one part of a foreign name whose parts are joined by dots. */
  part(start: number, end: number): number
}

const HAN = /\p{Script=Han}/u
/** A place or medium of the lexicons. */
const WHOLE = 7
/** One word of some eighty in the news is a name. */
const NAME = 4.5
/** 于 and 在 are met in names, but far more often right after one. */
const FUNCTION_CHARACTER = 3
const COMPOUND_SURNAME = 8
/** One of some ninety Tibetan given names. */
const GIVEN_NAME = 5
const JAPANESE_SURNAME = 6.5
const GIVEN_LENGTH = [Infinity, 1.4, 0.4]
const JAPANESE_GIVEN_LENGTH = [1.5, 2.5, 0.7, 1.5]
const SOUND_LENGTH = [Infinity, Infinity, 1.5, 1.3, 1.3, 1.8, 2.3, 3, 4, 5]

interface Readings {
  /** The cost of the cheapest reading up to an index. */
  before: Float64Array
  /** The cost of the cheapest reading from an index on. */
  after: Float64Array
  /** 1 where a word of the cheapest reading begins. */
  begins: Uint8Array
}

/** The cheapest readings in words of every beginning and of every end of the text. */
const readWords = ({ matching, isTime }: Passage, fixed: Map<number, Span>): Readings => {
  const { word } = costs()
  const { length } = matching
  const edges = new Float32Array(length * LONGEST_WORD).fill(Infinity)
  const before = new Float64Array(length + 1).fill(Infinity)
  const after = new Float64Array(length + 1).fill(Infinity)
  before[0] = 0
  after[length] = 0
  const lower = (best: Float64Array, at: number, cost: number): void => {
    if (cost < (best[at] ?? -Infinity)) best[at] = cost
  }
  for (let start = 0; start < length; start += 1) {
    const sofar = before[start] ?? Infinity
    const longest = !HAN.test(matching.charAt(start)) || isTime(start) ? 0 : LONGEST_WORD
    if (longest === 0) edges[start * LONGEST_WORD] = 0
    for (let size = 1; size <= longest; size += 1) edges[start * LONGEST_WORD + size - 1] = word(matching, start, size)
    for (let size = 1; size <= LONGEST_WORD; size += 1) {
      lower(before, start + size, sofar + (edges[start * LONGEST_WORD + size - 1] ?? Infinity))
    }
    const whole = fixed.get(start)
    if (whole) lower(before, whole.end, sofar + WHOLE)
  }
  for (let start = length - 1; start >= 0; start -= 1) {
    for (let size = 1; size <= LONGEST_WORD; size += 1) {
      lower(after, start, (edges[start * LONGEST_WORD + size - 1] ?? Infinity) + (after[start + size] ?? Infinity))
    }
    const whole = fixed.get(start)
    if (whole) lower(after, start, WHOLE + (after[whole.end] ?? Infinity))
  }
  const begins = new Uint8Array(length + 1).fill(1)
  for (let at = 0; at < length; at += 1)
    if ((before[at] ?? 0) + (after[at] ?? 0) > (after[0] ?? 0) + 1e-6) begins[at] = 0
  return { before, after, begins }
}

/** Reads a whole article once, so that each name is weighed in constant time; `fixed` are names of places and media. */
export const nameOdds = (passage: Passage, fixed: Span[]): NameOdds => {
  const byStart = new Map(fixed.map((span) => [span.start, span]))
  const { before, after, begins } = readWords(passage, byStart)
  const { matching, isTime } = passage
  const inWords = before[matching.length] ?? 0
  const { surname, given, sound } = costs()
  const inName = (cost: number, character: string): number =>
    cost + (BOUNDARY_CHARACTERS.has(character) ? FUNCTION_CHARACTER : 0)
  const gain = (start: number, end: number, cost: number): number => {
    for (let at = start; at < end; at += 1) if (!HAN.test(matching.charAt(at)) || isTime(at)) return -Infinity
    return inWords - ((before[start] ?? Infinity) + NAME + cost + (after[end] ?? Infinity))
  }
  const givenName = (start: number, end: number): number => {
    let cost = 0
    for (let at = start; at < end; at += 1) cost += inName(given(matching.charAt(at)), matching.charAt(at))
    return cost
  }
  const soundCost = (start: number, end: number): number => {
    let cost = 0
    for (let at = start; at < end; at += 1) cost += inName(sound(matching.charAt(at)), matching.charAt(at))
    return cost
  }
  return {
    chinese: (start, end, length) => {
      const family = length === 1 ? inName(surname(matching.charAt(start)), matching.charAt(start)) : COMPOUND_SURNAME
      const size = GIVEN_LENGTH[end - start - length] ?? Infinity
      return gain(start, end, family + size + givenName(start + length, end))
    },
    japanese: (start, end, length) => {
      const size = JAPANESE_GIVEN_LENGTH[end - start - length] ?? Infinity
      return gain(start, end, JAPANESE_SURNAME + size + givenName(start + length, end))
    },
    foreign: (start, end) => gain(start, end, (SOUND_LENGTH[end - start] ?? Infinity) + soundCost(start, end)),
    wordStart: (end) => {
      let start = end - 1
      while (start > 0 && begins[start] === 0) start -= 1
      return Math.max(0, start)
    },
    syllables: (start, end) => gain(start, end, ((end - start) / 2) * GIVEN_NAME),
    part: (start, end) => gain(start, end, soundCost(start, end)),
  }
}
