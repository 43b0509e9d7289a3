import type { CountryRecord, LocalName } from '../../src/domain/reference.ts'
import { LOCALES, readJson, territoryNames } from './cldr.ts'
import { simplifiedAliases } from './simplify.ts'

/** What CLDR and ISO 3166-1 do not say, or say in a form that the press does not use. */
interface NameResidue {
  useShortForm: string[]
  override: Record<string, Partial<LocalName>>
  skipIsoPackageName: string[]
  unsafe: Record<string, string>
}

/** Builds a record for each of the 249 ISO 3166-1 codes and for XK, in the order of the codes. */
export const buildCountries = (): CountryRecord[] => {
  const names = LOCALES.map(territoryNames)
  const residue = readJson<NameResidue>('residue/country-names.json')
  const aliases = readJson<Record<string, string[]>>('residue/country-aliases.json')
  const abbreviations = readJson<Record<string, string[]>>('residue/country-abbreviations.json')
  const seats = readJson<Record<string, string[]>>('residue/country-seats.json')
  const isoCodes = readJson<[string, string, string][]>('node_modules/i18n-iso-countries/codes.json')
  const isoNames = readJson<{ countries: Record<string, string | string[]> }>(
    'node_modules/i18n-iso-countries/langs/zh.json',
  ).countries

  const codes = new Set(isoCodes.map(([code]) => code))
  for (const [file, table] of Object.entries({ aliases, abbreviations, seats, override: residue.override }))
    for (const code of Object.keys(table))
      if (!codes.has(code)) throw new Error(`residue (${file}): expected an ISO 3166-1 code or XK, but got: ${code}`)

  return isoCodes
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, code3, numeric]) => {
      const short = residue.useShortForm.includes(code)
      const [en, hans, hant] = names.map((locale) => (short ? locale[`${code}-alt-short`] : undefined) ?? locale[code])
      if (en === undefined || hans === undefined || hant === undefined)
        throw new Error(`cldr-localenames-full: expected three names of ${code}, got: ${en}, ${hans}, ${hant}`)
      const name: LocalName = { en, hans, hant, ...residue.override[code] }
      const variants = names
        .slice(1)
        .flatMap((locale) => [locale[code], locale[`${code}-alt-short`], locale[`${code}-alt-variant`]])
      const isoName = residue.skipIsoPackageName.includes(code) ? [] : [isoNames[code] ?? []].flat()
      return {
        code,
        code3,
        numeric,
        name,
        aliases: simplifiedAliases(
          [...variants, ...isoName, ...(aliases[code] ?? [])],
          Object.values(name),
          residue.unsafe,
        ),
        abbreviations: abbreviations[code] ?? [],
        seats: seats[code] ?? [],
      }
    })
}
