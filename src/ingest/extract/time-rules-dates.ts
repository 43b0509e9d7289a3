import { UNKNOWN_DATE } from '../../domain/dates.ts'
import { dayInterval, daysInterval, monthInterval, partsOf } from './time-calendar.ts'
import { CLOCK_PREFIX, NUMERAL, PART_OF_DAY, timePattern, YEAR } from './time-grammar.ts'
import { readNumeral } from './time-numerals.ts'
import { choose, type TimeContext, type TimeReading, type TimeRule } from './time-rule.ts'
import { readYear } from './time-years.ts'

const number = (numeral: string | undefined): number => readNumeral(numeral ?? '') ?? 0

/** A month and day without year: in the year that fits. */
const nearestDay = (month: number, date: number, context: TimeContext) => {
  const { year } = partsOf(context.today)
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((offset) => dayInterval(year + offset, month, date))
    .filter((day) => day !== null)
  const past = days.findLast(({ startOn }) => startOn !== null && startOn <= context.today)
  const future = days.find(({ startOn }) => startOn !== null && startOn > context.today)
  return past && future ? choose(past, future, context) : null
}

/** A day of the month alone: in the month that fits. */
const nearestDate = (date: number, context: TimeContext) => {
  const { year, month } = partsOf(context.today)
  const days = [-2, -1, 0, 1, 2]
    .map((offset) => partsOf(monthInterval(year, month + offset).startOn ?? context.today))
    .map((first) => dayInterval(first.year, first.month, date))
    .filter((day) => day !== null)
  const past = days.findLast(({ startOn }) => startOn !== null && startOn <= context.today)
  const future = days.find(({ startOn }) => startOn !== null && startOn > context.today)
  return past && future ? choose(past, future, context) : null
}

const readDate: TimeRule['read'] = (groups, context): TimeReading | null => {
  const [month, date] = [number(groups.month), number(groups.date)]
  const year = readYear(groups, context)
  if (year === null) return { date: UNKNOWN_DATE, basis: 'event', joins: 'date' }
  const day = year === undefined ? nearestDay(month, date, context) : dayInterval(year, month, date)
  if (day?.startOn == null) return null
  const basis = groups.year === undefined ? 'publication' : 'absolute'
  if (groups.until === undefined) return { date: day, basis, joins: 'date' }
  const end = dayInterval(partsOf(day.startOn).year, month, number(groups.until))
  if (end?.startOn == null || end.startOn < day.startOn) return null
  return { date: daysInterval(day.startOn, end.startOn, 'day'), basis }
}

const TO = '\\s*(?:日|号)?\\s*(?:至|到|—|–|-|~|、|和|或)\\s*'

/** Dates that name a day of a month. */
export const DATE_RULES: readonly TimeRule[] = [
  {
    // 2023年10月18日, 去年12月30日, 6月23-24日; not 10月18人
    name: 'month-and-day',
    pattern: timePattern(
      `${CLOCK_PREFIX}(?<![\\d.])(?:${YEAR}\\s*)?(?<month>${NUMERAL})\\s*月份?\\s*(?<date>${NUMERAL})(?:${TO}(?<until>${NUMERAL}))?\\s*(?:日|号)${PART_OF_DAY}`,
    ),
    read: readDate,
  },
  {
    // 2023-10-18, 2023/10/18; not 1991-1994
    name: 'numeric-date',
    pattern: timePattern(
      '(?<![\\d/.-])(?<year>(?:19|20)\\d{2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<date>\\d{1,2})(?!\\d)',
    ),
    read: readDate,
  },
  {
    // 本月17日, 上个月3日
    name: 'day-of-named-month',
    pattern: timePattern(
      `(?<which>本月|这个月|当月|上个?月|下个?月)\\s*(?<date>${NUMERAL})(?:${TO}(?<until>${NUMERAL}))?\\s*(?:日|号)${PART_OF_DAY}`,
    ),
    read: (groups, context) => {
      const { year, month } = partsOf(context.today)
      const offset = { 上: -1, 下: 1 }[groups.which?.charAt(0) ?? ''] ?? 0
      const first = partsOf(monthInterval(year, month + offset).startOn ?? context.today)
      const day = dayInterval(first.year, first.month, number(groups.date))
      if (day?.startOn == null) return null
      const end = groups.until === undefined ? day : dayInterval(first.year, first.month, number(groups.until))
      if (end?.endOn == null) return null
      return { date: daysInterval(day.startOn, end.endOn, 'day'), basis: 'publication', joins: 'date' }
    },
  },
  {
    // 18日, 27至31日, 十七日; not 3日内, 两日, 三日
    name: 'day-of-month',
    pattern: timePattern(
      `${CLOCK_PREFIX}(?<![\\d.,第月近])(?<date>\\d{1,2}|二?十[一二三四五六七八九]?|三十一?)(?:${TO}(?<until>\\d{1,2}|二?十[一二三四五六七八九]?|三十一?))?\\s*日(?!内|间|游|之内|元|圆|后|以来|报)${PART_OF_DAY}`,
    ),
    read: (groups, context) => readDayOfMonth(groups, context),
  },
  {
    // 18号抵达; not 7号公路, 12号线
    name: 'day-of-month-spoken',
    pattern: timePattern(
      `(?<![\\d.,第月])(?<date>\\d{1,2})\\s*号(?=晚|早|上午|下午|凌晨|中午|在|抵|访|表|宣|将|说|称|对|与|会|开|起|，)${PART_OF_DAY}`,
    ),
    read: (groups, context) => readDayOfMonth(groups, context),
  },
]

const readDayOfMonth: TimeRule['read'] = (groups, context) => {
  const day = nearestDate(number(groups.date), context)
  if (day?.startOn == null) return null
  if (groups.until === undefined) return { date: day, basis: 'publication', joins: 'day-of-month' }
  const { year, month } = partsOf(day.startOn)
  const end = dayInterval(year, month, number(groups.until))
  if (end?.startOn == null || end.startOn < day.startOn) return null
  return { date: daysInterval(day.startOn, end.startOn, 'day'), basis: 'publication' }
}
