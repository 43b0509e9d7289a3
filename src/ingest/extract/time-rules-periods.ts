import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { type DayRange, daysInterval, monthInterval, partsOf, yearInterval } from './time-calendar.ts'
import { NUMERAL, timePattern, YEAR, YEAR_NUMERAL } from './time-grammar.ts'
import { readNumeral } from './time-numerals.ts'
import { choose, type TimeContext, type TimeRule } from './time-rule.ts'
import { readYear } from './time-years.ts'

/** Days of a month that its parts cover, by their first character. */
const MONTH_PARTS: Readonly<Record<string, DayRange>> = {
  上: [1, 10],
  初: [1, 10],
  中: [11, 20],
  下: [21, null],
  底: [21, null],
  末: [21, null],
}
const MONTH_PART = '(?<part>[上中下]旬|初(?!步|选|次|级|始)期?|中(?=[，。、；,）的在于至到去访抵将与和]|旬)|[底末])'

/** Months of a year that its parts cover. */
const YEAR_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  年初: [1, 3],
  初: [1, 3],
  年中: [5, 8],
  年底: [10, 12],
  底: [10, 12],
  年末: [10, 12],
  末: [10, 12],
  上半年: [1, 6],
  下半年: [7, 12],
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
}
const YEAR_PART =
  '(?<part>年?[底末]|年?初(?!步|选|次|级|始)|年中|[上下]半年|“?[春夏秋冬](?:天|季|末|初)?”?(?!奥|令|训|宫|粮|装)|早些时候|稍早时?候?|晚些时候|稍后)?'

const partOfYear = (year: number, part: string | undefined): DateInterval => {
  const name = (part ?? '').replace(/[“”]/g, '')
  if (name.startsWith('冬')) return daysInterval(`${year}-12-01`, yearInterval(year + 1, 1, 2).endOn ?? '', 'year')
  const months = YEAR_PARTS[name] ?? YEAR_PARTS[name.charAt(0)]
  return months === undefined ? yearInterval(year) : yearInterval(year, ...months)
}

/** A month without year: in the year that fits. */
const nearestMonth = (month: number, range: DayRange | undefined, context: TimeContext): DateInterval => {
  const { year } = partsOf(context.today)
  const months = [-1, 0, 1].map((offset) => monthInterval(year + offset, month, range))
  const past = months.findLast(({ startOn }) => startOn !== null && startOn <= context.today)
  const future = months.find(({ startOn }) => startOn !== null && startOn > context.today)
  return choose(past ?? monthInterval(year - 1, month, range), future ?? monthInterval(year + 1, month, range), context)
}

const EVENT_YEAR = { date: UNKNOWN_DATE, basis: 'event' } as const

