import type { Span } from '../../domain/article.ts'
import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import type { TimeExpression } from '../extract/entity.ts'
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

/** Where the stated words stand: in the quote, else in its paragraph, else anywhere. */
const whereStated = ({ text, find, paragraphAt }: ArticleView, words: string, quote: Span): Span | null => {
  const paragraph = paragraphAt(quote.start)
  for (const { start, end } of paragraph ? [quote, paragraph] : [quote]) {
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

/**
 * The date of an event by the words that the article dates it with. The rules' reading of these words stands: a model
 * miscounts and invents days. Its own date is taken only for words that the rules do not know; without words it is none.
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
  if (!rules) return { ...undated, statedDate, date: resolved ?? UNKNOWN_DATE, isModels: resolved !== null }
  if (resolved && rules.date.startOn === null) drop('date that the words leave open')
  else if (resolved && (resolved.startOn !== rules.date.startOn || resolved.endOn !== rules.date.endOn))
    drop('date that the words contradict')
  return { date: rules.date, statedDate, datesAgree: rules.datesAgree, isModels: false }
}
