import type { ReportToResolve } from '../../domain/knowledge.ts'

const DAY_MS = 86_400_000

/** The days on which a reported event may lie, counted from 1970-01-01; both ends included. */
export interface Window {
  from: number
  to: number
}

/** Days since 1970-01-01 of `YYYY-MM-DD` or of an instant. */
export const dayOf = (date: string): number => Math.floor(Date.parse(date) / DAY_MS)

// How far from its article an event without a date may lie, in days before and after publication.
const REACH: Record<ReportToResolve['status'], [before: number, after: number]> = {
  occurred: [60, 0],
  ongoing: [3, 0],
  planned: [0, 365],
  proposed: [0, 365],
  cancelled: [30, 60],
  denied: [30, 60],
}

/** The report's own interval, or, without a date, what its status and the day of its article leave open. */
export const windowOf = ({ date, status, publishedAt }: ReportToResolve): Window => {
  if (date.startOn !== null && date.endOn !== null) return { from: dayOf(date.startOn), to: dayOf(date.endOn) }
  const published = dayOf(publishedAt)
  const [before, after] = REACH[status]
  return { from: published - before, to: published + after }
}

// Reports of one trip may name its first day or its last.
const TRIP_DAYS = 3

/** True when both windows may hold the same event. */
export const mayCoincide = (a: Window, b: Window): boolean => a.from <= b.to + TRIP_DAYS && b.from <= a.to + TRIP_DAYS
