import type { Party } from '../../domain/extraction.ts'
import { antecedentOtherThan, isObject, lastTwo, partyKey, personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { subjectOf } from './event-parties.ts'
import { CALLS, TRANSITIVE_MEETINGS } from './lexicon/event-triggers.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

/** Who meets whom, as one event word tells it. */
export interface Encounter {
  parties: Party[]
  inferred: boolean
  /** Where the parties begin when that is before the clause, else null. */
  start: number | null
  rule: string
}

const WITH = /(与|和|同|跟)$/
const LIST_LINK = /^\s*(、|，|和|与|同|以及|及|还有)?\s*$/
const BOTH = /(双方|两人|二人|两国(领导人|元首|总统|外长|首脑)?|双边|他们)[^，。]{0,12}$/
const LEADERS = /^(两国|三国)?[^，。与和]{0,4}(元首|领导人|首脑|领袖)/
const STATES = /^(两国|三国|双方)[^，。与和]{0,4}(政府|外长|防长|部长|官员|代表)/
const SEPARATELY = /双边|分别|先后/
const LEADING_OFFICE = /总统|主席|首相|总理|领导人|国王|元首/
const NEAR = 28
const OBJECT_GAP = 8
const AT_CLAUSE_START = 1

/** The one person of a state in this article whose office matches, else the state itself. */
const holderOr = (reading: Reading, code: string, office: RegExp): Party => {
  const holders = reading.mentions.flatMap((mention, index) =>
    mention.country === code && mention.office !== null && office.test(mention.office) ? [index] : [],
  )
  const [only] = holders
  return holders.length === 1 && only !== undefined ? { type: 'person', mention: only } : { type: 'country', code }
}

/** A person, the person who holds an office, or the state whose nameless office-holder is meant. */
const partyOf = (reading: Reading, { head, country, ...phrase }: Phrase): Party | null => {
  const mention = personOf({ head, country, ...phrase })
  if (mention !== null) return { type: 'person', mention }
  if (head.type === 'role' && country) return holderOr(reading, country, new RegExp(`${head.office.slice(-2)}$`))
  return head.type === 'country' ? { type: 'country', code: head.code } : null
}

const partiesOf = (reading: Reading, phrases: Phrase[]): Party[] =>
  phrases.map((phrase) => partyOf(reading, phrase)).filter((party) => party !== null)

const distinct = (parties: Party[]): Party[] => [...new Map(parties.map((party) => [partyKey(party), party])).values()]

const listedFrom = (reading: Reading, phrases: Phrase[]): Phrase[] => {
  const group: Phrase[] = []
  for (const phrase of phrases) {
    const last = group.at(-1)
    if (last && !LIST_LINK.test(reading.matching.slice(last.end, phrase.start))) break
    if (partyOf(reading, phrase) === null && phrase.head.type !== 'pronoun') break
    group.push(phrase)
  }
  return group
}

/** A clause that goes on with a list (…与总统甲，总统乙会谈) begins where the list's first clause does. */
const listStart = (reading: Reading, sentence: Sentence, clause: Clause): number => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const [first] = within(reading.phrases, clause)
  const last = before && within(reading.phrases, before).at(-1)
  const goesOn = first?.start === clause.start && last?.end === before?.end && last?.head.type === 'person'
  return goesOn && before ? before.start : clause.start
}

/** 与 …: those named after 与 and listed on, up to the event word. */
const companions = (reading: Reading, from: number, at: number): Phrase[] => {
  const phrases = within(reading.phrases, { start: from, end: at })
  const first = phrases.findLastIndex((phrase) => WITH.test(reading.matching.slice(from, phrase.start)))
  const group = first < 0 ? [] : listedFrom(reading, phrases.slice(first))
  const last = group.at(-1)
  return last && at - last.end <= NEAR ? group : []
}

/** 会见总理, 打电话给总统: those named right after the event word. */
const objects = (reading: Reading, clause: Clause, end: number): Phrase[] => {
  const phrases = within(reading.phrases, { start: end, end: clause.end })
  const [first] = phrases
  if (!first || first.head.type === 'country') return []
  const gap = reading.matching.slice(end, first.start)
  return gap.length > OBJECT_GAP || /[与和对向在，]/.test(gap) ? [] : listedFrom(reading, phrases)
}

