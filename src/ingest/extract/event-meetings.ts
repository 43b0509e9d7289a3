import type { Party } from '../../domain/extraction.ts'
import { dayIn } from '../time-zone.ts'
import { isObject, lastTwo, partyKey, personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { dateOf } from './event-dates.ts'
import { subjectOf } from './event-parties.ts'
import { placeWhere } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { statusOf } from './event-status.ts'
import { CALLS, MEETING_WORDS, TRANSITIVE_MEETINGS, WEAK_MEETINGS } from './lexicon/event-triggers.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within, withoutNames } from './reading.ts'

const WITH = /(与|和|同|跟)$/
const LIST_LINK = /^[\s]*(、|，|和|与|同|以及|及|还有)?[\s]*$/
const MEETING = new RegExp(`${CALLS.source}|${MEETING_WORDS.join('|')}`, 'g')
const BOTH = /(双方|两人|二人|两国(领导人|元首|总统|外长|首脑)?|双边|他们)[^，。]{0,12}$/
const NO_MEETING_AFTER = /^(议(?!员)|员|长|报|费|场|籍|徽|计|意|堂|展|后国|判|到|证|状|解|识|闻|习|诊)/
const NO_MEETING_BEFORE =
  /(社|大|机|不|国|议|学|商|协|工|教|都|才|也|就|能|可|不|罕|意|偏|常|少|再|峰|委|员|晚|宴|聚|理事|发布|记者|听证|可能|将|均|基金|联合|奥运|运动|座|例|年|全)$/
const ONE_CHARACTER = 1
const REACH = 14
const CONFIDENCE = { named: 0.85, inferred: 0.6 }

/** A person, the person who holds an office, or the state whose nameless office-holder is meant. */
const partyOf = (phrase: Phrase): Party | null => {
  const mention = personOf(phrase)
  if (mention !== null) return { type: 'person', mention }
  if (phrase.head.type === 'role' && phrase.country) return { type: 'country', code: phrase.country }
  return phrase.head.type === 'country' ? { type: 'country', code: phrase.head.code } : null
}

const distinct = (parties: Party[]): Party[] => [...new Map(parties.map((party) => [partyKey(party), party])).values()]

interface Encounter {
  parties: Party[]
  inferred: boolean
  start: number | null
  rule: string
}

/** 与 …: those named after 与 and listed on, up to the event word. */
const companions = (reading: Reading, clause: Clause, at: number): Phrase[] => {
  const phrases = within(reading.phrases, { start: clause.start, end: at })
  const first = phrases.findLastIndex(
    (phrase) => partyOf(phrase) !== null && WITH.test(reading.matching.slice(clause.start, phrase.start)),
  )
  const group: Phrase[] = []
  for (const phrase of first < 0 ? [] : phrases.slice(first)) {
    const last = group.at(-1)
    if (partyOf(phrase) === null) break
    if (last && !LIST_LINK.test(reading.matching.slice(last.end, phrase.start))) break
    group.push(phrase)
  }
  return group
}

/** 会见总理: those named right after the event word. */
const objects = (reading: Reading, clause: Clause, end: number): Phrase[] => {
  const group: Phrase[] = []
  for (const phrase of within(reading.phrases, { start: end, end: clause.end })) {
    const last = group.at(-1)
    const gap = reading.matching.slice(last?.end ?? end, phrase.start)
    if (partyOf(phrase) === null || (last ? !LIST_LINK.test(gap) : gap.length > 8 || /[与和对向在]/.test(gap))) break
    group.push(phrase)
  }
  return group
}

const encounterAt = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  word: string,
): Encounter | null => {
  const end = at + word.length
  const beside = companions(reading, clause, at)
  const facing = TRANSITIVE_MEETINGS.has(word) || CALLS.test(word) ? objects(reading, clause, end) : []
  const near = (group: Phrase[]): boolean => {
    const last = group.at(-1)
    return last !== undefined && at - last.end <= REACH * 2
  }
  const others = facing.length > 0 ? facing : near(beside) ? beside : []
  if (others.length > 0) {
    const before = Math.min(others[0]?.start ?? at, at)
    const limit = facing.length > 0 ? at : before - 1
    const states = within(reading.phrases, { start: clause.start, end: limit })
      .filter((phrase) => !isObject(reading, phrase))
      .map(partyOf)
      .filter((party) => party !== null)
    const subject = subjectOf(reading, sentence, clause, limit)
    const direct = subject.parties.length > 0 && !subject.inferred
    const leaders = direct ? subject.parties : states.length > 0 ? states : subject.parties
    return {
      parties: distinct([...leaders, ...others.map(partyOf).filter((party) => party !== null)]),
      inferred: !direct && states.length === 0,
      start: direct ? null : subject.start,
      rule: facing.length > 0 ? 'meeting/object' : 'meeting/with',
    }
  }
  if (BOTH.test(reading.matching.slice(clause.start, at))) {
    return { parties: lastTwo(reading, at, 'persons'), inferred: true, start: null, rule: 'meeting/both' }
  }
  const subject = subjectOf(reading, sentence, clause, at)
  const several = subject.parties.length > 1 && !subject.inferred
  return several ? { parties: distinct(subject.parties), inferred: false, start: null, rule: 'meeting/listed' } : null
}

