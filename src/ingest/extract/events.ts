import type { ExtractedReport } from '../../domain/extraction.ts'
import { dayIn } from '../time-zone.ts'
import { completeEvents } from './event-context.ts'
import { findMeetings } from './event-meetings.ts'
import { mergeEvents } from './event-merge.ts'
import { findVisits } from './event-visits.ts'
import type { Reading } from './reading.ts'

/** The visits, meetings and calls of an article, each told once, in order of position. */
export const findEvents = (reading: Reading): ExtractedReport[] => {
  const { publishedAt, timeZone } = reading.parsed.article
  const today = dayIn(publishedAt, timeZone)
  const visits = mergeEvents(findVisits(reading), today)
  const meetings = mergeEvents(findMeetings(reading), today)
  return completeEvents(reading, [...visits, ...meetings], today).map(
    ({ statusTold: _told, isOther: _other, trigger: _trigger, ...report }) => report,
  )
}