/** Months, years and their parts. */
export const PERIOD_RULES: readonly TimeRule[] = [
  {
    // 2022年2月, 九月中旬, 去年12月, 3月份; not 3个月, 月球
    name: 'month',
    pattern: timePattern(
      `(?<![\\d.])(?:${YEAR}\\s*)?(?<month>${NUMERAL})\\s*月(?!球|亮|薪|票|饼)份?(?:的)?${MONTH_PART}?`,
    ),
    read: (groups, context) => {
      const month = readNumeral(groups.month ?? '')
      if (month === null || month < 1 || month > 12) return null
      const range = MONTH_PARTS[groups.part?.charAt(0) ?? '']
      const year = readYear(groups, context)
      if (year === null) return { ...EVENT_YEAR, joins: 'month' }
      const date = year === undefined ? nearestMonth(month, range, context) : monthInterval(year, month, range)
      return { date, basis: groups.year === undefined ? 'publication' : 'absolute', joins: 'month' }
    },
  },
  {
    // 上个月, 本月初, 下月; not 上月球
    name: 'named-month',
    pattern: timePattern(`(?<which>上上个?月|上个?月|本月|这个月|下下个?月|下个?月)(?!球|亮|饼)份?${MONTH_PART}?`),
    read: (groups, { today }) => {
      const { year, month } = partsOf(today)
      const which = [...(groups.which ?? '')]
      const offset = which.filter((char) => char === '下').length - which.filter((char) => char === '上').length
      return {
        date: monthInterval(year, month + offset, MONTH_PARTS[groups.part?.charAt(0) ?? '']),
        basis: 'publication',
        joins: 'month',
      }
    },
  },
  {
    // 本月, 月底, 月初 told of the month of publication; not 12月底
    name: 'part-of-this-month',
    pattern: timePattern('(?<![\\d一二三四五六七八九十个上下本])月(?<part>[初底末])'),
    read: (groups, { today }) => {
      const { year, month } = partsOf(today)
      return { date: monthInterval(year, month, MONTH_PARTS[groups.part ?? '']), basis: 'publication' }
    },
  },
  {
    // 去年, 今年夏天, 明年初, 今夏; not 今年龄
    name: 'named-year',
    pattern: timePattern(
      `(?:(?<relativeYear>今年|本年|去年|明年|前年|后年|同年|当年)(?!轻|龄|纪|度)|(?<season>[今去明])(?=[春夏秋冬](?!奥)))的?${YEAR_PART}`,
    ),
    read: (groups, context) => {
      const seasonYear = groups.season === undefined ? groups.relativeYear : `${groups.season}年`
      // 当年 alone is 那时, no year that was told
      if (seasonYear === '当年' && groups.part === undefined) return EVENT_YEAR
      const year = readYear({ relativeYear: seasonYear }, context)
      if (year == null) return EVENT_YEAR
      return { date: partOfYear(year, groups.part), basis: 'publication', joins: 'year' }
    },
  },
  {
    // 2018 年, 二〇二三年底, 2024年下半年; not 2018年代, 2018人
    name: 'year',
    pattern: timePattern(`(?<![\\d.,])(?<year>${YEAR_NUMERAL})\\s*年(?!代|级|龄|期|后|前)度?的?${YEAR_PART}`),
    read: (groups) => {
      const year = readNumeral(groups.year ?? '')
      return year === null ? null : { date: partOfYear(year, groups.part), basis: 'absolute', joins: 'year' }
    },
  },
  {
    // 2025年前, 2025年后: before or after a year is no date
    name: 'before-or-after-year',
    pattern: timePattern(`(?<![\\d.,])${YEAR_NUMERAL}\\s*年(?:前|后|以前|以后|之前|之后)(?!\\d|往|来)`),
    read: () => ({ date: UNKNOWN_DATE, basis: 'absolute' }),
  },
  {
    // 1991至1994年, 2021-2022年
    name: 'years',
    pattern: timePattern(
      `(?<![\\d.,])(?<year>${YEAR_NUMERAL})\\s*年?\\s*(?:至|到|—|–|-|~)\\s*(?<until>${YEAR_NUMERAL})\\s*年`,
    ),
    read: (groups) => {
      const [first, last] = [readNumeral(groups.year ?? ''), readNumeral(groups.until ?? '')]
      if (first === null || last === null || last < first) return null
      const [start, end] = [yearInterval(first).startOn, yearInterval(last).endOn]
      return start === null || end === null ? null : { date: daysInterval(start, end, 'year'), basis: 'absolute' }
    },
  },
  {
    // 80年代末, 上世纪90年代, 21世纪, 上个世纪: longer than a year
    name: 'era',
    pattern: timePattern(
      '(?:(?:上个?世纪|(?:十九|二十|二十一|\\d{2})世纪|(?:19|20)(?=\\d0年代))?(?:\\d0|[二三四五六七八九]十)年代[初中末]?期?|[上下]一?个?世纪|本世纪|(?:十九|二十|二十一|\\d{2})世纪)',
    ),
    read: () => ({ date: UNKNOWN_DATE, basis: 'absolute' }),
  },
]
