import type { Span } from '../../domain/article.ts'
import { BODY_GOVERNORS, BODY_SHIELDS, BODY_STOPS, GENERIC_BODY_WORDS } from './lexicon/body-words.ts'
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import { longestMatch, wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

const HAN = /[\p{Script=Han}·]/u
const SHIELDS = wordMatch(BODY_SHIELDS)
const GENERIC = wordMatch(GENERIC_BODY_WORDS)
const VERBS = longestMatch(SPEECH_VERBS.filter((verb) => verb.length > 1).map((verb) => [verb, verb] as const))
/** Verbs whose object a body is: 建立|联盟, 加入|组织. */
const GOVERNORS = wordMatch(BODY_GOVERNORS)
const LONGEST = 16

/** True when a shielding word (自由, 战略与国际) covers the character. */
const isShielded = (matching: string, index: number): boolean => {
  for (let start = index - 3; start <= index; start += 1) {
    const shield = SHIELDS.at(matching, start)
    if (shield && shield.end > index) return true
  }
  return false
}

/**
 * Where the name of a body begins that closes with an ending at `ending`: as far left as its words go, with the state or
 * city that touches it. Equal to `ending` when nothing names it.
 */
export const bodyNameStart = (
  { passage, titleStart }: NameContext,
  placeStartByEnd: Map<number, number>,
  ending: number,
): number => {
  const { matching, isTime } = passage
  let start = ending
  while (ending - start < LONGEST) {
    const place = placeStartByEnd.get(start)
    if (place !== undefined) {
      start = place
      if (matching.charAt(start - 1) !== '驻') return start
      start -= 1
      continue
    }
    const before = start - 1
    if (before < 0 || isTime(before) || !HAN.test(matching.charAt(before))) return start
    if (titleStart(start) !== null || VERBS.endingAt(matching, start) || GOVERNORS.endingAt(matching, start))
      return start
    if (BODY_STOPS.has(matching.charAt(before)) && !isShielded(matching, before)) return start
    start -= 1
  }
  return start
}

/** True when the words only say of what sort a body is (人权, 多边金融), so that they name none. */
export const isGenericBody = (matching: string, { start, end }: Span): boolean => {
  let index = start
  while (index < end) {
    const word = GENERIC.at(matching, index)
    if (!word || word.end > end) return false
    index = word.end
  }
  return true
}

const REGION = /(市|省|区|县|州|郡|道|府|镇|地区|自治区|共和国|大区)$/

/** Where the body of a province or a city begins, of which `start` is where its sort is told: 海滨市|卫生局. */
export const regionalStart = (context: NameContext, placeStartByEnd: Map<number, number>, start: number): number => {
  const { matching } = context.passage
  if (!REGION.test(matching.slice(Math.max(0, start - 3), start))) return start
  return bodyNameStart(context, placeStartByEnd, start)
}
