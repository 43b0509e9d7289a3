import { instantIn } from '../time-zone.ts'

/** A publication time as a page states it. */
export type StatedTime =
  /** `offset` is the page's own, such as `+08:00`; null when the newsroom's zone was used. */
  { precision: 'instant'; at: string; offset: string | null } | { precision: 'day'; day: string }

const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?/
const DAY_FIRST = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s*-?\s*(\d{1,2}):(\d{2}))?/
const RFC_1123 = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const CLOCK = '(?:\\D{1,4}(?<hour>\\d{1,2}):(?<minute>\\d{2}))?'
/** 1 March 2024, 22:30 */
const ENGLISH = new RegExp(`(?<day>\\d{1,2}) ${MONTH} (?<year>\\d{4})${CLOCK}`, 'i')
/** March 1, 2024 */
const AMERICAN = new RegExp(`${MONTH} (?<day>\\d{1,2}), (?<year>\\d{4})${CLOCK}`, 'i')
const YEAR_FIRST =
  /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?(?:\s*[^\d\s]{0,4}\s*(\d{1,2})[:：](\d{2})(?::(\d{2}))?)?/

const pad = (digits: string | undefined) => (digits ?? '0').padStart(2, '0')

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const local = (
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string,
) => {
  if (!isDay(day)) return null
  if (hour === undefined) return { precision: 'day', day } as const
  if (Number(hour) > 23 || Number(minute) > 59) return { precision: 'day', day } as const
  const at = instantIn(`${day}T${pad(hour)}:${pad(minute)}:${pad(second?.slice(0, 2))}`, zone)
  return { precision: 'instant', at, offset: null } as const
}

/** A date with the English name of its month, or null. */
const worded = (text: string, timeZone: string): StatedTime | null => {
  const { day, month, year, hour, minute } = (ENGLISH.exec(text) ?? AMERICAN.exec(text))?.groups ?? {}
  if (month === undefined) return null
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return local(`${year}-${pad(String(number))}-${pad(day)}`, hour, minute, undefined, timeZone)
}

/** Reads the first publication time in `text`; local times are those of `timeZone`. Null when there is none. */
export const readStatedTime = (text: string, timeZone: string, dayFirst: boolean): StatedTime | null => {
  const iso = ISO.exec(text)
  if (iso) {
    const [, year, month, date, hour, minute, second, offset] = iso
    const day = `${year}-${pad(month)}-${pad(date)}`
    if (offset === undefined) return local(day, hour, minute, second, timeZone)
    const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
    const instant = Date.parse(`${day}T${pad(hour)}:${minute}:${second ?? '00'}${zone}`)
    if (Number.isNaN(instant)) return null
    return { precision: 'instant', at: new Date(instant).toISOString(), offset: zone }
  }
  const rfc = RFC_1123.exec(text)
  if (rfc) {
    const instant = Date.parse(rfc[0])
    return Number.isNaN(instant) ? null : { precision: 'instant', at: new Date(instant).toISOString(), offset: null }
  }
  const european = dayFirst ? DAY_FIRST.exec(text) : null
  if (european) {
    const [, date, month, year, hour, minute] = european
    return local(`${year}-${pad(month)}-${pad(date)}`, hour, minute, undefined, timeZone)
  }
  const chinese = YEAR_FIRST.exec(text)
  if (!chinese) return worded(text, timeZone)
  const [, year, month, date, hour, minute, second] = chinese
  return local(`${year}-${pad(month)}-${pad(date)}`, hour, minute, second, timeZone)
}