const resolved = (reading: Reading, sentence: Sentence, group: Phrase[], leaders: Party[]): Party[] =>
  group.flatMap((phrase): Party[] => {
    if (phrase.head.type !== 'pronoun') return partiesOf(reading, [phrase])
    const mention =
      phrase.head.number === 'singular' ? antecedentOtherThan(reading, sentence, phrase.start, leaders) : null
    return mention === null ? [] : [{ type: 'person', mention }]
  })

/** 中俄两国元首, 日美两国政府: two states listed, for whom those meet who lead or serve them. */
const statesListed = (reading: Reading, clause: Clause, at: number): Encounter | null => {
  const phrases = within(reading.phrases, { start: clause.start, end: at })
  for (const [index, phrase] of phrases.entries()) {
    const second = phrases[index + 1]
    if (phrase.head.type !== 'country' || second?.head.type !== 'country') continue
    if (!LIST_LINK.test(reading.matching.slice(phrase.end, second.start))) continue
    const rest = reading.matching.slice(second.end, at)
    const codes = [phrase.head.code, second.head.code]
    if (LEADERS.test(rest)) {
      const parties = codes.map((code) => holderOr(reading, code, LEADING_OFFICE))
      return { parties, inferred: true, start: null, rule: 'meeting/leaders' }
    }
    if (STATES.test(rest)) {
      const parties = codes.map((code): Party => ({ type: 'country', code }))
      return { parties, inferred: false, start: null, rule: 'meeting/states' }
    }
  }
  return null
}

const withOthers = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  group: Phrase[],
  limit: number,
  rule: string,
): Encounter => {
  const home = sentence.clauses.find((c) => c.start <= limit && limit <= c.end) ?? clause
  const subject = subjectOf(reading, sentence, home, limit)
  const states = within(reading.phrases, { start: home.start, end: limit }).filter(
    (phrase) => phrase.start - home.start <= AT_CLAUSE_START && !isObject(reading, phrase),
  )
  // 就甲与乙的会谈: whoever stands right before 与 takes part, whatever governs him.
  const beside = partiesOf(
    reading,
    within(reading.phrases, { start: home.start, end: limit }).filter(
      (p) => p.end === limit && p.head.type === 'person',
    ),
  )
  const direct = beside.length > 0 || (subject.parties.length > 0 && !subject.inferred)
  const named = partiesOf(reading, states)
  const own =
    beside.length > 0 && subject.parties.every((party) => !beside.some((b) => partyKey(b) === partyKey(party)))
  const leaders = own ? beside : direct ? subject.parties : named.length > 0 ? named : subject.parties
  const start = home === clause && direct ? null : (subject.start ?? home.start)
  const others = resolved(reading, sentence, group, leaders)
  return { parties: distinct([...leaders, ...others]), inferred: !direct && named.length === 0, start, rule }
}

/** One encounter for each of several who are met in turn (会晤了总统甲和总理乙), else the one as it is. */
const inTurn = (encounter: Encounter, others: number, isSeparate: boolean): Encounter[] => {
  const lead = encounter.parties.slice(0, -others)
  if (!isSeparate || others < 2 || lead.length === 0) return [encounter]
  return encounter.parties.slice(-others).map((other) => ({ ...encounter, parties: [...lead, other] }))
}

/** The encounters that the event word at `at` tells of; none when fewer than two parties can be told. */
export const encountersAt = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  word: string,
): Encounter[] => {
  const facing = TRANSITIVE_MEETINGS.has(word) || CALLS.test(word) ? objects(reading, clause, at + word.length) : []
  if (facing.length > 0) {
    return inTurn(withOthers(reading, sentence, clause, facing, at, 'meeting/object'), facing.length, true)
  }
  const beside = companions(reading, listStart(reading, sentence, clause), at)
  const [first] = beside
  if (first) {
    const encounter = withOthers(reading, sentence, clause, beside, first.start - 1, 'meeting/with')
    const around = reading.matching.slice(first.end, at + word.length)
    return inTurn(encounter, beside.length, SEPARATELY.test(around))
  }
  const states = statesListed(reading, clause, at)
  if (states) return [states]
  if (BOTH.test(reading.matching.slice(clause.start, at))) {
    return [{ parties: lastTwo(reading, at, 'persons'), inferred: true, start: null, rule: 'meeting/both' }]
  }
  const subject = subjectOf(reading, sentence, clause, at)
  if (subject.parties.length < 2 || subject.inferred) return []
  return [{ parties: distinct(subject.parties), inferred: false, start: null, rule: 'meeting/listed' }]
}
