import type { Party } from '../../domain/extraction.ts'
import { antecedentOtherThan, isObject, partyKey } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { companions, facesPeople, leadStart, objects, receivers } from './encounter-groups.ts'
import { distinct, isAmongOwn, lastParties, partiesOf } from './encounter-parties.ts'
import { statesMeeting } from './encounter-states.ts'
import type { MeetingTrigger } from './event-meeting-triggers.ts'
import { subjectOf } from './event-parties.ts'
import { PASSIVE_MEETINGS, RECEPTIONS, TRANSITIVE_MEETINGS, WEAK_MEETINGS } from './lexicon/meeting-words.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

/** Who meets whom, as one event word tells it. */
export interface Encounter {
  parties: Party[]
  inferred: boolean
  /** Where the parties begin when that is before the clause, else null. */
  start: number | null
  rule: string
  /** True when those met are people (also nameless ones, for whom their state stands), false for states themselves. */
  ofPeople: boolean
}

/** 双方, 两国元首, 三位外长 as the subject of a clause, with nothing but the holding of the meeting behind it. */
const TOGETHER =
  /^[\s“]*(?:[^，。]{0,8}(?:天|日|期间|当日|随后|之后|后来|此外|并且|并|而|但))?(?:双方|两人|二人|俩人|两国(?<office>领导人|元首|总统|外长|首脑|防长|总理)?|(?:两|二)位(?<both>领导人|领袖|元首|总统|外长|部长|防长)|他们|她们|(?<three>三人|三方|三国(?:领导人|元首|外长|首脑|防长)?|三位(?:领导人|外长|总统))|(?<four>四人|四方|四国(?:领导人|外长)?|四位领导人))(?<rest>[^，。]{0,32})$/
/** A longer stretch between 双方 and the event word holds no other party. */
const NEAR_SUBJECT = 20
/** 双方同意恢复对话: what is only agreed or wished is not held. */
const WISHED = /同意|商定|希望|愿|呼吁|承诺|主张|支持|期待/
/** A clause that has nothing of its own but that a meeting was held: 就…举行了90分钟的会谈. */
const HOLDS_ONLY = /^[\s“]*(并|共同|就[^，。；]{1,24})?(举行|进行|展开|召开)了?[^，。；]{0,14}$/
const HELD = /(举行|进行|展开|恢复|重启|开始|召开)了?[^，。]{0,8}$/
/** 在与…会谈后: a clause that frames the next. */
const FRAME = /^[\s“]*(?:在|就在|结束|继|刚)?(?:与|同|和|跟|会见|会晤)[^，。；]*(?:后|之后|时|期间|前|之前|上|之际)$/
const SEPARATELY = /双边|分别|先后/
const SEPARATELY_REACH = 4

/** The parties of a group, a pronoun among them read as whoever was named last before and does not lead. */
const resolved = (reading: Reading, sentence: Sentence, group: Phrase[], leaders: Party[]): Party[] => {
  const [first] = group
  if (first?.head.type !== 'pronoun') return partiesOf(reading, group)
  if (first.head.number === 'plural') return []
  const mention = antecedentOtherThan(reading, sentence, first.start, leaders)
  return mention === null ? [] : [{ type: 'person', mention }]
}

/** The state (or nameless office) with which the clause begins, else the one with which a clause before it began, if it names none. */
const leadingStates = (reading: Reading, sentence: Sentence, home: Clause, limit: number): Phrase[] => {
  for (const clause of sentence.clauses.filter(({ start }) => start <= home.start).reverse()) {
    const end = clause === home ? limit : clause.end
    const phrases = within(reading.phrases, { start: clause.start, end })
    const first = phrases.find(({ head }) => head.type !== 'city')
    if (!first) continue
    const lead = reading.matching.slice(clause.start, first.start)
    const time = within(reading.times, { start: clause.start, end: first.start }).at(-1)
    const gap = time ? reading.matching.slice(time.end, first.start) : lead
    const isSubject = /^[\s“「]*(?:届时|随后|此外|而|但)?$/.test(gap) && !isObject(reading, first)
    return isSubject && (clause === home || first.head.type === 'country') ? [first] : []
  }
  return []
}

/** 在与总统签署宣言后，国家主席表示: whoever the next clause begins with; none where the clause is no such frame. */
const leaderBehind = (reading: Reading, sentence: Sentence, home: Clause): Party[] => {
  const next = sentence.clauses[sentence.clauses.indexOf(home) + 1]
  if (!next || !FRAME.test(reading.matching.slice(home.start, home.end))) return []
  const [first] = within(reading.phrases, next)
  return first && first.start - next.start <= 1 ? partiesOf(reading, [first]) : []
}

