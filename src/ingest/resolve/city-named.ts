import { CITIES } from '../../domain/reference/cities.ts'
import { matchingCopy } from '../extract/matching-copy.ts'

const idByCountryAndName = new Map<string, string>()
for (const { id, country, name, aliases } of CITIES) {
  for (const form of [name.hans, name.hant, ...aliases]) idByCountryAndName.set(`${country} ${matchingCopy(form)}`, id)
}

/** Id of the city of that state which the text calls `place`, in either script; null when the reference data has none. */
export const cityNamed = (place: string | null, countryCode: string | null): string | null =>
  place === null || countryCode === null
    ? null
    : (idByCountryAndName.get(`${countryCode} ${matchingCopy(place)}`) ?? null)
