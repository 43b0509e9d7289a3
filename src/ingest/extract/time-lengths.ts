import type { Span } from '../../domain/article.ts'
import type { DateInterval } from '../../domain/dates.ts'
import { type Reading, within } from './reading.ts'
import { addDays } from './time-calendar.ts'
import { readNumeral } from './time-numerals.ts'

const LENGTH = /(?<count>\d{1,2}|[一两二三四五六七八九十]{1,3})\s*(?:天|日|个?晚上)/
/** What says that a length is that of the journey: 为期三天的访问, 三天行程. */
const OF_STAY = /^的?[^，。；]{0,10}(访问|之行|行程|访程|之旅|访|出访|停留|逗留|考察|会谈|会议|峰会)/
/** 停留六天: the same, with the length behind. */
const STAYS = /(停留|逗留|访问|访|待|考察|行程为)[^，。；]{0,3}$/
const LEAD = 8
const LONGEST_DAYS = 30

/** For how many days a journey lasts, as a length of time within the span says it; null where none does. */
export const lengthOfStay = (reading: Reading, span: Span): number | null => {
  for (const time of within(reading.times, span)) {
    const isStay =
      time.text.includes('为期') ||
      time.text.includes('為期') ||
      STAYS.test(reading.matching.slice(Math.max(span.start, time.start - LEAD), time.start)) ||
      OF_STAY.test(reading.matching.slice(time.end, time.end + 20))
    const count = readNumeral(LENGTH.exec(reading.matching.slice(time.start, time.end))?.groups?.count ?? '')
    if (time.isDuration && isStay && count !== null && count > 0 && count <= LONGEST_DAYS) return count
  }
  return null
}

/** A single day on which something begins, made as long as it lasts. */
export const withLength = (date: DateInterval, days: number): DateInterval =>
  date.precision === 'day' && date.startOn !== null && date.startOn === date.endOn
    ? { ...date, endOn: addDays(date.startOn, days - 1) }
    : date
