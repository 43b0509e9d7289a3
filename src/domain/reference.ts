/** A name in English and in both Chinese scripts. */
export interface LocalName {
  en: string
  hans: string
  hant: string
}

/** A state or territory with an ISO 3166-1 code. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** ISO 3166-1 alpha-3. */
  code3: string
  /** ISO 3166-1 numeric, three digits. */
  numeric: string
  name: LocalName
  /** Further names as the press writes them, in simplified script (北韩, 俄国, 阿联酋); never the ones in `name`. */
  aliases: string[]
  /** One-character abbreviations (俄, 美); only the established ones. */
  abbreviations: string[]
  /** Seats of power that stand for the state, in simplified script (克里姆林宫, 白宫). */
  seats: string[]
}

/** A city of the reference data. */
export interface CityRecord {
  /** `city:KP:pyongyang`: the country's code and the English name as a slug. */
  id: string
  /** ISO 3166-1 alpha-2. */
  country: string
  name: LocalName
  /** Further names in simplified script (汉城). */
  aliases: string[]
  isCapital: boolean
}
