import { describe, expect, it } from 'vitest'
import { matchingCopy } from '../src/ingest/extract/matching-copy.ts'
import { findTimeExpressions } from '../src/ingest/extract/time-expressions.ts'

/** Wednesday, 15 May 2024, in the afternoon in Paris. */
const WEDNESDAY = { publishedAt: '2024-05-15T13:00:00.000Z', timeZone: 'Europe/Paris' }

const timesIn = (text: string, reference = WEDNESDAY) => findTimeExpressions(matchingCopy(text), reference, text)

/** `expression = date`, as a person would note it: a day, from..to with its precision, event?, duration. */
const notesOn = (text: string, reference = WEDNESDAY): string[] =>
  timesIn(text, reference).map(({ text: written, date, basis, isDuration, datesAgree }) => {
    const { startOn, endOn, precision } = date
    const interval = startOn === endOn ? startOn : `${startOn}..${endOn}`
    const value = startOn === null ? '?' : precision === 'day' ? interval : `${interval} ${precision}`
    const agreement = datesAgree === null ? '' : datesAgree ? ' agreed' : ' contradicted'
    return `${written} = ${isDuration ? 'duration' : value}${basis === 'event' ? ' event' : ''}${agreement}`
  })

const cases = (table: readonly (readonly [text: string, ...notes: string[]])[]) => {
  for (const [text, ...notes] of table) it(text, () => expect(notesOn(text)).toEqual(notes))
}

describe('dates', () => {
  cases([
    ['部长2021年3月9日到任。', '2021年3月9日 = 2021-03-09'],
    ['部长2021 年 3 月 9 日到任。', '2021 年 3 月 9 日 = 2021-03-09'],
    ['部长于二〇二一年十一月二十三日到任。', '二〇二一年十一月二十三日 = 2021-11-23'],
    ['公报日期为2024-05-03。', '2024-05-03 = 2024-05-03'],
    ['双方5月3号会面。', '5月3号 = 2024-05-03'],
    ['去年12月30日他离开首都。', '去年12月30日 = 2023-12-30'],
    ['本月12日，两国总理会面。', '本月12日 = 2024-05-12'],
    ['外交部14日宣布此事。', '14日 = 2024-05-14'],
    ['外交部十四日宣布此事。', '十四日 = 2024-05-14'],
    ['外交部28日宣布此事。', '28日 = 2024-04-28'],
    ['当地时间5月14日晚间，专机降落。', '当地时间5月14日晚间 = 2024-05-14'],
  ])
  cases([
    ['公路7号线关闭。'],
    ['2月30日是笔误。', '2月 = 2024-02-01..2024-02-29 month'],
    ['会议3日内召开。', '3日内 = duration'],
  ])
})

describe('a date without year or month is the one that fits', () => {
  cases([
    ['12月访问过首都。', '12月 = 2023-12-01..2023-12-31 month'],
    ['他将于12月访问首都。', '12月 = 2024-12-01..2024-12-31 month'],
    ['总理将出席8月的峰会。', '8月的 = 2024-08-01..2024-08-31 month'],
    ['出席5月底举行的峰会。', '5月底 = 2024-05-21..2024-05-31 month'],
    ['自8月1日开战以来，边境关闭。', '8月1日 = 2023-08-01'],
    ['双方定于20日会谈。', '20日 = 2024-05-20'],
    ['双方曾于20日会谈。', '20日 = 2024-04-20'],
    ['他10日将文件交给议会。', '10日 = 2024-05-10'],
  ])
})

