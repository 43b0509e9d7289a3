import type { DateInterval } from '../../domain/dates.ts'
import type { TimeExpression } from './entity.ts'
import { daysBetween } from './time-calendar.ts'
import type { Outlook } from './time-outlook.ts'

/** What is known where a time expression stands. */
export interface TimeContext {
  /** The day of publication in the newsroom's zone. */
  today: string
  outlook: Outlook
  /** Year of the last date told before in the article, for 同年 and 当年. */
  toldYear: number | null
  /** The last single day told before in the same sentence, for 当天 and 次日. */
  toldDay: string | null
  /** True when an earlier clause of the same sentence is dated by itself. */
  isSentenceDated: boolean
}

/** What a rule makes of an expression. */
export interface TimeReading {
  date: DateInterval
  basis: TimeExpression['basis']
  isDuration?: true
  /** How it may join a neighbour: a weekday and a date, or two dates of a range, are one expression. */
  joins?: 'weekday' | 'relative-day' | 'date' | 'day-of-month' | 'month' | 'year'
}

/** One way of writing a time. The pattern is sticky; its named groups are what `read` gets. */
export interface TimeRule {
  name: string
  pattern: RegExp
  read(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading | null
}

/** How much nearer the other direction must be before it is preferred to the one that the words suggest. */
const NEARER = 3

/**
 * Decides between the latest reading that has begun and the next one to come: 6月 is the past June, unless the words look
 * ahead or the coming one is much nearer.
 */
export const choose = (past: DateInterval, future: DateInterval, { today, outlook }: TimeContext): DateInterval => {
  const gapBack = Math.max(0, daysBetween(past.endOn ?? today, today))
  const gapAhead = Math.max(0, daysBetween(today, future.startOn ?? today))
  if (gapBack === 0 || outlook === 'past') return past
  if (outlook === 'planned') return future
  if (outlook === 'future') return gapBack * NEARER < gapAhead ? past : future
  return gapAhead * NEARER < gapBack ? future : past
}
