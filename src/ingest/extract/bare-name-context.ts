import type { Span } from '../../domain/article.ts'
import { THINGS_NAMED_AFTER } from './lexicon/not-persons.ts'
import { ADVERBS, AFTER_PERSONS, BEFORE_PERSONS, OF_PERSONS, SUBJECT_PREPOSITIONS } from './lexicon/person-contexts.ts'
import { PERSON_VERBS } from './lexicon/speech-verbs.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

const HAN = /\p{Script=Han}/u
const VERBS = wordMatch(PERSON_VERBS, AFTER_PERSONS)
const PREPOSITIONS = wordMatch(SUBJECT_PREPOSITIONS)
const SKIPPED = wordMatch(ADVERBS)
const POSSESSED = wordMatch(OF_PERSONS)
const TAKES_PERSON = wordMatch(BEFORE_PERSONS)
const THINGS = wordMatch(THINGS_NAMED_AFTER)
const MOST_SKIPPED = 3
/** Prepositions that stand before persons and states. */
const BEFORE_PARTY = /[与和同对向由让请见跟及被、]$/
const BEFORE_PLACE = /(在|抵达|前往|位于|来自|飞往|占领|攻占|轰炸|返回|访问|离开|逃往|途经|驻|到)$/
const JOINT = /^[、和与及]$/
/** What ends the words before a clause of its own. */
const BEFORE_CLAUSE =
  /(但|而|因|因为|如果|若|虽然|尽管|由于|除了|随着|对于|关于|至于|称|说|认为|表示|指出|强调|指|透露|当|据|并|使|令|比)$/
/** What parties do with each other after 与X. */
const TOGETHER =
  /^(举行|进行|展开|共进|讨论|会谈|会晤|会面|见面|磋商|交谈|通话|通电话|通了|握手|合影|交换|商讨|商谈|签署|讨价|对话|同台|的会)/

/** True when the name stands side by side with another. */
const standsBesideName = ({ passage: { matching } }: NameContext, { start, end }: Span, others: Span[]): boolean =>
  others.some(
    (name) =>
      (name.end === start - 1 && JOINT.test(matching.charAt(start - 1))) ||
      (name.start === end + 1 && JOINT.test(matching.charAt(end))),
  )

/** What the predicate after a name says: a verb that persons take, perhaps after times and adverbs, weighs most. */
const weighPredicate = ({ passage: { matching, isTime } }: NameContext, end: number): number => {
  let at = end
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped += 1) {
    if (VERBS.at(matching, at)) return 2
    const adverb = SKIPPED.at(matching, at)
    if (isTime(at)) while (isTime(at)) at += 1
    else if (adverb) at = adverb.end
    else break
  }
  if (VERBS.at(matching, at)) return 2
  return at > end || PREPOSITIONS.at(matching, at) ? 1 : 0
}

/** 勒布朗的律师; 对伊尔平的访问 goes to a place. */
const isOwner = ({ passage: { matching } }: NameContext, { start, end }: Span): boolean =>
  matching.charAt(end) === '的' &&
  POSSESSED.at(matching, end + 1) !== null &&
  !/[对去到]/.test(matching.charAt(start - 1))

/** What the words around one occurrence say for a person, or below 0 against one; `others` are the other names. */
export const weighContext = (context: NameContext, { start, end }: Span, others: Span[]): number => {
  const { matching, isTime } = context.passage
  const before = matching.slice(Math.max(0, start - 2), start)
  const after = matching.slice(end, end + 4)
  if (THINGS.at(matching, end)) return -2
  const isHead = !HAN.test(before.slice(-1)) || isTime(start - 1) || BEFORE_CLAUSE.test(before)
  const isParty = BEFORE_PARTY.test(before)
  let weight = weighPredicate(context, end)
  if (isParty && TOGETHER.test(after)) weight += 2
  if (isOwner(context, { start, end })) weight += 2
  if (TAKES_PERSON.endingAt(matching, start)) weight += 2
  if (standsBesideName(context, { start, end }, others)) weight += 1
  if (weight === 0 && BEFORE_PLACE.test(before)) weight -= 2
  return weight + (isParty || isHead ? 1 : 0)
}
