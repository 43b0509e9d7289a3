import { dayIn, instantIn } from '../time-zone.ts'
import { ArticleError } from './article-error.ts'
import { type Newsroom, zoneOfDomain } from './newsrooms.ts'
import { readStatedTime, type StatedTime } from './stated-time.ts'

/** What is known of when and where an article was published. */
export interface PublicationClues {
  name: string
  host: string
  newsroom: Newsroom | null
  /** Texts of the page that may state the time. */
  times: readonly string[]
  /** The caller's own statement, for pages that make none. */
  given: string | undefined
  retrievedAt: string | null
}

/** `+08:00` as an IANA zone without summer time; null for offsets that have none. */
const zoneOfOffset = (offset: string | null): string | null => {
  const hours = /^([+-])0?(\d{1,2}):00$/.exec(offset ?? '')
  if (!hours) return null
  // IANA counts Etc/GMT zones westwards: Etc/GMT-8 is eight hours ahead of Greenwich.
  return hours[2] === '0' ? 'UTC' : `Etc/GMT${hours[1] === '+' ? '-' : '+'}${hours[2]}`
}

/** A stated day is narrowed by the crawl on that very day; else it begins at its midnight. */
const instantOfDay = (day: string, timeZone: string, retrievedAt: string | null): string =>
  retrievedAt !== null && dayIn(retrievedAt, timeZone) === day ? retrievedAt : instantIn(`${day}T00:00:00`, timeZone)

/**
 * The instant of publication and the newsroom's zone: what the page states, else what the caller states, else the crawl.
 * The crawl comes minutes to hours after publication, often on the next day: it is the last resort.
 */
export const publicationOf = (clues: PublicationClues): { publishedAt: string; timeZone: string } => {
  const { newsroom, host, retrievedAt, given } = clues
  const knownZone = newsroom?.timeZone ?? zoneOfDomain(host)
  const dayFirst = newsroom?.dayFirst === true
  const read = (text: string): StatedTime | null => readStatedTime(text, knownZone ?? 'UTC', dayFirst)
  const stated = [...clues.times, ...(given === undefined ? [] : [given])].map(read).find((time) => time !== null)
  const timeZone = knownZone ?? zoneOfOffset(stated?.precision === 'instant' ? stated.offset : null) ?? 'UTC'
  if (stated?.precision === 'instant') return { publishedAt: stated.at, timeZone }
  if (stated) return { publishedAt: instantOfDay(stated.day, timeZone, retrievedAt), timeZone }
  if (retrievedAt !== null) return { publishedAt: retrievedAt, timeZone }
  throw new ArticleError(
    'NO_DATE',
    clues.name,
    'expected a publication time in the page (JSON-LD datePublished, article:published_time, <time> or a date line) or a crawl time in its first line, found neither; give the time of publication',
  )
}
