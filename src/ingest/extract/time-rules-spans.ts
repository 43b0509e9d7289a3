import { type DateInterval, UNKNOWN_DATE } from '../../domain/dates.ts'
import { addDays, daysInterval, mondayOf, monthInterval, partsOf, yearInterval } from './time-calendar.ts'
import { COUNT, timePattern } from './time-grammar.ts'
import { readNumeral } from './time-numerals.ts'
import type { TimeContext, TimeReading, TimeRule } from './time-rule.ts'

const UNIT =
  '(?<unit>个?(?:小时|钟头)|分钟|秒钟?|天(?!然|空|气|主|下|真|文|津)|周(?!年|边|期|刊|围|报|一|二|三|四|五|六|日)|个?(?:星期|礼拜)(?![一二三四五六日天])|个半?月|年(?!代|级|龄|轻|纪|度|报|会|初|底|末)|个?季度|个?世纪)'
const AMOUNT = `(?<![\\d.第])(?<count>${COUNT})\\s*[多余]?\\s*${UNIT}[多半]?`
const ABOUT = '(?:大约|将近|不到|超过|约|近)?'
/** 前 and 后 that begin another word: 两天前往, 三年前总统. */
const AGO = '(?:以前|之前|前(?!往|线|沿|景|夕|锋|提|来(?:华|访|京|参|出)))'
const LATER = '(?:以后|之后|后(?!来|勤|方|者|果|续|卫|裔))'

/** So many units back from today, never nearer than the words say. */
const ago = (count: number, unit: string, today: string): DateInterval => {
  const { year, month } = partsOf(today)
  if (unit.includes('时') || unit.includes('钟') || unit.includes('秒')) return UNKNOWN_DATE
  if (unit === '天') return daysInterval(addDays(today, -count), addDays(today, -count), 'day')
  if (unit.includes('周') || unit.includes('星期') || unit.includes('礼拜')) {
    const monday = addDays(mondayOf(today), -7 * count)
    return daysInterval(monday, addDays(monday, 6), 'month')
  }
  if (unit.includes('月')) return monthInterval(year, month - count)
  return unit === '年' ? yearInterval(year - count) : UNKNOWN_DATE
}

const UNDATED = { date: UNKNOWN_DATE, basis: 'publication' } as const
const FROM_EVENT = { date: UNKNOWN_DATE, basis: 'event' } as const

const readAgo = (groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading => {
  // 去年九月访问，两周前…: counted from what the sentence has just dated, not from today
  if (context.isSentenceDated) return FROM_EVENT
  const count = readNumeral(groups.count ?? '')
  return count === null ? UNDATED : { date: ago(count, groups.unit ?? '', context.today), basis: 'publication' }
}

/** How old the month must be, or how long it must last yet, for 近日 to lie in it. */
const THESE_DAYS = 8

/** The part of this month in which the last days lie, or, where the words look ahead, the next; unknown near its ends. */
const theseDays = ({ today, outlook }: TimeContext): DateInterval => {
  const { year, month, date } = partsOf(today)
  const whole = monthInterval(year, month)
  const isAhead = outlook === 'planned' || outlook === 'future'
  const left = partsOf(whole.endOn ?? today).date - date
  if (isAhead ? left < THESE_DAYS : date <= THESE_DAYS) return UNKNOWN_DATE
  return isAhead
    ? daysInterval(today, whole.endOn ?? today, 'month')
    : daysInterval(whole.startOn ?? today, today, 'month')
}

/** Lengths of time, times counted from today or from an event, and words for no time in particular. */
export const SPAN_RULES: readonly TimeRule[] = [
  {
    // 两周前, 三个月之前, 几天前; not 三天前往北京
    name: 'ago',
    pattern: timePattern(`${ABOUT}${AMOUNT}${AGO}`),
    read: readAgo,
  },
  {
    // 一个月后, 几天之后: after what was just told; not 三天后勤演练
    name: 'later',
    pattern: timePattern(`${ABOUT}${AMOUNT}${LATER}`),
    read: () => FROM_EVENT,
  },
  {
    // 最近几周, 过去两年, 未来几天, 近三个月来
    name: 'recent-span',
    pattern: timePattern(
      `(?:最近|过去|近|未来|今后|接下来的?|此后|随后的?|前)(?:这|的)?${AMOUNT}(?:以来|来|内|里|间|之内)?`,
    ),
    read: () => UNDATED,
  },
  {
    // 为期两天, 长达10小时, 三年, 48小时内; not 三年级, 五周年, 一天主教徒
    name: 'duration',
    pattern: timePattern(
      `(?:为期|长达|历时|持续|约|大约)?\\s*${AMOUNT}(?:之久|以来|来(?!自|到|访|华|自)|之内|内(?!政|阁|部)|间(?!谍|接|隙)|期间)?`,
    ),
    read: () => ({ date: UNKNOWN_DATE, basis: 'absolute', isDuration: true }),
  },
  {
    // 为期三日, 3日内, 五日游: days counted, not named
    name: 'duration-in-days',
    pattern: timePattern(
      '(?:为期\\s*(?:\\d{1,2}|[一两二三四五六七八九十]{1,2})日|(?<!\\d|月)(?:\\d{1,2}|[一两三四五六七八九十]{1,2})日(?:之?内|间|游))',
    ),
    read: () => ({ date: UNKNOWN_DATE, basis: 'absolute', isDuration: true }),
  },
  {
    // 十周年, 93周年
    name: 'anniversary',
    pattern: timePattern('(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})周年'),
    read: () => ({ date: UNKNOWN_DATE, basis: 'absolute', isDuration: true }),
  },
  {
    // 每周三, 每年, 每天, 一周三次: again and again
    name: 'recurring',
    pattern: timePattern('(?:每(?:个)?(?:周|星期)[一二三四五六日天]|每(?:天(?!主)|日|周|星期|个?月|年)|历年)'),
    read: () => UNDATED,
  },
  {
    // 日前, 近日, 稍早, 连日来: within the last days, so that the month is known once it is old enough; not 12日前往, 亲近日本
    name: 'these-days',
    pattern: timePattern(
      '(?:近日(?!本)|(?<![\\d一二三四五六七八九十节假生周期今明昨当同次每])日前(?!往|首|总)|(?:最近|近|这)几[天日]|连日来?|早些时候|稍早(?:前|时候?)?|前几[天日])',
    ),
    read: (_, context) => ({ date: theseDays(context), basis: 'publication' }),
  },
  {
    // 最近, 近期, 不久前, 近年来; not 目前
    name: 'recently',
    pattern: timePattern('(?:最近|近期|近来|近年来?|近况?月来?|不久前|前不久|前几[周年]|早前|不久后|不久之后)'),
    read: () => UNDATED,
  },
  {
    // 届时, 当时, 同月: the time of what was just told
    name: 'that-time',
    pattern: timePattern('(?:届时|当时|同月|当月)'),
    read: () => FROM_EVENT,
  },
]
