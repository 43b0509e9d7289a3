import type { Span } from '../../domain/article.ts'
import type { Party } from '../../domain/extraction.ts'
import { antecedent, isObject, lastTwo, personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { leavesSubjectOut, withoutTimes } from './event-elision.ts'
import { travellerOf } from './event-travellers.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

/** Who takes part, and whether that was read off a name or inferred from a pronoun or an elided subject. */
export interface Parties {
  parties: Party[]
  inferred: boolean
  /** Where the first of them is named, or null where none is. */
  start: number | null
  /** Where the last of them ends, or null. */
  end: number | null
}

/** Nobody was found, and nothing inferred. */
export const NOBODY: Parties = { parties: [], inferred: false, start: null, end: null }

const LIST_LINK = /^[\s（）]*(、|，|和|与|同|以及|及|还有)?[\s（）]*$/
const GLOSS = /（[^）]*）/g
/** A name that only owns or invites: 金正恩的邀请, 应总统邀请. */
const OWNS = /^(（[^）]*）)?的(?!访问|专机|座机|车队|专列)|^(（[^）]*）)?(的|之)?(邀请|邀约|邀|请求)/
const INVITED_BY = /(应|接受了?|谢绝了?|婉拒了?|拒绝了?)$/

/** What may part the person who travels from the verb: a time, a destination, a word of modality. */
const NEARLY_ADJACENT = /^(?:■|即将|将|可能|曾|已|正在|正|预定|计划|对|在|于|的)*$/

/** Reads a phrase as a party: persons only, or offices without a name too where somebody travels. */
type PartyReader = (phrase: Phrase) => Party | null

const personParty: PartyReader = (phrase) => {
  const mention = personOf(phrase)
  return mention === null ? null : { type: 'person', mention }
}

const readerFor = (reading: Reading, travels: boolean): PartyReader =>
  travels ? (phrase) => travellerOf(reading, phrase) : personParty

/** The phrase and those listed before it: 总统甲、总理乙和外长丙. */
const withListed = (reading: Reading, phrases: Phrase[], index: number, partyOf: PartyReader): Phrase[] => {
  const group: Phrase[] = []
  for (let at = index; at >= 0; at -= 1) {
    const phrase = phrases[at]
    if (!phrase) break
    const next = group[0]
    if (next && !LIST_LINK.test(reading.matching.slice(phrase.end, next.start).replace(GLOSS, ''))) break
    if (next && partyOf(phrase) === null) break
    group.unshift(phrase)
  }
  return group
}

const named = (phrases: Phrase[], partyOf: PartyReader): Parties => ({
  parties: phrases.map(partyOf).filter((party) => party !== null),
  inferred: false,
  start: phrases[0]?.start ?? null,
  end: phrases.at(-1)?.end ?? null,
})

/** The subject nearest before an offset within a span: persons that no preposition governs, with those listed beside them. `travels` tells that a verb of travel follows. */
export const subjectBefore = (reading: Reading, sentence: Sentence, span: Span, travels = false): Parties => {
  const phrases = within(reading.phrases, span)
  const partyOf = readerFor(reading, travels)
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index]
    if (!phrase) continue
    const group = withListed(reading, phrases, index, partyOf)
    const first = group[0] ?? phrase
    const owns = OWNS.test(reading.matching.slice(phrase.end, phrase.end + 12))
    const invites = INVITED_BY.test(reading.matching.slice(span.start, first.start))
    if (phrase.head.type === 'pronoun' && !isObject(reading, phrase) && !owns)
      return ofPronoun(reading, sentence, phrase)
    // 为总统访问, 包括外长下周访问: the person right before the verb travels, whatever governs him.
    const adjacent = travels && NEARLY_ADJACENT.test(withoutTimes(reading, { start: phrase.end, end: span.end }))
    if (partyOf(phrase) === null || (owns && !adjacent) || invites || (isObject(reading, first) && !adjacent)) continue
    if (adjacent && isObject(reading, first)) return named([phrase], partyOf)
    return named(group, partyOf)
  }
  return NOBODY
}

