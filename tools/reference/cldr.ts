import { readFileSync } from 'node:fs'

/** The locales read: the record's three names, and Hong Kong's forms, which become aliases. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const

/** One of the locales read. */
export type Locale = (typeof LOCALES)[number]

/** Reads a JSON file of this folder; the caller states its shape, which the package versions in the lock fix. */
export const readJson = <T>(path: string): T =>
  // JSON.parse answers `any`: the shape is what the pinned package (or the residue file beside this script) holds.
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T

/** Territory names of a locale by code; variants are keyed `HK-alt-short`, `CI-alt-variant`. */
export const territoryNames = (locale: Locale): Record<string, string> => {
  const file = readJson<{
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } } | undefined>
  }>(`node_modules/cldr-localenames-full/main/${locale}/territories.json`)
  const names = file.main[locale]?.localeDisplayNames.territories
  if (names === undefined) throw new Error(`cldr-localenames-full: expected territory names of ${locale}, found none`)
  return names
}

/** A time zone as CLDR nests it: continents hold zones, some zones hold zones. */
interface ZoneTree {
  [key: string]: ZoneTree | string
}

/** The exemplar city of every zone that a locale names, by zone (`Asia/Pyongyang`). */
export const exemplarCities = (locale: Locale): Map<string, string | null> => {
  const file = readJson<{ main: Record<string, { dates: { timeZoneNames: { zone: ZoneTree } } } | undefined> }>(
    `node_modules/cldr-dates-full/main/${locale}/timeZoneNames.json`,
  )
  const tree = file.main[locale]?.dates.timeZoneNames.zone
  if (tree === undefined) throw new Error(`cldr-dates-full: expected time zones of ${locale}, found none`)
  const cities = new Map<string, string | null>()
  const walk = (node: ZoneTree, path: string): void => {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === 'string') continue
      const zone = path === '' ? key : `${path}/${key}`
      const city = child.exemplarCity
      if (typeof city === 'string') cities.set(zone, city)
      // London and Dublin carry only their own summer time names in English: the city is the zone's own name.
      else if ('long' in child || 'short' in child) cities.set(zone, null)
      else walk(child, zone)
    }
  }
  walk(tree, '')
  return cities
}

/** The territory of every time zone, from the BCP 47 key (`kpfnj` → KP), where that key names one. */
export const zoneTerritories = (): Map<string, string> => {
  type Key = { _alias?: string; _region?: string }
  const file = readJson<{ keyword: { u: { tz: Record<string, Key | string> } } }>(
    'node_modules/cldr-bcp47/bcp47/timezone.json',
  )
  const territories = new Map<string, string>()
  for (const [key, entry] of Object.entries(file.keyword.u.tz)) {
    if (typeof entry === 'string') continue
    for (const zone of entry._alias?.split(' ') ?? [])
      territories.set(zone, entry._region ?? key.slice(0, 2).toUpperCase())
  }
  return territories
}

/** The members of the United Nations. */
export const unitedNations = (): string[] =>
  readJson<{ supplemental: { territoryContainment: { UN: { _contains: string[] } } } }>(
    'node_modules/cldr-core/supplemental/territoryContainment.json',
  ).supplemental.territoryContainment.UN._contains