/** Those who stand before the word that governs the group: the subject, else whoever stands right beside it. */
const withLeaders = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  group: Phrase[],
  limit: number,
  rule: string,
): Encounter => {
  const home = sentence.clauses.find((c) => c.start <= limit && limit <= c.end) ?? clause
  const subject = subjectOf(reading, sentence, home, limit)
  const inFront = within(reading.phrases, { start: home.start, end: limit })
  const states = leadingStates(reading, sentence, home, limit)
  // 就甲与乙的会谈: whoever stands right before 与 takes part, whatever governs him.
  const beside = partiesOf(
    reading,
    inFront.filter((p) => p.end === limit && p.head.type === 'person'),
  )
  const behind = leaderBehind(reading, sentence, home)
  if (behind.length > 0) {
    const all = distinct([...behind, ...resolved(reading, sentence, group, behind)])
    return { parties: all, inferred: true, start: null, rule, ofPeople: facesPeople(reading, group) }
  }
  const direct = beside.length > 0 || (subject.parties.length > 0 && !subject.inferred)
  const named = partiesOf(reading, states)
  const isElided = states.some((state) => state.end <= home.start)
  const own =
    beside.length > 0 && subject.parties.every((party) => !beside.some((b) => partyKey(b) === partyKey(party)))
  const leaders = own ? beside : direct ? subject.parties : named.length > 0 ? named : subject.parties
  const start = home === clause && direct ? null : (subject.start ?? home.start)
  const others = resolved(reading, sentence, group, leaders)
  return {
    parties: distinct([...leaders, ...others]),
    inferred: !direct && (named.length === 0 || isElided),
    ofPeople: facesPeople(reading, group),
    start: states[0] && isElided && !direct ? states[0].start : start,
    rule,
  }
}

/** One encounter for each of several who are met in turn (会晤了总统甲和总理乙), else the one as it is. */
const inTurn = (encounter: Encounter, others: number, isSeparate: boolean): Encounter[] => {
  const lead = encounter.parties.slice(0, -others)
  if (!isSeparate || others < 2 || lead.length === 0) return [encounter]
  return encounter.parties.slice(-others).map((other) => ({ ...encounter, parties: [...lead, other] }))
}

/** 双方举行会谈: those of whom was spoken last. */
const meetingTogether = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: MeetingTrigger,
): Encounter | null => {
  const before = reading.matching.slice(clause.start, trigger.start)
  const { three, four, office, both, rest = '' } = TOGETHER.exec(before)?.groups ?? {}
  const between = within(reading.phrases, { start: trigger.start - rest.length, end: trigger.start })
  const hasOther =
    rest.length > NEAR_SUBJECT && between.some(({ head }) => head.type === 'person' || head.type === 'source')
  const isSubject = TOGETHER.test(before) && !clause.quoted && !hasOther
  if (!isSubject || (WEAK_MEETINGS.has(trigger.word) && (!HELD.test(before) || WISHED.test(before)))) return null
  const parties = lastParties(reading, sentence, clause.start, three ? 3 : four ? 4 : 2, office ?? both)
  return { parties, inferred: true, start: null, rule: 'meeting/both', ofPeople: true }
}

/** 与总理在峰会期间，举行了会谈: the companions stand in the clause before, where this one only holds the meeting. */
const companionsBefore = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Phrase[] => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!before || !HOLDS_ONLY.test(reading.matching.slice(clause.start, at))) return []
  return companions(reading, sentence, before, before.end, 'meeting')
}

const toldAt = (reading: Reading, sentence: Sentence, clause: Clause, trigger: MeetingTrigger): Encounter[] => {
  const { start: at, end, word, isCall } = trigger
  const grouped = (group: Phrase[], rule: string): Encounter =>
    withLeaders(reading, sentence, clause, group, leadStart(reading, group), rule)
  const hosts = PASSIVE_MEETINGS.has(word) ? receivers(reading, sentence, clause, at) : []
  if (hosts.length > 0) return [grouped(hosts, 'meeting/received')]
  const facing = TRANSITIVE_MEETINGS.has(word) || isCall ? objects(reading, sentence, clause, end) : []
  if (facing.length > 0) {
    const encounter = withLeaders(reading, sentence, clause, facing, at, 'meeting/object')
    return inTurn(encounter, facing.length, true)
  }
  const kind = isCall ? 'call' : RECEPTIONS.has(word) ? 'reception' : 'meeting'
  const here = companions(reading, sentence, clause, at, kind)
  const beside = here.length > 0 ? here : companionsBefore(reading, sentence, clause, at)
  const [first] = beside
  const together =
    statesMeeting(reading, sentence, clause, at) ?? (first ? null : meetingTogether(reading, sentence, clause, trigger))
  if (together && beside.every(({ head }) => head.type === 'country' || head.type === 'role')) return [together]
  if (first) {
    const around = reading.matching.slice(leadStart(reading, beside) - SEPARATELY_REACH, end)
    return inTurn(grouped(beside, 'meeting/with'), beside.length, SEPARATELY.test(around))
  }
  const subject = subjectOf(reading, sentence, clause, at)
  if (subject.parties.length < 2 || subject.inferred) return []
  return [{ parties: distinct(subject.parties), inferred: false, start: null, rule: 'meeting/listed', ofPeople: true }]
}

/** The encounters that an event word tells of; none when fewer than two parties can be told. */
export const encountersAt = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: MeetingTrigger,
): Encounter[] => toldAt(reading, sentence, clause, trigger).filter(({ parties }) => !isAmongOwn(reading, parties))
