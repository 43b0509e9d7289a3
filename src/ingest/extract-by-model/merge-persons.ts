import { matchingCopy } from '../extract/matching-copy.ts'
import { namePartsOf } from '../resolve/name-parts.ts'
import type { CheckedPerson } from './check-persons.ts'

const has = ({ forms }: CheckedPerson, key: string): boolean => forms.some((form) => matchingCopy(form) === key)

const joined = (fuller: CheckedPerson, other: CheckedPerson): CheckedPerson => ({
  name: fuller.name,
  forms: [...new Set([...fuller.forms, ...other.forms])],
  latin: fuller.latin ?? other.latin,
  office: fuller.office ?? other.office,
  country: fuller.country ?? other.country,
  batches: [...new Set([...fuller.batches, ...other.batches])],
})

/**
 * Who of `known` a person is: of the same name; else, when an answer about another batch tells, the only one with that
 * name among the forms, or the only one with that family name. Who is told apart in one answer stays apart.
 */
const homeOf = (known: readonly CheckedPerson[], person: CheckedPerson): number => {
  const key = matchingCopy(person.name)
  const same = known.findIndex(({ name }) => matchingCopy(name) === key)
  if (same >= 0) return same
  const others = known.filter(({ batches }) => !batches.some((batch) => person.batches.includes(batch)))
  for (const isHome of [
    (other: CheckedPerson) => has(other, key),
    (other: CheckedPerson) =>
      namePartsOf(other.name).given !== '' && namePartsOf(other.name).family === key.toLowerCase(),
  ]) {
    const [home, second] = others.filter(isHome)
    if (home) return second ? -1 : known.indexOf(home)
  }
  return -1
}

/** Each person once, from the answers about all batches: the fullest names first take up the shorter ones. */
export const mergePersons = (persons: readonly CheckedPerson[]): CheckedPerson[] => {
  const known: CheckedPerson[] = []
  for (const person of persons.toSorted((a, b) => b.name.length - a.name.length)) {
    const home = homeOf(known, person)
    const fuller = known[home]
    if (fuller) known[home] = joined(fuller, person)
    else known.push(person)
  }
  return known
}
