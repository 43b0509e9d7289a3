import type { DateInterval } from './dates.ts'
import type { EventStatus } from './vocabulary.ts'

const DAY_MS = 86_400_000

/** The days (`YYYY-MM-DD`) on which a reported event may lie; both ends included. */
export interface Window {
  earliestOn: string
  latestOn: string
}

/** The day that lies `days` after that of a date or an instant. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10)

/** How many days lie between two dates, whichever comes first. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY_MS

// How far from its article an event without a date may lie, in days before and after publication.
const REACH: Record<EventStatus, [before: number, after: number]> = {
  occurred: [60, 0],
  ongoing: [3, 0],
  planned: [0, 365],
  proposed: [0, 365],
  cancelled: [30, 60],
  denied: [30, 60],
}

/** The report's own interval, or, without a date, what its status and the day of its article leave open. */
export const windowOf = (date: DateInterval, status: EventStatus, publishedAt: string): Window => {
  if (date.startOn !== null && date.endOn !== null) return { earliestOn: date.startOn, latestOn: date.endOn }
  const [before, after] = REACH[status]
  return { earliestOn: dayAfter(publishedAt, -before), latestOn: dayAfter(publishedAt, after) }
}

/** Reports of one trip may name its first day or its last. */
export const TRIP_DAYS = 3

/** A window with the days before and after it that a report of the same event may name. */
export const widened = ({ earliestOn, latestOn }: Window): Window => ({
  earliestOn: dayAfter(earliestOn, -TRIP_DAYS),
  latestOn: dayAfter(latestOn, TRIP_DAYS),
})

/** True when both windows may hold the same event. */
export const mayCoincide = (a: Window, b: Window): boolean => {
  const { earliestOn, latestOn } = widened(a)
  return earliestOn <= b.latestOn && b.earliestOn <= latestOn
}
