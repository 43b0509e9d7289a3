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

/** What has been told so far, followed from sentence to sentence and clause to clause. */
class Telling {
  private toldYear: number | null = null
  private toldDay: string | null = null
  private sentenceDatedAt: number | null = null
  private clauseStart = 0

  /** Takes note of a character that ends a sentence or a clause. */
  pass(char: string, position: number): void {
    if (/[，；。！？\n]/.test(char)) this.clauseStart = position + 1
    if (/[。！？\n]/.test(char)) {
      this.toldDay = null
      this.sentenceDatedAt = null
    }
  }

  /** Takes note of a time. */
  tell({ end, date, basis }: FoundTime): void {
    if (date.startOn === null) return
    this.toldYear = Number(date.startOn.slice(0, 4))
    if (date.precision === 'day') this.toldDay = date.startOn
    if (basis !== 'event') this.sentenceDatedAt ??= end
  }

  /** What the next time may hang on. */
  get context(): Pick<TimeContext, 'toldYear' | 'toldDay' | 'isSentenceDated'> {
    const isSentenceDated = this.sentenceDatedAt !== null && this.sentenceDatedAt <= this.clauseStart
    return { toldYear: this.toldYear, toldDay: this.toldDay, isSentenceDated }
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
  const telling = new Telling()
  let position = 0
  while (position < matching.length) {
    GUARDED_WORDS.lastIndex = position
    const guarded = GUARDED_WORDS.exec(matching)
    if (guarded) {
      position += guarded[0].length
      continue
    }
    const mayBegin = MAY_BEGIN.test(matching.charAt(position))
    const match = mayBegin ? readAt(matching, position, { today, ...telling.context }) : null
    if (match === null) {
      telling.pass(matching.charAt(position), position)
      position += 1
      continue
    }
    const { date, basis, isDuration, joins } = match.reading
    const time: FoundTime = {
      start: position,
      end: match.end,
      text: matching.slice(position, match.end),
      date,
      basis,
      datesAgree: null,
      isDuration: isDuration === true,
      ...(joins && { joins }),
    }
    telling.tell(time)
    found.push(time)
    position = match.end
  }
  return combineTimes(found, matching, today).map(({ joins: _, ...time }) => ({
    ...time,
    text: text.slice(time.start, time.end),
  }))
}