describe('weekdays: the week begins on Monday', () => {
  cases([
    ['总统周三抵达。', '周三 = 2024-05-15'],
    ['总统周四抵达。', '周四 = 2024-05-09'],
    ['总统星期天抵达。', '星期天 = 2024-05-12'],
    ['總統禮拜一抵達。', '禮拜一 = 2024-05-13'],
    ['总统将于周五抵达。', '周五 = 2024-05-17'],
    ['发言人周一表示，总统将启程。', '周一 = 2024-05-13'],
    ['发言人周一表示总统将启程。', '周一 = 2024-05-13'],
    ['发言人周一宣布总统将于周四启程。', '周一 = 2024-05-13', '周四 = 2024-05-16'],
    ['总统上周三抵达。', '上周三 = 2024-05-08'],
    ['总统本周一抵达。', '本周一 = 2024-05-13'],
    ['总统下星期二抵达。', '下星期二 = 2024-05-21'],
    ['总统上周抵达。', '上周 = 2024-05-06..2024-05-12 month'],
    ['总统上个星期抵达。', '上个星期 = 2024-05-06..2024-05-12 month'],
    ['总统周末抵达。', '周末 = 2024-05-11..2024-05-12 month'],
    ['总统将在本周末抵达。', '本周末 = 2024-05-18..2024-05-19 month'],
    ['委员会每周三开会。', '每周三 = ?'],
  ])
  cases([['周恩来的周边外交受到周刊好评。'], ['四周都是山。']])
})

describe('days told from the publication or from another day', () => {
  cases([
    ['代表团今天抵达，明天上午离开。', '今天 = 2024-05-15', '明天上午 = 2024-05-16'],
    ['代表团昨晚抵达。', '昨晚 = 2024-05-14'],
    ['代表團前天抵達，後天離開。', '前天 = 2024-05-13', '後天 = 2024-05-17'],
    ['今明两天举行会谈。', '今明两天 = 2024-05-15..2024-05-16'],
    ['代表团3日抵达，次日离开。', '3日 = 2024-05-03', '次日 = 2024-05-04 event'],
    ['代表团3日抵达，当天会见总理。', '3日 = 2024-05-03', '当天 = 2024-05-03 event'],
    ['访问次日，他会见总理。', '次日 = ? event'],
    ['代表团抵达当天会见总理。', '当天 = ? event'],
  ])
  it('uses the newsroom’s day, not that of Greenwich', () => {
    const lateInParis = { publishedAt: '2024-05-15T22:30:00.000Z', timeZone: 'Europe/Paris' }
    expect(notesOn('总统今天抵达。', lateInParis)).toEqual(['今天 = 2024-05-16'])
  })
})

describe('months, years and their parts', () => {
  cases([
    ['九月中旬两人会面。', '九月中旬 = 2023-09-11..2023-09-20 month'],
    ['今年2月下旬两人会面。', '今年2月下旬 = 2024-02-21..2024-02-29 month'],
    ['上个月两人会面。', '上个月 = 2024-04-01..2024-04-30 month'],
    ['下月初两人会面。', '下月初 = 2024-06-01..2024-06-10 month'],
    ['本月底两人会面。', '本月底 = 2024-05-21..2024-05-31 month'],
    ['去年两人会面。', '去年 = 2023-01-01..2023-12-31 year'],
    ['明年初两人会面。', '明年初 = 2025-01-01..2025-03-31 year'],
    ['今夏两人会面。', '今夏 = 2024-06-01..2024-08-31 year'],
    ['去年冬天两人会面。', '去年冬天 = 2023-12-01..2024-02-29 year'],
    ['两人是在 2018 年会面的。', '2018 年 = 2018-01-01..2018-12-31 year'],
    ['2022年底两人会面。', '2022年底 = 2022-10-01..2022-12-31 year'],
    [
      '2019年5月签约，同年9月毁约。',
      '2019年5月 = 2019-05-01..2019-05-31 month',
      '同年9月 = 2019-09-01..2019-09-30 month',
    ],
    ['2019年签约，当年他是部长。', '2019年 = 2019-01-01..2019-12-31 year', '当年 = ? event'],
    ['80年代末的协议在2025年前有效。', '80年代末 = ?', '2025年前 = ?'],
  ])
  cases([['今年轻人不多，岁月如歌，月球不远。']])
})

