import type { CityRecord, CountryRecord } from '../../domain/reference.ts'
import { MEDIA } from './lexicon/media.ts'
import { SHIELDS } from './lexicon/shields.ts'
import { type LongestMatch, longestMatch } from './longest-match.ts'

/** What a name of the gazetteer stands for; a shield stands for nothing and hides what it contains. */
export type PlaceName =
  | { type: 'country'; code: string; form: 'name' | 'demonym' | 'seat' }
  | { type: 'city'; city: CityRecord }
  | { type: 'shield' }

const DEMONYM_ENDINGS = ['人', '人民', '籍', '民众', '公民']
const unique = (names: string[]): string[] => [...new Set(names.filter((name) => [...name].length > 1))]

/** The long names of states and cities in simplified script; states come first where a city has the same name. */
export const gazetteerNames = (
  countries: readonly CountryRecord[],
  cities: readonly CityRecord[],
): LongestMatch<PlaceName> => {
  const shields = [...SHIELDS, ...MEDIA.map(({ name }) => name)]
  const entries: [string, PlaceName][] = shields.map((word) => [word, { type: 'shield' }])
  for (const { code, name, aliases, abbreviations, seats } of countries) {
    const shortStates = abbreviations.map((character) => `${character}国`)
    const names = unique([name.hans, name.hant, ...aliases, ...shortStates])
    for (const word of names) entries.push([word, { type: 'country', code, form: 'name' }])
    for (const word of names) {
      for (const ending of DEMONYM_ENDINGS) entries.push([word + ending, { type: 'country', code, form: 'demonym' }])
    }
    for (const seat of seats) entries.push([seat, { type: 'country', code, form: 'seat' }])
  }
  for (const city of cities) {
    for (const word of unique([city.name.hans, city.name.hant, ...city.aliases]))
      entries.push([word, { type: 'city', city }])
  }
  return longestMatch(entries)
}
