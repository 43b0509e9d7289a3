import type { DateInterval } from '../../domain/dates.ts'
import { addDays, daysInterval, mondayOf, weekdayOf } from './time-calendar.ts'
import { CLOCK_PREFIX, PART_OF_DAY, timePattern } from './time-grammar.ts'
import type { TimeContext, TimeRule } from './time-rule.ts'

const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 }
const DAY_NAME = '(?<weekday>[一二三四五六日天])'
const WEEK = '(?:周|星期|礼拜)'
const WHICH = '(?<which>上上个?|下下个?|上个?|下个?|本|这个?)'

const weekOffset = (which: string | undefined): number => {
  const back = [...(which ?? '')].filter((char) => char === '上').length
  const ahead = [...(which ?? '')].filter((char) => char === '下').length
  return (ahead - back) * 7
}

const oneDay = (day: string): DateInterval => daysInterval(day, day, 'day')

const isAhead = ({ outlook }: TimeContext) => outlook === 'planned' || outlook === 'future'

/** A bare weekday is the last one, today included; where the words look ahead, the next one, today included. */
const bareWeekday = (weekday: number, context: TimeContext): string => {
  const since = (weekdayOf(context.today) - weekday + 7) % 7
  return addDays(context.today, isAhead(context) && since > 0 ? 7 - since : -since)
}

const weekend = (monday: string): DateInterval => daysInterval(addDays(monday, 5), addDays(monday, 6), 'month')

/** Weekdays, weeks and week-ends. */
export const WEEK_RULES: readonly TimeRule[] = [
  {
    // 上周三, 下星期一; 上周三（10月11日） joins its date
    name: 'weekday-of-named-week',
    pattern: timePattern(`${CLOCK_PREFIX}${WHICH}${WEEK}${DAY_NAME}${PART_OF_DAY}`),
    read: (groups, { today }) => ({
      date: oneDay(addDays(mondayOf(today), weekOffset(groups.which) + (WEEKDAYS[groups.weekday ?? ''] ?? 1) - 1)),
      basis: 'publication',
      joins: 'relative-day',
    }),
  },
  {
    // 周二, 星期天; not 每周三, 一周三次
    name: 'weekday',
    pattern: timePattern(`${CLOCK_PREFIX}(?<![每双一两数几])${WEEK}${DAY_NAME}${PART_OF_DAY}`),
    read: (groups, context) => ({
      date: oneDay(bareWeekday(WEEKDAYS[groups.weekday ?? ''] ?? 1, context)),
      basis: 'publication',
      joins: 'weekday',
    }),
  },
  {
    // 上周末, 这个周末, 周末; not 周末版
    name: 'weekend',
    pattern: timePattern(`${WHICH}?${WEEK}末(?!版|刊)`),
    read: (groups, context) => {
      const monday = mondayOf(context.today)
      const isWeekend = weekdayOf(context.today) >= 6
      const bare = isWeekend || isAhead(context) ? 0 : -7
      return {
        date: weekend(addDays(monday, groups.which === undefined ? bare : weekOffset(groups.which))),
        basis: 'publication',
      }
    },
  },
  {
    // 上周, 本周, 下个星期; not 上周刊, 一周边
    name: 'week',
    pattern: timePattern(`${WHICH}(?:周(?!刊|边|年|期|围|报|转|长)|星期|礼拜)`),
    read: (groups, { today }) => {
      const monday = addDays(mondayOf(today), weekOffset(groups.which))
      return { date: daysInterval(monday, addDays(monday, 6), 'month'), basis: 'publication' }
    },
  },
]