describe('times counted from now, or from an event', () => {
  cases([
    ['两天前他访问首都。', '两天前 = 2024-05-13'],
    ['他两周前访问首都。', '两周前 = 2024-04-29..2024-05-05 month'],
    ['他三个月前访问首都。', '三个月前 = 2024-02-01..2024-02-29 month'],
    ['他五年前访问首都。', '五年前 = 2019-01-01..2019-12-31 year'],
    ['他几周前访问首都。', '几周前 = ?'],
    ['总理于三月中旬来访，几周前防长已先到。', '三月中旬 = 2024-03-11..2024-03-20 month', '几周前 = ? event'],
    ['总统来访一个月后，部长回访。', '一个月后 = ? event'],
    ['他最近访问首都，日前刚刚回国。', '最近 = ?', '日前 = 2024-05-01..2024-05-15 month'],
    ['过去两年来他未出访。', '过去两年来 = ?'],
    ['届时两人将会面。', '届时 = ? event'],
  ])
  cases([['他14日前往首都。', '14日 = 2024-05-14'], ['目前没有消息。']])
})

describe('lengths of time', () => {
  cases([
    ['部长进行为期两天的访问。', '为期两天 = duration'],
    ['部长進行為期三日的訪問。', '為期三日 = duration'],
    ['两人谈了10小时。', '10小时 = duration'],
    ['双方纪念建交十周年。', '十周年 = duration'],
  ])
  cases([['天主教徒与三年级学生见面。']])
})

describe('ranges', () => {
  cases([
    ['总统将于5月26日至28日访问首都。', '5月26日至28日 = 2024-05-26..2024-05-28'],
    ['总统于4月29日至5月2日访问首都。', '4月29日至5月2日 = 2024-04-29..2024-05-02'],
    ['峰会5月23-24日举行。', '5月23-24日 = 2024-05-23..2024-05-24'],
    ['两人周一至周三会谈。', '周一至周三 = 2024-05-13..2024-05-15'],
    ['两人将于下周一至周三会谈。', '下周一至周三 = 2024-05-20..2024-05-22'],
    ['战事自2月到4月底最激烈。', '2月到4月底 = 2024-02-01..2024-04-30 month'],
    ['1991至1994年两国交战。', '1991至1994年 = 1991-01-01..1994-12-31 year'],
  ])
})

describe('a weekday or 今天 beside a date', () => {
  cases([
    ['部长周二（5月14日）抵达。', '周二（5月14日） = 2024-05-14 agreed'],
    ['部长今天（5月15日）抵达。', '今天（5月15日） = 2024-05-15 agreed'],
    ['部长今天5月15日抵达。', '今天5月15日 = 2024-05-15 agreed'],
    ['部长5月10日星期五抵达。', '5月10日星期五 = 2024-05-10 agreed'],
    ['部长上周三（8日）抵达。', '上周三（8日） = 2024-05-08 agreed'],
    ['部長週二（5月14日）抵達。', '週二（5月14日） = 2024-05-14 agreed'],
    ['部长周三（5月7号）抵达。', '周三（5月7号） = 2024-05-15 contradicted'],
    ['部长上周三（5月3日）抵达。', '上周三（5月3日） = 2024-05-08 contradicted'],
    ['部长周日（5月13日）抵达。', '周日（5月13日） = 2024-05-13 contradicted'],
  ])
})

describe('the whole', () => {
  cases([['15日本周三，日本外相抵达。', '15日本周三 = 2024-05-15 agreed']])
  it('gives spans in order, without overlap, that say where the expression is written', () => {
    const text = '標題  週一\n去年12月中旬，總理（5月3日至6日）與部長於禮拜二會談一個多小時，兩天後離開。'
    const times = timesIn(text)
    expect(times.length).toBeGreaterThan(4)
    times.forEach((time, i) => {
      expect(text.slice(time.start, time.end)).toBe(time.text)
      expect(time.start).toBeGreaterThanOrEqual(times[i - 1]?.end ?? 0)
    })
  })
  it('finds nothing in an empty text', () => expect(timesIn('')).toEqual([]))
})