const ofPronoun = (reading: Reading, sentence: Sentence, phrase: Phrase): Parties => {
  if (phrase.head.type !== 'pronoun') return NOBODY
  if (phrase.head.number === 'plural')
    return { parties: lastTwo(reading, phrase.start, 'persons'), inferred: true, start: phrase.start, end: phrase.end }
  const mention = antecedent(reading, sentence, phrase.start, null)
  return {
    parties: mention === null ? [] : [{ type: 'person', mention }],
    inferred: true,
    start: phrase.start,
    end: phrase.end,
  }
}

/** The persons named from an offset on, within `reach` characters, with those listed after them. */
export const personsFrom = (reading: Reading, at: number, limit: number, reach: number, travels = false): Parties => {
  const partyOf = readerFor(reading, travels)
  const found: Phrase[] = []
  for (const phrase of within(reading.phrases, { start: at, end: limit })) {
    const last = found.at(-1)
    const gap = reading.matching.slice(last?.end ?? at, phrase.start).replace(GLOSS, '')
    if (partyOf(phrase) === null) {
      if (last || phrase.head.type === 'pronoun') break
      continue
    }
    if (last ? !LIST_LINK.test(gap) : gap.length > reach || /[，。；：]/.test(gap)) break
    found.push(phrase)
  }
  return found.length > 0 ? named(found, partyOf) : NOBODY
}

const CATAPHORIC = /^[\s“]*(在|结束|继|访问|抵达|出席|完成|刚|于|就在|自|离开|提前结束|正在)/

/** 总统甲，总理乙，外长丙今天抵达: clauses that are nothing but a person belong to the list. */
const withClausesBefore = (reading: Reading, sentence: Sentence, clause: Clause, subject: Parties): Parties => {
  const parties = [...subject.parties]
  let { start } = subject
  for (const before of sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).reverse()) {
    const [phrase] = within(reading.phrases, before)
    const party = phrase ? personParty(phrase) : null
    const whole = reading.text.slice(before.start, before.end).trim().length
    if (!phrase || !party || phrase.end - phrase.start < whole) break
    parties.unshift(party)
    start = phrase.start
  }
  return { ...subject, parties, start }
}

/**
 * The subject of an event word: in its clause, else (after 在…之后 and the like) in the next one, else in the clauses and
 * sentences before, which is marked inferred.
 */
export const subjectOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  travels = false,
): Parties => {
  const here = subjectBefore(reading, sentence, { start: clause.start, end: at }, travels)
  if (here.parties.length > 0) return withClausesBefore(reading, sentence, clause, here)
  const index = sentence.clauses.indexOf(clause)
  if (!leavesSubjectOut(reading, { start: clause.start, end: at })) return NOBODY
  const earlier = sentence.clauses.slice(0, Math.max(0, index)).reverse()
  for (const before of earlier) {
    const [first] = within(reading.phrases, before).filter((p) => personParty(p) !== null && !isObject(reading, p))
    if (first) {
      const subject = subjectBefore(reading, sentence, { start: before.start, end: listEnd(reading, before, first) })
      if (subject.parties.length > 0)
        return { ...withClausesBefore(reading, sentence, before, subject), inferred: true }
    }
  }
  const next = sentence.clauses[index + 1]
  if (next && CATAPHORIC.test(reading.matching.slice(clause.start, clause.end))) {
    const after = personsFrom(reading, next.start, next.end, 8)
    if (after.parties.length > 0) return { ...after, inferred: true }
  }
  const mention = antecedent(reading, sentence, sentence.start, null)
  return mention === null ? NOBODY : { parties: [{ type: 'person', mention }], inferred: true, start: null, end: null }
}

const listEnd = (reading: Reading, clause: Clause, first: Phrase): number => {
  let { end } = first
  for (const phrase of within(reading.phrases, clause)) {
    if (phrase.start <= first.start || personParty(phrase) === null) continue
    if (!LIST_LINK.test(reading.matching.slice(end, phrase.start).replace(GLOSS, ''))) break
    end = phrase.end
  }
  return end
}
