import type { Span } from '../../domain/article.ts'
import type { Clause, Sentence } from './clauses.ts'
import { type DateOptions, dateOf, type EventDate } from './event-dates.ts'
import { subjectBefore } from './event-parties.ts'
import { postponedTo } from './event-postponements.ts'
import { type StatusContext, statusOf, type ToldStatus } from './event-status.ts'
import { FORMER_PLAN, GOES_ON } from './lexicon/status-words.ts'
import { type Reading, within, withoutNames } from './reading.ts'

/** When an event takes place and how far it had come, as the words around its event word tell. */
export interface Telling extends ToldStatus {
  when: EventDate
}

/** What an event word brings along. */
export interface TellingOptions extends DateOptions {
  /** Where the words that may govern the event begin; the beginning of the clause if nothing is said. */
  from?: number
  /** True where what stands before does not speak of the event at all: a journey that describes a person. */
  isAside?: boolean
}

const OWN_ADVERBS = 3
/** 应外长邀请: an invitation that was taken up proposes nothing. */
const TAKEN_UP = /应[^，。；]{0,30}?(邀请|之邀|邀约)/g
/** A clause that goes on with what the clause before began: 并会见总理, 与总理会谈. */
const CONTINUES =
  /^[\s“]*(并|同时|随后|然后|接着|之后|继而|再|还|也|以及|而后|其后|期间|与|和|同|会见|会晤|拜会|访问|前往|出席|对)/

/** The clauses of the sentence that a clause goes on with, because its subject is left out. */
const earlierOf = (reading: Reading, sentence: Sentence, clause: Clause, at: number): string => {
  const index = sentence.clauses.indexOf(clause)
  const before = sentence.clauses[index - 1]
  if (!before || before.quoted !== clause.quoted) return ''
  if (!CONTINUES.test(reading.matching.slice(clause.start, clause.end))) return ''
  if (subjectBefore(reading, sentence, { start: clause.start, end: at }).parties.length > 0) return ''
  return withoutNames(reading, before)
}

/** The clauses behind, and the first of the next sentence if it goes on: …访问。但他最终没有成行。 */
const behindOf = (reading: Reading, sentence: Sentence, clause: Clause): string => {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  const goesOn = next?.paragraph === sentence.paragraph && GOES_ON.test(reading.matching.slice(next.start, next.end))
  return withoutNames(reading, { start: clause.end, end: goesOn && next ? next.end : sentence.end })
}

/** Reads date and status of the event whose words take up `span`. */
export const tellingAt = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  span: Span,
  today: string,
  { from = clause.start, isAside = false, ...options }: TellingOptions,
): Telling => {
  const { matching } = reading
  const words = withoutNames(reading, { start: Math.max(clause.start, from), end: span.start }).replace(TAKEN_UP, '')
  // 原定周四访问越南的总理: the plan is told of him all the same.
  const isDescription = isAside && !FORMER_PLAN.test(words)
  // 缺席峰会: the verb itself says that nobody came.
  const absence = matching.startsWith('缺席', span.start) ? '缺席' : ''
  const context: StatusContext = {
    before: (isDescription ? words.slice(-OWN_ADVERBS) : words) + absence,
    frame: isDescription ? '' : withoutNames(reading, { start: clause.start, end: Math.max(clause.start, from) }),
    after: matching.slice(span.end, clause.end),
    begins: options.begins ?? false,
    earlier: isDescription ? '' : earlierOf(reading, sentence, clause, span.start),
    behind: isDescription ? '' : behindOf(reading, sentence, clause),
  }
  const when = dateOf(reading, sentence, clause, span.start, options)
  const told = statusOf(context, when.date, today)
  const later = postponedTo(reading, within(reading.times, { start: span.end, end: sentence.end }))
  const isOff = told.status === 'cancelled' || told.status === 'planned'
  return later && isOff ? { when: later, status: 'planned', told: true } : { when, ...told }
}
