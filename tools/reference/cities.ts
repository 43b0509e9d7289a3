import type { CityRecord, LocalName } from '../../src/domain/reference.ts'
import { exemplarCities, LOCALES, readJson, unitedNations, zoneTerritories } from './cldr.ts'
import { simplifiedAliases } from './simplify.ts'

/** Which exemplar cities are none, are misnamed, or have a Taiwan form that would be found inside other words. */
interface ZoneResidue {
  /** Zones, or their beginnings when they end in a slash, by the reason for leaving them out. */
  skip: Record<string, string[]>
  name: Record<string, Partial<LocalName>>
  unsafe: Record<string, string>
}

/** A city written down by hand. */
interface CityResidue extends LocalName {
  country: string
  aliases?: string[]
}

/** A city with the further forms its sources have for it, in either script. */
interface FoundCity {
  country: string
  name: LocalName
  forms: (string | undefined)[]
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’‘'.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const citiesOfZones = (
  territories: ReadonlySet<string>,
  capitals: Record<string, string>,
  residue: ZoneResidue,
): FoundCity[] => {
  const [en, hans, hant, hongKong] = LOCALES.map(exemplarCities)
  const territoryOf = zoneTerritories()
  const skipped = Object.values(residue.skip).flat()
  const isSkipped = (zone: string) => skipped.some((s) => (s.endsWith('/') ? zone.startsWith(s) : zone === s))
  const unused = skipped.filter((s) => ![...(hans?.keys() ?? [])].some((zone) => zone.startsWith(s)))
  if (unused.length > 0) throw new Error(`residue/zones.json: expected zones of CLDR, but got: ${unused.join(', ')}`)

  return [...(hans ?? [])].flatMap(([zone, hansName]) => {
    const country = territoryOf.get(zone)
    const hantName = hant?.get(zone)
    if (isSkipped(zone) || country === undefined || hansName === null || hantName == null) return []
    const own = residue.name[zone]
    const enName = en?.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const name = { en: enName, hans: hansName, hant: hantName, ...own }
    // A zone called after the whole territory (America/Jamaica) is no city, unless the state is one (Singapore).
    if (territories.has(name.hans) && capitals[country] !== name.en) return []
    return [{ country, name, forms: own === undefined ? [hantName, hongKong?.get(zone) ?? undefined] : [name.hant] }]
  })
}

/** Builds the cities, ordered by country and id: CLDR's exemplar cities, those added by hand, and every capital. */
export const buildCities = (territoryNames: ReadonlySet<string>): CityRecord[] => {
  const residue = readJson<ZoneResidue>('residue/zones.json')
  const capitals = readJson<Record<string, string>>('residue/capitals.json')
  const aliases = readJson<Record<string, string[]>>('residue/city-aliases.json')
  const byHand = readJson<CityResidue[]>('residue/cities.json').map(
    ({ country, en, hans, hant, aliases: own = [] }): FoundCity => ({
      country,
      name: { en, hans, hant },
      forms: [hant, ...own],
    }),
  )

  const cities = [...citiesOfZones(territoryNames, capitals, residue), ...byHand].map(
    ({ country, name, forms }): CityRecord => {
      const id = `city:${country}:${slug(name.en)}`
      return {
        id,
        country,
        name,
        aliases: simplifiedAliases(
          [...forms, ...(aliases[id.slice('city:'.length)] ?? [])],
          Object.values(name),
          residue.unsafe,
        ),
        isCapital: capitals[country] === name.en,
      }
    },
  )

  const ids = new Set(cities.map((city) => city.id))
  if (ids.size !== cities.length)
    throw new Error('cities: expected every city once; one of residue/cities.json is CLDR’s')
  for (const [country, city] of Object.entries(capitals))
    if (!ids.has(`city:${country}:${slug(city)}`))
      throw new Error(`capitals.json: expected a city, but got: ${country} ${city}`)
  for (const country of unitedNations())
    if (capitals[country] === undefined) throw new Error(`capitals.json: expected a capital for ${country}, found none`)
  for (const key of Object.keys(aliases))
    if (!ids.has(`city:${key}`)) throw new Error(`city-aliases.json: expected the id of a city, but got: ${key}`)
  return cities.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
