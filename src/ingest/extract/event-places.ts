import type { Span } from '../../domain/article.ts'
import { VENUES } from './lexicon/venues.ts'
import { longestMatch } from './longest-match.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Where an event takes place: a state, and a city where one is named. */
export interface Place extends Span {
  country: string
  place: string | null
}

/** What joins two destinations; 、被占领的西岸和: one that no table holds may stand between. */
const LIST_LINK =
  /^(、|，|和|与|以及|及|还有|暨|兼|，?[并再后]?(前往|转往|转赴|访问|赴)|、[^，。；]{1,10}(和|与|、)|（[^）]{1,12}）(、|和|与|及))$/
const PARTICLE = 1
const SAME_PLACE =
  /^(的?首都|的|首府|的首府|南部|北部|东部|西部|中部|度假胜地|(海滨|港口|沿海|边境|历史|[东西南北中]部)?(城市|小城|小镇|古城|名城)|第[一二三]大城市?|\s|（|市|，)*$/
/** 友邦, 东南亚三国的: what may stand between a verb and the first place. */
const LEADS_IN =
  /(友邦|邻国|盟国|盟友|国家|地区|首都|岛国|大国|王国|城市|胜地|首府|首站|一站|包括|^[^，。；、]{1,4}的|[亚欧非美]洲|东南亚|[东南西北中]亚|中东|海湾|拉美|中美|南美|北美|北非|[东西南北中]欧|中东欧|巴尔干|波罗的海|[两三四五六七八九]国|——|：|（|其)$/

const VENUE_NAMES = longestMatch(Object.entries(VENUES))

/** The place that a phrase names, or null. A capital that stands for its state is a place where somebody goes to it. */
export const placeOf = (reading: Reading, { head, start, end }: Phrase): Place | null => {
  if (head.type === 'city')
    return { start, end, country: head.country, place: reading.text.slice(head.start, head.end) }
  if (head.type === 'pronoun') return placeOfPronoun(reading, { start, end })
  if (head.type !== 'country' || head.form === 'demonym') return null
  const place = head.form === 'capital' ? reading.text.slice(head.start, head.end) : null
  return { start, end, country: head.code, place }
}

/** 该国: the state named last. */
const placeOfPronoun = (reading: Reading, { start, end }: Span): Place | null => {
  if (reading.matching.slice(start, end) !== '该国') return null
  const stateOf = ({ head, country }: Phrase): string | null =>
    country ?? (head.type === 'person' ? (reading.mentions[head.mention]?.country ?? null) : null)
  const named = reading.phrases.findLast((phrase) => phrase.end <= start && stateOf(phrase) !== null)
  const country = named ? stateOf(named) : null
  return country ? { start, end, country, place: null } : null
}

/** 中国台湾地区, 中国香港: named behind the state, the territory is where somebody goes. */
const isTerritoryOf = (state: Place, territory: Place): boolean =>
  state.country === 'CN' && /^(TW|HK|MO)$/.test(territory.country)

/**
 * The places named from `at` on: the first within `reach` characters, and what is listed with it (越南和老挝). A state and
 * its city (越南首都河内) are one place.
 */
export const placesFrom = (reading: Reading, at: number, limit: number, reach: number): Place[] => {
  const places: Place[] = []
  for (const phrase of reading.phrases) {
    if (phrase.start < at || phrase.end > limit) continue
    const last = places.at(-1)
    const gap = reading.matching.slice(last?.end ?? at, phrase.start)
    const place = placeOf(reading, phrase)
    if (!last) {
      if (gap.length > reach || /[，。；、“”]|[与和对向]$/.test(gap) || !place) return []
      if ((gap.length > PARTICLE || gap === '的') && !LEADS_IN.test(gap)) return []
      places.push(place)
    } else if (place && isTerritoryOf(last, place) && gap === '') {
      places[places.length - 1] = { ...place, start: last.start }
    } else if (place && place.country === last.country && SAME_PLACE.test(gap)) {
      places[places.length - 1] = { ...place, start: last.start, place: place.place ?? last.place }
    } else if (place && LIST_LINK.test(gap)) {
      places.push(place)
    } else return places
  }
  return places
}

const AT = /(?<![现存内实潜所旨])在(.{0,6}的)?$|(?<![对关由属基至终位处等])于(.{0,6}的)?$/

/** 在人民大会堂: the last building of a state's own that a span names by 在. */
const venueIn = (reading: Reading, span: Span): Place | null => {
  for (let at = span.end; at >= span.start; at -= 1) {
    const venue = VENUE_NAMES.at(reading.matching, at)
    if (venue && venue.end <= span.end && AT.test(reading.matching.slice(Math.max(span.start, at - 6), at)))
      return { start: venue.start, end: venue.end, country: venue.value, place: null }
  }
  return null
}

/** The last place named within a span by 在…, or null: 在河内与总理会谈. */
export const placeWhere = (reading: Reading, span: Span): Place | null => {
  for (const phrase of reading.phrases.filter((p) => p.start >= span.start && p.end <= span.end).reverse()) {
    const place = placeOf(reading, phrase)
    if (!place) continue
    const before = reading.matching.slice(Math.max(span.start, phrase.start - 8), phrase.start)
    if (AT.test(before)) {
      const [whole] = placesFrom(reading, phrase.start, span.end, 0)
      return whole ?? place
    }
  }
  return venueIn(reading, span)
}
