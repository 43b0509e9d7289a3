import type { TimeExpression } from './entity.ts'
import { addDays, daysBetween, daysInterval, partsOf, weekdayOf } from './time-calendar.ts'
import type { TimeReading } from './time-rule.ts'

/** A time expression with the way in which it may join its neighbour. */
export type FoundTime = TimeExpression & Pick<TimeReading, 'joins'>

const OPENING = /^\s*（?\s*$/
const RANGE = /^\s*(?:至|到|—|–|-|~|或)\s*$/
const NEAR = 6

const isDated = ({ joins }: FoundTime) => joins === 'date' || joins === 'day-of-month'
const isNamedDay = ({ joins }: FoundTime) => joins === 'weekday' || joins === 'relative-day'

/**
 * A weekday or 今天 beside a date. Where they contradict each other, a date that only has the weekday in brackets holds, and
 * one near the publication; else what was told from the publication.
 */
const agree = (
  named: FoundTime,
  dated: FoundTime,
  isGloss: boolean,
  today: string,
): Pick<TimeExpression, 'date' | 'datesAgree'> => {
  const [namedOn, datedOn] = [named.date.startOn, dated.date.startOn]
  if (namedOn === null || datedOn === null) return { date: dated.date, datesAgree: null }
  const isSame = named.joins === 'weekday' ? weekdayOf(namedOn) === weekdayOf(datedOn) : namedOn === datedOn
  if (isSame) return { date: dated.date, datesAgree: true }
  // 1月28日（周三）: what stands in brackets only explains.
  if (isGloss && dated.start < named.start) return { date: dated.date, datesAgree: false }
  const isNear = Math.abs(daysBetween(datedOn, today)) <= NEAR
  return { date: isNear && namedOn !== today ? dated.date : named.date, datesAgree: false }
}

/** From the one to the other; a bare day (至30日) or weekday is the first one after the beginning. */
const rangeOf = (first: FoundTime, last: FoundTime): TimeExpression['date'] | null => {
  const { startOn, precision } = first.date
  let { endOn } = last.date
  if (startOn === null || endOn === null) return null
  if (last.joins === 'day-of-month') {
    const date = partsOf(endOn).date
    endOn = [...Array(31).keys()].map((n) => addDays(startOn, n)).find((day) => partsOf(day).date === date) ?? endOn
  }
  while (last.joins === 'weekday' && endOn < startOn) endOn = addDays(endOn, 7)
  return endOn < startOn ? null : daysInterval(startOn, endOn, precision)
}

const join = (left: FoundTime, right: FoundTime, matching: string, today: string): FoundTime | null => {
  const gap = matching.slice(left.end, right.start)
  const span = (end: number) => ({ start: left.start, end, text: matching.slice(left.start, end) })
  if (OPENING.test(gap) && ((isNamedDay(left) && isDated(right)) || (isDated(left) && isNamedDay(right)))) {
    const closing = gap.includes('（') ? /^\s*）/.exec(matching.slice(right.end)) : null
    if (gap.includes('（') && closing === null) return null
    const [named, dated] = isNamedDay(left) ? [left, right] : [right, left]
    const basis = dated.basis === 'absolute' ? 'absolute' : 'publication'
    return {
      ...left,
      ...span(right.end + (closing?.[0].length ?? 0)),
      ...agree(named, dated, closing !== null, today),
      basis,
      joins: 'date',
    }
  }
  const isRange = RANGE.test(gap) && left.joins !== undefined && right.joins !== undefined
  const sameKind =
    left.joins === right.joins || (isDated(left) && isDated(right)) || (isNamedDay(left) && right.joins === 'weekday')
  const date = isRange && sameKind ? rangeOf(left, right) : null
  return date && { ...left, ...span(right.end), date }
}

/** Joins neighbours that are one expression: 周三（10月18日）, 今天6月8日, 6月29日至30日. */
export const combineTimes = (found: readonly FoundTime[], matching: string, today: string): FoundTime[] => {
  const combined: FoundTime[] = []
  for (const time of found) {
    const last = combined.at(-1)
    const joined = last && join(last, time, matching, today)
    if (joined) combined[combined.length - 1] = joined
    else combined.push(time)
  }
  return combined
}
