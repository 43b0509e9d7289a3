import type { CityRecord, CountryRecord } from '../reference.ts'
import { CITIES } from './cities.ts'
import { COUNTRIES } from './countries.ts'

const countriesByCode = new Map(COUNTRIES.map((country) => [country.code, country]))
const citiesById = new Map(CITIES.map((city) => [city.id, city]))
const capitalsByCode = new Map(CITIES.filter((city) => city.isCapital).map((city) => [city.country, city]))

/** The state or territory of an ISO 3166-1 alpha-2 code, in capitals. */
export const countryByCode = (code: string): CountryRecord | undefined => countriesByCode.get(code)

/** The city of an id such as `city:KP:pyongyang`. */
export const cityById = (id: string): CityRecord | undefined => citiesById.get(id)

/** The capital of a state or territory; absent for the territories that have none. */
export const capitalOf = (code: string): CityRecord | undefined => capitalsByCode.get(code)
