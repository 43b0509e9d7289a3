import { UNKNOWN_DATE } from '../../domain/dates.ts'
import { addDays, daysInterval } from './time-calendar.ts'
import { PART_OF_DAY, timePattern } from './time-grammar.ts'
import type { TimeReading, TimeRule } from './time-rule.ts'

const RELATIVE_DAYS: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }

const toldDay = (day: string | null, offset: number): TimeReading => {
  if (day === null) return { date: UNKNOWN_DATE, basis: 'event' }
  const shifted = addDays(day, offset)
  return { date: daysInterval(shifted, shifted, 'day'), basis: 'event' }
}

/** Days told from the day of publication, and days told from a day in the same sentence. */
export const DAY_RULES: readonly TimeRule[] = [
  {
    // 今天, 昨日, 明天上午, 今晨, 昨晚; not 后天失明, 今日头条
    name: 'relative-day',
    pattern: timePattern(
      `(?<day>大前|前|昨|今|明|后)(?:(?:天|日)(?!头条|俄罗斯|美国报|中国报|努力|失|形成)${PART_OF_DAY}|(?<=[昨今明])(?:晚|晨|早(?!已|就)|夜))(?:今晨)?`,
    ),
    read: (groups, { today }) => {
      const day = addDays(today, RELATIVE_DAYS[groups.day ?? ''] ?? 0)
      return { date: daysInterval(day, day, 'day'), basis: 'publication', joins: 'relative-day' }
    },
  },
  {
    // 今明两天, 昨今两天
    name: 'two-relative-days',
    pattern: timePattern('(?<first>昨|今|明)(?<second>今|明|后)两[天日]'),
    read: (groups, { today }) => ({
      date: daysInterval(
        addDays(today, RELATIVE_DAYS[groups.first ?? ''] ?? 0),
        addDays(today, RELATIVE_DAYS[groups.second ?? ''] ?? 0),
        'day',
      ),
      basis: 'publication',
    }),
  },
  {
    // 当天, 同日, 当晚, 同一天; not 每当天亮
    name: 'same-day',
    pattern: timePattern(`(?:当天(?!亮|空|气|然)|当日|当晚|当夜|同日(?!本(?!报))|同一天|同天)${PART_OF_DAY}`),
    read: (_, context) => toldDay(context.toldDay, 0),
  },
  {
    // 次日, 翌日, 第二天, 隔天; not 第二天然气田
    name: 'next-day',
    pattern: timePattern(`(?:次日|翌日|隔日|隔天|第二天(?!然))${PART_OF_DAY}`),
    read: (_, context) => toldDay(context.toldDay, 1),
  },
  {
    // 前一天, 此前一天, 前一晚
    name: 'day-before',
    pattern: timePattern(`(?:此前|在此之前)?前?(?<=前)一(?:天|日|晚)${PART_OF_DAY}`),
    read: (_, context) => toldDay(context.toldDay, -1),
  },
  {
    // 第三天, 第一周, 第N年: counted from an event
    name: 'counted-from-event',
    pattern: timePattern('第(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:天(?!然)|日|周(?!边)|个星期|个月|年(?!级))'),
    read: () => ({ date: UNKNOWN_DATE, basis: 'event' }),
  },
]
