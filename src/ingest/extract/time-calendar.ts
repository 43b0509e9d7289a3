import type { DateInterval, Precision } from '../../domain/dates.ts'

const DAY = 86_400_000
const timeOf = (day: string) => Date.parse(`${day}T00:00Z`)
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const pad = (number: number, width: number) => String(number).padStart(width, '0')

/** The day `count` days after `day`; both `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string => dayOf(timeOf(day) + count * DAY)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / DAY

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay() || 7

/** The Monday of the week in which `day` lies: newsrooms begin the week on Monday. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** Year, month (1–12) and day of the month. */
export const partsOf = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})

const isDay = (day: string) => !Number.isNaN(timeOf(day)) && dayOf(timeOf(day)) === day

/** One day; null when there is no such day (2月30日). */
export const dayInterval = (year: number, month: number, date: number): DateInterval | null => {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(day) ? { startOn: day, endOn: day, precision: 'day' } : null
}

/** The month `offset` months after the given one, as a whole or from `first` to `last` of its days. */
export const monthInterval = (year: number, month: number, [first, last]: DayRange = WHOLE_MONTH): DateInterval => {
  const start = Date.UTC(year, month - 1, 1)
  const end = Date.UTC(year, month, 0)
  const endOfRange = last === null ? end : Math.min(end, start + (last - 1) * DAY)
  return { startOn: dayOf(start + (first - 1) * DAY), endOn: dayOf(endOfRange), precision: 'month' }
}

/** First and last day of a part of a month; null for the month's own end. */
export type DayRange = readonly [first: number, last: number | null]
const WHOLE_MONTH: DayRange = [1, null]

/** The year, or the part of it from one month to another. */
export const yearInterval = (year: number, firstMonth = 1, lastMonth = 12): DateInterval => ({
  startOn: dayOf(Date.UTC(year, firstMonth - 1, 1)),
  endOn: dayOf(Date.UTC(year, lastMonth, 0)),
  precision: 'year',
})

/** From one day to another, both included. */
export const daysInterval = (startOn: string, endOn: string, precision: Precision): DateInterval => ({
  startOn,
  endOn,
  precision,
})
