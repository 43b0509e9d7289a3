import type { Span } from '../../domain/article.ts'
import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import type { TimeExpression } from '../extract/entity.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import { dayInterval, daysInterval, monthInterval, yearInterval } from '../extract/time-calendar.ts'
import type { Answer } from './answer.ts'
import type { ArticleView } from './article-view.ts'
import type { Drop } from './tally.ts'

/** When an event took place. */
export interface CheckedDate {
  date: DateInterval
  statedDate: string | null
  datesAgree: boolean | null
  /** True when the date is the model's own reading of words that the rules know nothing of. */
  isModels: boolean
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const

/** The interval of an EDTF date (`2023-10-18`, `2023-10`, `2023`), or of two joined by a slash; null when there is none. */
export const intervalFrom = (edtf: string): DateInterval | null => {
  const [first = '', last, more] = edtf.trim().split('/')
  if (last !== undefined) {
    const [from, to] = [intervalFrom(first), intervalFrom(last)]
    if (more !== undefined || !from?.startOn || !to?.endOn || from.startOn > to.endOn) return null
    const precision = PRECISIONS.find((known) => known === from.precision || known === to.precision) ?? 'unknown'
    const coarser = [from, to].some((interval) => interval.precision !== precision)
    return coarser ? null : daysInterval(from.startOn, to.endOn, precision)
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(first) ?? []
  if (!year || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null
  if (!month) return yearInterval(Number(year))
  if (Number(month) < 1 || Number(month) > 12) return null
  return day ? dayInterval(Number(year), Number(month), Number(day)) : monthInterval(Number(year), Number(month))
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** 周日 as a time of its own comes before the 周日 of 周六到周日; in the quote before its paragraph, and that before the rest. */
const whereStated = ({ text, times, find, paragraphAt }: ArticleView, words: string, quote: Span): Span | null => {
  const paragraph = paragraphAt(quote.start)
  const places = paragraph ? [quote, paragraph] : [quote]
  const whole = times.filter((time) => time.text === words)
  for (const place of [...places, { start: 0, end: text.length }]) {
    const time = whole.find((candidate) => isWithin(candidate, place))
    if (time) return time
  }
  for (const { start, end } of places) {
    const at = text.indexOf(words, start)
    if (words.trim() !== '' && at >= 0 && at + words.length <= end) return { start: at, end: at + words.length }
  }
  return find(words)
}

const ruleReading = (times: readonly TimeExpression[], stated: Span): TimeExpression | null => {
  const touching = times.filter((time) => !time.isDuration && overlap(time, stated) > 0)
  const [best] = touching.toSorted(
    (a, b) =>
      Number(b.date.startOn !== null) - Number(a.date.startOn !== null) || overlap(b, stated) - overlap(a, stated),
  )
  return best ?? null
}

/** Words that mean the time of another event as it is; 几周后 leaves a span that a model would fill with a day of its own. */
const SAME_TIME = /^(当时|届时|当天|当日|当晚|同日|同一天|次日|翌日|隔天|第二天)$/

const areApart = (a: DateInterval, b: DateInterval): boolean =>
  a.startOn !== null && b.startOn !== null && (a.startOn > (b.endOn ?? b.startOn) || b.startOn > (a.endOn ?? a.startOn))

/**
 * The date of an event by the words that the article dates it with. The rules' reading of these words stands: a model
 * miscounts and invents days. Its own date is taken only for words that the rules do not know, or that mean the time of
 * another event; without words it is none.
 */
export const checkDate = (
  view: ArticleView,
  { statedDate, date }: Pick<Answer['events'][number], 'statedDate' | 'date'>,
  quote: Span,
  drop: Drop,
): CheckedDate => {
  const undated: CheckedDate = { date: UNKNOWN_DATE, statedDate: null, datesAgree: null, isModels: false }
  const resolved = date === null ? null : (intervalFrom(date) ?? drop('impossible date'))
  const stated = statedDate === null ? null : whereStated(view, statedDate, quote)
  if (statedDate === null || !stated) {
    if (statedDate !== null) drop('stated date not in the text')
    else if (resolved) drop('date without words')
    return undated
  }
  const rules = ruleReading(view.times, stated)
  const own = { ...undated, statedDate, date: resolved ?? UNKNOWN_DATE, isModels: resolved !== null }
  if (!rules) return own
  if (rules.date.startOn === null && SAME_TIME.test(matchingCopy(rules.text))) return own
  if (resolved && rules.date.startOn === null) drop('date that the words leave open')
  else if (resolved && areApart(resolved, rules.date)) drop('date that the words contradict')
  return { date: rules.date, statedDate, datesAgree: rules.datesAgree, isModels: false }
}
