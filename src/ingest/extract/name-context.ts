import type { Span } from '../../domain/article.ts'
import type { Place } from './gazetteer.ts'
import { BOUNDARY_CHARACTERS, BOUNDARY_WORDS, LEADING_WORDS } from './lexicon/boundary-words.ts'
import { MEDIA } from './lexicon/media.ts'
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import { HONORIFICS, OFFICES, TITLE_SUFFIX_TRAPS, TITLES } from './lexicon/titles.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import { longestMatch, wordMatch } from './longest-match.ts'
import { type NameOdds, nameOdds } from './name-odds.ts'
import type { Passage } from './passage.ts'

/** What stands around a possible name: where one may begin, and where it must have ended. */
export interface NameContext {
  passage: Passage
  odds: NameOdds
  /** True when a name that reaches up to `index` is complete there. */
  endsName(index: number): boolean
  /** True when a name may begin at `index`: after a title, a state, a preposition, a verb or a stop. */
  mayBegin(index: number): boolean
  /** Where the title begins that ends at `index`, or null. */
  titleStart(index: number): number | null
  /** Where the title ends that begins at `index`, or null; 总统府 and 记者会 are no titles. */
  titleEnd(index: number): number | null
  isPlace(start: number, end: number): boolean
  /** True when any part of the stretch names a place. */
  touchesPlace(start: number, end: number): boolean
  /** True when the word stands more than once and goes on differently: 马克龙 does, 马克 (always before 龙) does not. */
  isRepeated(start: number, end: number): boolean
}

const HAN = /\p{Script=Han}/u
const TITLE_WORDS = wordMatch(TITLES, OFFICES.flat(), HONORIFICS)
const TITLE_TRAPS = wordMatch(TITLE_SUFFIX_TRAPS)
const ENDING_WORDS = wordMatch(BOUNDARY_WORDS, SPEECH_VERBS)
const LEADING = wordMatch(LEADING_WORDS)
const MEDIA_NAMES = longestMatch(MEDIA.map(({ name }) => [name, name] as const))

/** 法新社, 韩联社: read whole, so that no name begins in them. */
const findMedia = (matching: string): Span[] => {
  const media: Span[] = []
  for (let at = 0; at < matching.length; at += 1) {
    const medium = MEDIA_NAMES.at(matching, at)
    if (medium) media.push(medium)
  }
  return media
}

/** Reads the surroundings of names in one article. */
export const nameContext = (passage: Passage, places: Place[]): NameContext => {
  const { matching } = passage
  const placeStarting = new Map(places.map((place) => [place.start, place]))
  const placeEnding = new Map(places.map((place) => [place.end, place]))

  const titleEnd = (index: number): number | null => {
    const title = TITLE_WORDS.at(matching, index)
    return title && !TITLE_TRAPS.at(matching, title.end) ? title.end : null
  }
  /** 罗马 in 罗马诺 is spelling by sound, not the city: such a place does not delimit the name around it. */
  const delimits = (place: Place | undefined): boolean =>
    place !== undefined && [...matching.slice(place.start, place.end)].some((c) => !TRANSLITERATION.has(c))

  return {
    passage,
    odds: nameOdds(passage, [...places, ...findMedia(matching)]),
    titleEnd,
    titleStart: (index) => {
      const title = TITLE_WORDS.endingAt(matching, index)
      return title && titleEnd(title.start) === index ? title.start : null
    },
    endsName: (index) => {
      const next = matching.charAt(index)
      return (
        !HAN.test(next) ||
        passage.isTime(index) ||
        BOUNDARY_CHARACTERS.has(next) ||
        delimits(placeStarting.get(index)) ||
        ENDING_WORDS.at(matching, index) !== null ||
        TITLE_WORDS.at(matching, index) !== null ||
        MEDIA_NAMES.at(matching, index) !== null
      )
    },
    mayBegin: (index) =>
      !HAN.test(matching.charAt(index - 1)) ||
      passage.isTime(index - 1) ||
      placeEnding.has(index) ||
      TITLE_WORDS.endingAt(matching, index) !== null ||
      LEADING.endingAt(matching, index) !== null,
    isPlace: (start, end) => placeStarting.get(start)?.end === end,
    touchesPlace: (start, end) => places.some((place) => place.start < end && start < place.end),
    isRepeated: (start, end) => {
      const word = matching.slice(start, end)
      const next = new Set<string>()
      for (let at = matching.indexOf(word); at >= 0; at = matching.indexOf(word, at + 1)) {
        next.add(matching.charAt(at + word.length))
      }
      return next.size > 1
    },
  }
}
