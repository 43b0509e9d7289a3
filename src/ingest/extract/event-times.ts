import type { TimeExpression } from './entity.ts'
import type { Reading } from './reading.ts'

/** 自2021年2月以来: since when, not when. */
const SINCE_BEFORE = /(自从?|从|由|截至|截止|直到)\s*$/
const SINCE_AFTER = /^[^，。；]{0,14}(以来|至今|迄今)/
/** 5月20日前, 5月20日之前: by then, not then; 20日前往 is then. */
const DEADLINE = /^(之前|以前|前(?=[^往来去线景夕总外首部议国驻任美法德英俄日韩台]|$))/
/** 1989年领导革命的总统: a year that belongs to the description of a person. */
const DESCRIBES = /^[^，。；]{4,30}的$/
/** 新华社北京7月8日电: when the report was filed. */
const DATELINE = /^\s?(专电|电|讯|综合)/
const LOOK_BACK = 4

const OTHER_CLOCK = /（([^（），。]{1,6}时间)?$/
const LONGEST_CLOCK = 9

/** 1月11日（北京时间12日）, 1月11日（东京时间12日）: the same time on another clock. */
const isOtherClock = (reading: Reading, { start }: TimeExpression): boolean =>
  OTHER_CLOCK.test(reading.matching.slice(Math.max(0, start - LONGEST_CLOCK), start)) &&
  reading.times.some(({ end }) => end === reading.matching.lastIndexOf('（', start - 1))

const isDescription = (reading: Reading, { end, date }: TimeExpression): boolean => {
  if (date.precision !== 'year') return false
  const next = reading.phrases.find(
    ({ start, head }) => start >= end && (head.type === 'person' || head.type === 'role'),
  )
  return next !== undefined && DESCRIBES.test(reading.matching.slice(end, next.start))
}

/** True when a time may say when an event takes place: not how long, since when, by when, when somebody became known or the report was filed. */
export const mayDate = (reading: Reading, time: TimeExpression): boolean => {
  if (time.isDuration || isOtherClock(reading, time) || isDescription(reading, time)) return false
  const before = reading.matching.slice(Math.max(0, time.start - LOOK_BACK), time.start)
  const after = reading.matching.slice(time.end, time.end + 20)
  if (DATELINE.test(after)) return false
  if (SINCE_BEFORE.test(before) && SINCE_AFTER.test(after)) return false
  return time.date.precision !== 'day' || !DEADLINE.test(after)
}
