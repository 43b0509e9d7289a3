import type { ExtractedCountry } from '../../domain/extraction.ts'
import { countryByCode } from '../../domain/reference/lookup.ts'
import { placeNamed } from '../extract/gazetteer.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import type { Answer } from './answer.ts'
import type { ArticleView } from './article-view.ts'
import type { Drop } from './tally.ts'

/** 俄, 俄方 and 俄军 begin with the abbreviation of a state. */
const LONGEST_ABBREVIATED = 3

/** True when the reference data knows a form as one of that state: by its name, its people, a seat, a city or an abbreviation. */
const evokes = (code: string, form: string): boolean => {
  const matching = matchingCopy(form)
  const place = placeNamed(matching)
  if (place) return (place.type === 'city' ? place.city.country : place.code) === code
  const country = countryByCode(code)
  if (!country) return false
  const { name, aliases, seats, abbreviations } = country
  return (
    [name.hans, ...aliases, ...seats].some((known) => matching.includes(known)) ||
    (matching.length > 1 &&
      matching.length <= LONGEST_ABBREVIATED &&
      abbreviations.some((known) => matching.startsWith(known)))
  )
}

/** The 中 of 其中 is no state: a single character is one only where the rules read it so. */
const isAbbreviation = ({ read }: ArticleView, code: string, form: string): boolean =>
  read.countries.some((country) => country.code === code && country.forms.includes(form))

/** The states of all answers that have a code of the reference data and stand in the text by a form that evokes them. */
export const checkCountries = (view: ArticleView, answers: readonly Answer[], drop: Drop): ExtractedCountry[] => {
  const formsByCode = new Map<string, Set<string>>()
  for (const { code, forms } of answers.flatMap(({ countries }) => countries)) {
    if (!countryByCode(code)) {
      drop('no such country')
      continue
    }
    const written = forms.filter((form) => (view.find(form) && evokes(code, form)) || isAbbreviation(view, code, form))
    if (written.length === 0) drop('country not in the text')
    else formsByCode.set(code, new Set([...(formsByCode.get(code) ?? []), ...written]))
  }
  return [...formsByCode].map(([code, forms]) => ({ code, forms: [...forms] }))
}

/** Codes of the states that the article evokes, so that it can speak of what happens there. */
export type EvidentStates = ReadonlySet<string>

/** The states of which the article names the state, its people, a seat of power or a city. */
export const evidentStates = ({ read }: ArticleView, countries: readonly ExtractedCountry[]): EvidentStates => {
  const cities = read.entities.flatMap((entity) => (entity.type === 'city' ? entity.country : []))
  return new Set([...cities, ...[...read.countries, ...countries].map(({ code }) => code)])
}

/** A code where it is one of the reference data and the article evokes the state; else null, and counted. */
export const evidentState = (code: string | null, evident: EvidentStates, drop: Drop): string | null => {
  if (code === null || evident.has(code)) return code
  return drop(countryByCode(code) ? 'country not in the text' : 'no such country')
}
