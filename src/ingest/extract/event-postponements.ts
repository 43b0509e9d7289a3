import type { TimeExpression } from './entity.ts'
import type { EventDate } from './event-dates.ts'
import type { Reading } from './reading.ts'

const LATER = /(推迟|延后|延期|延|改期|改|顺延|后延|押后|展延|往后挪|挪)(举行|进行|成行)?(到|至|为|在|于)$/
const LONGEST = 8

/** 推迟到3月中旬, 改到本月下旬: the new time of what is put off, among the times behind it; null when none is told. */
export const postponedTo = (reading: Reading, times: TimeExpression[]): EventDate | null => {
  const time = times.find(
    ({ start, date }) =>
      date.startOn !== null && LATER.test(reading.matching.slice(Math.max(0, start - LONGEST), start)),
  )
  return time ? { date: time.date, statedDate: time.text, datesAgree: time.datesAgree } : null
}
