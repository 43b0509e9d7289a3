import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { addDays } from './time-calendar.ts'

const DAYS_BY_UNIT: Record<string, number> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个月: 30, 月: 30, 年: 365 }
const DIGITS = '零一二三四五六七八九十'
const OFFSET =
  /^(?<count>几|数|两|[一二三四五六七八九十]|\d{1,3})\s*(?<unit>天|日|周|星期|个月|月|年)(?<side>前|后|之前|之后|以前|以后)/

const AT_THAT_TIME = /^(当时|届时|當時|屆時|(当天|当日|當天|當日|当晚|當晚|当夜|當夜|同日|同天|同一天).*)$/
const DAY_AFTER = /^(次日|翌日|隔日|隔天|第二天)/
const DAY_BEFORE = /前一(天|日|晚)/

const countsOf = (count: string): [number, number] => {
  if (count === '几' || count === '数') return [2, 9]
  const exact = count === '两' ? 2 : /\d/.test(count) ? Number(count) : DIGITS.indexOf(count)
  return [exact, exact]
}

const spanOf = (startOn: string, endOn: string): DateInterval => {
  const precision =
    startOn === endOn
      ? 'day'
      : startOn.slice(0, 7) === endOn.slice(0, 7)
        ? 'month'
        : startOn.slice(0, 4) === endOn.slice(0, 4)
          ? 'year'
          : 'unknown'
  return precision === 'unknown' ? UNKNOWN_DATE : { startOn, endOn, precision }
}

/** The day so many days from the first of a known day; unknown where no day is known. */
const shifted = ({ startOn, precision }: DateInterval, days: number): DateInterval => {
  const day = startOn !== null && precision === 'day' ? addDays(startOn, days) : null
  return day === null ? UNKNOWN_DATE : { startOn: day, endOn: day, precision: 'day' }
}

/**
 * The days that 几周前 or 两天后 leave open, counted from an event of known date; half a unit of play on each side, so that
 * nothing is told more exactly than the words do. Unknown where the words are no such distance.
 */
export const anchoredDate = (words: string, anchor: DateInterval): DateInterval => {
  if (AT_THAT_TIME.test(words)) return anchor
  if (DAY_AFTER.test(words)) return shifted(anchor, 1)
  if (DAY_BEFORE.test(words)) return shifted(anchor, -1)
  const { count, unit, side } = OFFSET.exec(words)?.groups ?? {}
  const days = unit === undefined ? undefined : DAYS_BY_UNIT[unit]
  if (count === undefined || side === undefined || days === undefined) return UNKNOWN_DATE
  if (anchor.startOn === null || anchor.endOn === null) return UNKNOWN_DATE
  const [least, most] = countsOf(count)
  const play = days === 1 ? 0 : Math.ceil(days / 2)
  const near = Math.max(0, least * days - play)
  const far = most * days + play
  return side.includes('前')
    ? spanOf(addDays(anchor.startOn, -far), addDays(anchor.endOn, -near))
    : spanOf(addDays(anchor.startOn, near), addDays(anchor.endOn, far))
}
