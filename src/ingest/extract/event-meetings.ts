import type { Span } from '../../domain/article.ts'
import { dayIn } from '../time-zone.ts'
import type { Clause, Sentence } from './clauses.ts'
import { dateOf } from './event-dates.ts'
import { type Encounter, encountersAt } from './event-encounters.ts'
import { placeWhere } from './event-places.ts'
import { participants, type ToldEvent } from './event-report.ts'
import { statusOf, type ToldStatus } from './event-status.ts'
import { CALLS, MEETING_WORDS, WEAK_MEETINGS } from './lexicon/event-triggers.ts'
import { type Reading, withoutNames } from './reading.ts'

const MEETING = new RegExp(`${CALLS.source}|${MEETING_WORDS.join('|')}`, 'g')
const NO_MEETING_AFTER = /^(议(?!员)|员|长|报|费|场|籍|徽|计|意|堂|展|后国|判|到|证|状|解|识|闻|习|诊)/
const NO_MEETING_BEFORE =
  /(社|大|机|国|议|学|商|协|工|教|都|才|也|就|能|可|罕|意|偏|常|少|再|峰|委|员|晚|宴|聚|理事|发布|记者|听证|可能|将|均|基金|联合|奥运|运动|座|例|年|全)$/
const REFUSED = /(不|没|未|拒绝|谢绝)(接)?$/
const OTHER = /(上次|上一次|前次|上回|最后一次)[^，。]{0,12}$/
const CONFIDENCE = { named: 0.85, inferred: 0.6 }

const isWord = (text: string, index: number, word: string): boolean => {
  if (word.length > 1) return true
  return !NO_MEETING_AFTER.test(text.slice(index + 1)) && !NO_MEETING_BEFORE.test(text.slice(0, index))
}

/** A common word (讨论, 谈) tells of a meeting only where two persons stand by it; states alone need a plain word. */
const isTold = ({ parties, rule }: Encounter, word: string): boolean => {
  if (parties.length < 2) return false
  const people = parties.filter((party) => party.type === 'person').length
  if (rule === 'meeting/states' || rule === 'meeting/leaders') return true
  if (!WEAK_MEETINGS.has(word)) return people > 0
  return people > 1 && (rule === 'meeting/with' || (word === '见' && rule === 'meeting/object'))
}

const statusAt = (reading: Reading, clause: Clause, word: Span, date: ToldEvent['date'], today: string): ToldStatus => {
  const before = withoutNames(reading, { start: clause.start, end: word.start })
  if (REFUSED.test(before)) return { status: 'denied', told: true }
  const after = reading.matching.slice(word.end, clause.end)
  const { status, told } = statusOf({ before, after, begins: false }, date, today)
  // A meeting is over when it is written about: only a journey is told while it lasts.
  return { status: status === 'ongoing' ? 'occurred' : status, told }
}

/** Where the parties met: named in the clause, else in the clauses before it of which the subject is left out. */
const whereAt = (reading: Reading, sentence: Sentence, clause: Clause, inferred: boolean) =>
  placeWhere(reading, clause) ?? (inferred ? placeWhere(reading, { start: sentence.start, end: clause.start }) : null)

const meetingsIn = (reading: Reading, sentence: Sentence, clause: Clause, today: string): ToldEvent[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(MEETING)].flatMap((match): ToldEvent[] => {
    const [word] = match
    if (!isWord(text, match.index, word)) return []
    const trigger = { start: clause.start + match.index, end: clause.start + match.index + word.length }
    const isCall = CALLS.test(word)
    const when = dateOf(reading, sentence, clause, trigger.start)
    const { status, told } = statusAt(reading, clause, trigger, when.date, today)
    return encountersAt(reading, sentence, clause, trigger.start, word)
      .filter((encounter) => isTold(encounter, word))
      .map((encounter): ToldEvent => {
        const { parties, inferred, rule } = encounter
        const where = isCall ? null : whereAt(reading, sentence, clause, inferred)
        const start = Math.min(encounter.start ?? clause.start, clause.start)
        const quote = reading.text.slice(start, clause.end)
        const from = start + (quote.length - quote.trimStart().length)
        return {
          kind: isCall ? 'call' : 'meeting',
          status,
          statusTold: told,
          isOther: OTHER.test(text.slice(0, match.index)),
          trigger,
          ...when,
          country: where?.country ?? null,
          place: where?.place ?? null,
          participants: participants(parties, 'PARTICIPANT', inferred),
          quote: quote.trim(),
          span: { start: from, end: from + quote.trim().length },
          rule: isCall ? 'call/word' : rule,
          confidence: inferred ? CONFIDENCE.inferred : CONFIDENCE.named,
          inferred,
        }
      })
  })
}

/** Every meeting or call of parties that can be told, once for each place in the text that tells it. */
export const findMeetings = (reading: Reading): ToldEvent[] => {
  const today = dayIn(reading.parsed.article.publishedAt, reading.parsed.article.timeZone)
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => meetingsIn(reading, sentence, clause, today)),
  )
}
