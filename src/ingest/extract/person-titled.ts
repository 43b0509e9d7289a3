import { NOT_PERSONS } from './lexicon/not-persons.ts'
import { TITLES_AFTER_NAMES } from './lexicon/titles.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { nameAt } from './person-names.ts'

const HAN = /\p{Script=Han}/u
/** A title of Japan, or one that only Japan has. */
const JAPANESE =
  /(?:日本|外相|防卫相|防卫大臣|官房|产业相|经产相|财务相|总务相|法务相|文科相|厚劳相|国交相|环境相|自民党|公明党|立宪民主党|干事长|(?:大|审议|政务|副长)官)[^，。、；：和与及]{0,10}$/
const NEAR = 14

/** The odds that a title lends to what follows it. */
const TITLED = -5
/** Odds that leave no doubt where a name begins. */
const CLEAR = 1

/** 外长|拉夫罗夫: a name right after a title. 总统府 and 记者会 are no titles, and 总统访问 has no name. */
export const findNamesAfterTitles = (context: NameContext): NameCandidate[] => {
  const { passage } = context
  const names: NameCandidate[] = []
  for (let index = 0; index < passage.matching.length; index += 1) {
    if (passage.isTime(index)) continue
    const end = context.titleEnd(index)
    if (end === null) continue
    const isJapanese = JAPANESE.test(passage.matching.slice(Math.max(0, index - NEAR), end))
    const name = nameAt(context, end, { isTitled: true, isJapanese })
    if (
      name &&
      name.odds > TITLED &&
      !context.isPlace(end, name.end) &&
      !NOT_PERSONS.has(passage.matching.slice(end, name.end))
    ) {
      names.push({
        start: end,
        end: name.end,
        style: name.style,
        rule: 'person.title-name',
        confidence: 0.9,
        weight: name.odds - TITLED,
        latin: null,
      })
    }
  }
  return names
}

const MOST = 7
const TITLES_AFTER = wordMatch(TITLES_AFTER_NAMES)

/** 普京|总统: a name right before a title of address, after something that a name may follow. No place stands inside it. */
export const findNamesBeforeTitles = (context: NameContext): NameCandidate[] => {
  const { passage } = context
  const names: NameCandidate[] = []
  for (let title = 2; title < passage.matching.length; title += 1) {
    if (!TITLES_AFTER.at(passage.matching, title) || context.titleEnd(title) === null) continue
    for (let start = title - 2; start >= title - MOST && HAN.test(passage.matching.charAt(start)); start -= 1) {
      if (context.touchesPlace(start, title)) continue
      const name = nameAt(context, start)
      if (
        name?.end !== title ||
        name.odds < (context.mayBegin(start) ? 0 : CLEAR) ||
        NOT_PERSONS.has(passage.matching.slice(start, title))
      )
        continue
      names.push({
        start,
        end: title,
        style: name.style,
        rule: 'person.name-title',
        confidence: 0.75,
        weight: name.odds,
        latin: null,
      })
      break
    }
  }
  return names
}
