import type { Span } from '../../domain/article.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Where an event takes place: a state, and a city where one is named. */
export interface Place extends Span {
  country: string
  place: string | null
}

/** What joins two destinations; 、被占领的西岸和: one that no table holds may stand between. */
const LIST_LINK = /^(、|，|和|与|以及|及|还有|并?前往|、[^，。；]{1,10}(和|与|、))$/
const PARTICLE = 1
const SAME_PLACE = /^(的?首都|的|首府|南部|北部|东部|西部|度假胜地|城市|海滨城市|\s|（|市)*$/

/** The place that a phrase names, or null. A capital that stands for its state is a place where somebody goes to it. */
export const placeOf = (reading: Reading, { head, start, end }: Phrase): Place | null => {
  if (head.type === 'city')
    return { start, end, country: head.country, place: reading.text.slice(head.start, head.end) }
  if (head.type !== 'country') return null
  const place = head.form === 'capital' ? reading.text.slice(head.start, head.end) : null
  return { start, end, country: head.code, place }
}

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
      if (gap.length > reach || /[，。；：、“”]|[与和对向]$/.test(gap) || !place) return []
      if (gap.length > PARTICLE && !/(友邦|邻国|盟国|盟友|国家|地区|的)$/.test(gap)) return []
      places.push(place)
    } else if (place && place.country === last.country && SAME_PLACE.test(gap)) {
      places[places.length - 1] = { ...place, start: last.start, place: place.place ?? last.place }
    } else if (place && LIST_LINK.test(gap)) {
      places.push(place)
    } else return places
  }
  return places
}

/** The last place named within a span by 在…, or null: 在河内与总理会谈. */
export const placeWhere = (reading: Reading, span: Span): Place | null => {
  for (const phrase of reading.phrases.filter((p) => p.start >= span.start && p.end <= span.end).reverse()) {
    const place = placeOf(reading, phrase)
    if (!place) continue
    const before = reading.matching.slice(Math.max(span.start, phrase.start - 6), phrase.start)
    if (/(在|于)(.{0,4}的)?$/.test(before)) {
      const [whole] = placesFrom(reading, phrase.start, span.end, 0)
      return whole ?? place
    }
  }
  return null
}
