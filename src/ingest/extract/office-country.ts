import type { Place } from './gazetteer.ts'
import { HOME_OF_NEWSROOM, STATES_BY_BODY } from './lexicon/office-states.ts'
import { wordMatch } from './longest-match.ts'
import type { Passage } from './passage.ts'
import type { Office } from './role-offices.ts'

/** The state of an office, and whether it was read from around the phrase rather than in it. */
export interface OfficeCountry {
  country: string | null
  inferred: boolean
}

/** What an article offers to tell the state of an office that names none. */
export interface OfficeSurroundings {
  passage: Passage
  offices: Office[]
  places: Place[]
  publisher: string
}

const BODIES = wordMatch(STATES_BY_BODY.keys())
/** Ministries and courts of the newsroom's own state stand without its name: 外交部发言人, 总统府秘书长. */
const OF_HOME =
  /^(外交部|国防部|总统府|国务院|内政部|财政部|经济部|卫生部|教育部|交通部|法务部|司法部|国会|国家安全局|国安会|最高法院|检察院|中央|央行|统一部|总理府)/

/** The state of a body or title that only one state has, and that the phrase holds. */
const countryByBody = ({ matching }: Passage, { start, end }: Office): string | null => {
  for (let at = start; at < end; at += 1) {
    const body = BODIES.at(matching, at)
    if (body && body.end <= end) return STATES_BY_BODY.get(body.value) ?? null
  }
  return null
}

/** The last state named between two offsets. */
const stateBefore = (places: Place[], from: number, to: number): string | null =>
  places.reduce<string | null>(
    (last, place) => (place.type === 'country' && place.start >= from && place.end <= to ? place.code : last),
    null,
  )

/** The one state whose holder of this title the article names elsewhere; null where it names several. */
const countryOfTitle = (offices: Office[], office: Office): string | null => {
  if (office.rank === null) return null
  const states = new Set(
    offices.filter((other) => other.rank === office.rank && other.country).map(({ country }) => country),
  )
  return states.size === 1 ? ([...states][0] ?? null) : null
}

/** Tells the state of an office: as its phrase says, by a body that only one state has, or from what stands around it. */
export const countryOfOffice = (around: OfficeSurroundings, office: Office): OfficeCountry => {
  const { passage, offices, places, publisher } = around
  if (office.country) return { country: office.country, inferred: false }
  const byBody = countryByBody(passage, office)
  if (byBody) return { country: byBody, inferred: false }
  if (office.isPlaced) return { country: null, inferred: false }
  const home = HOME_OF_NEWSROOM.get(publisher) ?? null
  const phrase = passage.matching.slice(office.start, office.end)
  if (home && phrase.startsWith('我国')) return { country: home, inferred: false }
  if (home && OF_HOME.test(phrase)) return { country: home, inferred: true }
  const paragraph = passage.paragraphAt(office.start)
  const from = paragraph?.start ?? 0
  const nearest = offices
    .filter((other) => other.start >= from && other.end <= office.start)
    .reduce<string | null>((last, other) => other.country ?? countryByBody(passage, other) ?? last, null)
  const sentence = passage.sentenceAt(office.start)
  const country =
    stateBefore(places, sentence.start, office.start) ??
    nearest ??
    countryOfTitle(offices, office) ??
    stateBefore(places, from, office.start)
  return { country, inferred: country !== null }
}