const isWord = (text: string, index: number, word: string): boolean => {
  if (NO_MEETING_AFTER.test(text.slice(index + word.length)) && word.length === ONE_CHARACTER) return false
  return word.length > ONE_CHARACTER || !NO_MEETING_BEFORE.test(text.slice(0, index))
}

const meetingsIn = (reading: Reading, sentence: Sentence, clause: Clause, today: string): ToldEvent[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  const told: ToldEvent[] = []
  for (const match of text.matchAll(MEETING)) {
    const [word] = match
    if (!isWord(text, match.index, word)) continue
    const at = clause.start + match.index
    const isCall = CALLS.test(word)
    const encounter = encounterAt(reading, sentence, clause, at, word)
    if (!encounter || encounter.parties.length < 2) continue
    const people = encounter.parties.filter((party) => party.type === 'person')
    if (people.length === 0 || (WEAK_MEETINGS.has(word) && encounter.rule !== 'meeting/with' && word !== '见')) continue
    if (WEAK_MEETINGS.has(word) && people.length < 2) continue
    const when = dateOf(reading, sentence, clause, at)
    const status = statusOf(
      {
        before: withoutNames(reading, { start: clause.start, end: at }),
        after: text.slice(match.index + word.length),
        begins: false,
      },
      when.date,
      today,
    )
    const where = placeWhere(reading, clause)
    const start = encounter.start !== null ? Math.min(encounter.start, clause.start) : clause.start
    const quote = reading.text.slice(start, clause.end)
    const from = start + (quote.length - quote.trimStart().length)
    told.push({
      kind: isCall ? 'call' : 'meeting',
      status: status.status === 'ongoing' ? 'occurred' : status.status,
      statusTold: status.told,
      isOther: /(上次|上一次|前次|上回|最后一次)[^，。]{0,12}$/.test(text.slice(0, match.index)),
      trigger: { start: at, end: at + word.length },
      ...when,
      country: isCall ? null : (where?.country ?? null),
      place: isCall ? null : (where?.place ?? null),
      participants: participants(encounter.parties, 'PARTICIPANT', encounter.inferred),
      quote: quote.trim(),
      span: { start: from, end: from + quote.trim().length },
      rule: isCall ? 'call/word' : encounter.rule,
      confidence: encounter.inferred ? CONFIDENCE.inferred : CONFIDENCE.named,
      inferred: encounter.inferred,
    })
  }
  return told
}

/** Every meeting or call of parties that can be told, once for each place in the text that tells it. */
export const findMeetings = (reading: Reading): ToldEvent[] => {
  const today = dayIn(reading.parsed.article.publishedAt, reading.parsed.article.timeZone)
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => meetingsIn(reading, sentence, clause, today)),
  )
}
