import type { DateInterval } from '../../domain/dates.ts'
import { monthInterval, partsOf } from './time-calendar.ts'

/** The whole month of a day: `YYYY-MM-DD` to its first and last day. */
export const monthOf = (day: string): DateInterval => {
  const { year, month } = partsOf(day)
  return monthInterval(year, month)
}

/** The month in which an interval begins, when the interval is shorter; else the interval as it is. */
export const wholeMonth = (date: DateInterval): DateInterval =>
  date.precision === 'day' && date.startOn !== null ? monthOf(date.startOn) : date
