import type { ExtractedCountry, ExtractedSource, Party } from '../../domain/extraction.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import type { EvidentStates } from './check-countries.ts'
import type { CheckedPerson } from './check-persons.ts'

/** Finds whom an answer means by a name. */
export interface Parties {
  /** A person, source or state of this article; null when the name means nobody, or several. */
  partyOf(words: string, batch: number): Party | null
  sourceOf(words: string): number | null
}

const indicesOf = <T>(items: readonly T[], is: (item: T) => boolean): number[] =>
  items.flatMap((item, index) => (is(item) ? [index] : []))

/** Prepares the persons, sources and states that have passed their checks for being named. */
export const openParties = (
  persons: readonly CheckedPerson[],
  sources: readonly ExtractedSource[],
  countries: readonly ExtractedCountry[],
  evident: EvidentStates,
): Parties => {
  const goesBy = (key: string) => (form: string) => matchingCopy(form) === key

  const personOf = (key: string, batch: number): number | null => {
    const named = persons.findIndex(({ name }) => matchingCopy(name) === key)
    if (named >= 0) return named
    const all = indicesOf(persons, ({ forms }) => forms.some(goesBy(key)))
    const near = all.filter((index) => persons[index]?.batches.includes(batch))
    const [only, second] = all.length > 1 ? near : all
    return only === undefined || second !== undefined ? null : only
  }
  const sourceOf = (words: string): number | null => {
    const key = matchingCopy(words.trim())
    const [source] = indicesOf(sources, ({ name, forms }) => [name, ...forms].some(goesBy(key)))
    return source ?? null
  }
  const stateOf = (words: string): string | null => {
    if (evident.has(words)) return words
    return countries.find(({ forms }) => forms.includes(words))?.code ?? null
  }
  return {
    sourceOf,
    partyOf: (words, batch) => {
      const mention = personOf(matchingCopy(words.trim()), batch)
      if (mention !== null) return { type: 'person', mention }
      const source = sourceOf(words)
      if (source !== null) return { type: 'source', source }
      const code = stateOf(words.trim())
      return code === null ? null : { type: 'country', code }
    },
  }
}
