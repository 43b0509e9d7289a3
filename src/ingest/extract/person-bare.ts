import type { Span } from '../../domain/article.ts'
import { NOT_PERSONS } from './lexicon/not-persons.ts'
import { PERSON_VERBS } from './lexicon/speech-verbs.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { type NameStyle, nameAt } from './person-names.ts'

const HAN = /\p{Script=Han}/u
const VERBS = wordMatch(PERSON_VERBS)
/** What takes a person after it far more often than a thing. */
const TAKES_PERSON =
  /(会见|会晤|接见|会面|告诉|援引|引述|采访|邀请|逮捕|释放|任命|提名|急请|听到|晤|指责|批评|感谢|说服)$/
/** Prepositions that stand before persons and states. */
const BEFORE_PARTY = /[与和同对向由让请见跟及被、]$/
/** How much evidence a reading needs: spelling by sound is rarer than a family name's characters. */
const ENOUGH: Record<NameStyle, number> = { dotted: 0, transliterated: 3, japanese: 3, chinese: 4 }

interface BareName extends Span {
  style: NameStyle
  weight: number
  hasVerb: boolean
}

/** What the words around one occurrence say for a person: a verb that persons take, a preposition, the head of a clause. */
const weigh = (context: NameContext, start: number, end: number): { weight: number; hasVerb: boolean } => {
  const { matching } = context.passage
  const before = matching.slice(Math.max(0, start - 2), start)
  const hasVerb = VERBS.at(matching, end) !== null || TAKES_PERSON.test(before)
  const isHead = !HAN.test(before.slice(-1))
  const weight = (hasVerb ? 2 : 0) + (BEFORE_PARTY.test(before) || isHead ? 1 : 0) + (context.endsName(end) ? 1 : 0)
  return { weight, hasVerb }
}

/** Left of a bare name stands a stop, a time, a preposition or a word of two characters; single verbs are too often parts of words. */
const mayStandBare = (context: NameContext, start: number): boolean => {
  const { matching, isTime } = context.passage
  const before = matching.charAt(start - 1)
  return (
    !HAN.test(before) ||
    isTime(start - 1) ||
    BEFORE_PARTY.test(before) ||
    TAKES_PERSON.test(matching.slice(Math.max(0, start - 2), start)) ||
    (context.mayBegin(start) && /[由因是但而为]$/.test(before))
  )
}

/**
 * 毛宁宣布, 与泽连斯基会谈: a name without title or gloss. The evidence of all its occurrences counts together,
 * and at least one must stand with a verb that persons take.
 */
export const findBareNames = (context: NameContext, taken: Span[]): NameCandidate[] => {
  const { matching, isTime } = context.passage
  const byWord = new Map<string, BareName[]>()
  for (let start = 0; start < matching.length; start += 1) {
    if (!HAN.test(matching.charAt(start)) || isTime(start) || !mayStandBare(context, start)) continue
    const name = nameAt(context, start)
    if (!name || context.touchesPlace(start, name.end) || context.isPlace(start, name.end)) continue
    if (taken.some((span) => span.start < name.end && start < span.end)) continue
    const word = matching.slice(start, name.end)
    if ([2, 3, 4].some((length) => NOT_PERSONS.has(word.slice(0, length)))) continue
    byWord.set(word, [...(byWord.get(word) ?? []), { start, ...name, ...weigh(context, start, name.end) }])
  }
  return [...byWord].flatMap(([word, names]) => {
    const weight = names.reduce((sum, name) => sum + name.weight, 0)
    const [first] = names
    if (!first || !names.some(({ hasVerb }) => hasVerb)) return []
    const enough = word.length === 2 ? 6 : ENOUGH[first.style]
    if (weight < enough) return []
    return names.map(
      ({ start, end, style }): NameCandidate => ({
        start,
        end,
        style,
        rule: 'person.bare-name',
        confidence: 0.6,
        latin: null,
      }),
    )
  })
}
