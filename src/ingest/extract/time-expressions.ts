import { dayIn } from '../time-zone.ts'
import type { TimeExpression } from './entity.ts'
import { combineTimes, type FoundTime } from './time-combine.ts'
import { GUARDED_WORDS } from './time-guards.ts'
import { outlookAt } from './time-outlook.ts'
import type { TimeContext, TimeReading, TimeRule } from './time-rule.ts'
import { DATE_RULES } from './time-rules-dates.ts'
import { DAY_RULES } from './time-rules-days.ts'
import { PERIOD_RULES } from './time-rules-periods.ts'
import { SPAN_RULES } from './time-rules-spans.ts'
import { WEEK_RULES } from './time-rules-weeks.ts'

const RULES: readonly TimeRule[] = [...DATE_RULES, ...WEEK_RULES, ...DAY_RULES, ...PERIOD_RULES, ...SPAN_RULES]

/** A character that some rule begins with; other positions need no trial. */
const MAY_BEGIN =
  /[\d〇零一二三四五六七八九十百廿卅两几数半好上中下本这今去明前后昨大当同次翌隔此第周星礼月年日近最过未接随为长历持约每不早稍届北台美欧格莫巴春夏秋冬在]/

/** What relative times are told from. */
export interface TimeReference {
  /** Instant in UTC. */
  publishedAt: string
  /** IANA zone of the newsroom. */
  timeZone: string
}

interface Match {
  end: number
  reading: TimeReading
}

/** The longest reading of a time that begins at `start`; the earlier rule where two are equally long. */
const readAt = (matching: string, start: number, context: Omit<TimeContext, 'outlook'>): Match | null => {
  let best: Match | null = null
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = start
    const match = pattern.exec(matching)
    if (match === null || match[0] === '' || (best !== null && start + match[0].length <= best.end)) continue
    const end = start + match[0].trimEnd().length
    const reading = read(match.groups ?? {}, { ...context, outlook: outlookAt(matching, start, end) })
    if (reading !== null) best = { end, reading }
  }
  return best
}

/** What earlier expressions tell of where `start` stands. */
const toldBefore = (found: readonly FoundTime[], matching: string, start: number) => {
  const sentenceStart = Math.max(...['。', '！', '？', '\n'].map((mark) => matching.lastIndexOf(mark, start - 1))) + 1
  const clauseStart = Math.max(matching.lastIndexOf('，', start - 1), matching.lastIndexOf('；', start - 1)) + 1
  const dated = found.filter(({ date, isDuration }) => date.startOn !== null && !isDuration)
  const inSentence = dated.filter((time) => time.start >= sentenceStart)
  const year = dated.at(-1)?.date.startOn?.slice(0, 4)
  return {
    toldYear: year === undefined ? null : Number(year),
    toldDay: inSentence.findLast(({ date }) => date.precision === 'day')?.date.startOn ?? null,
    isSentenceDated: inSentence.some((time) => time.end <= clauseStart && time.basis !== 'event'),
  }
}

/**
 * Finds every expression of time in a matching copy, in order and without overlap, and resolves it against the
 * publication. A day is given only where the words say one. What hangs on an event has basis `event` and stays unknown,
 * unless the same sentence dates that event (18日…，次日…). `text` is what the copy was made of.
 */
export const findTimeExpressions = (
  matching: string,
  { publishedAt, timeZone }: TimeReference,
  text: string = matching,
): TimeExpression[] => {
  const today = dayIn(publishedAt, timeZone)
  const found: FoundTime[] = []
  let position = 0
  while (position < matching.length) {
    GUARDED_WORDS.lastIndex = position
    const guarded = GUARDED_WORDS.exec(matching)
    if (guarded) {
      position += guarded[0].length
      continue
    }
    const mayBegin = MAY_BEGIN.test(matching.charAt(position))
    const match = mayBegin ? readAt(matching, position, { today, ...toldBefore(found, matching, position) }) : null
    if (match === null) {
      position += 1
      continue
    }
    const { date, basis, isDuration, joins } = match.reading
    found.push({
      start: position,
      end: match.end,
      text: matching.slice(position, match.end),
      date,
      basis,
      datesAgree: null,
      isDuration: isDuration === true,
      ...(joins && { joins }),
    })
    position = match.end
  }
  return combineTimes(found, matching, today).map(({ joins: _, ...time }) => ({
    ...time,
    text: text.slice(time.start, time.end),
  }))
}
