import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'
import { eventsIn } from './events-in.ts'

const cases = (table: readonly (readonly [text: string, ...events: string[]])[]) => {
  for (const [text, ...events] of table) it(text, async () => expect(await eventsIn(text)).toEqual(events))
}

describe('visit/verb: a person goes to another state', () => {
  cases([
    ['挪威外长艾德周三抵达越南首都河内。', 'visit 艾德 > VN(河内) 2024-05-15 ongoing'],
    ['挪威外长艾德去年访问了越南。', 'visit 艾德 > VN 2023 occurred'],
    ['挪威外长艾德计划访问越南和老挝。', 'visit 艾德 > VN ? planned', 'visit 艾德 > LA ? planned'],
    ['挪威外长艾德上周访华。', 'visit 艾德 > CN 2024-05 occurred'],
  ])
})

describe('no journey is', () => {
  cases([
    ['挪威外长艾德抵达奥斯陆。'],
    ['挪威外长艾德接受了越南媒体的采访。'],
    ['这家公司的产品出口到越南。'],
    ['挪威外长艾德将通过视频参加在越南举行的峰会。'],
    ['挪威外长艾德提到越南的改革。'],
  ])
})

describe('visit/framed, visit/trip-noun, visit/attendance', () => {
  cases([
    ['挪威外长艾德周三开始对越南进行国事访问。', 'visit 艾德 > VN 2024-05-15 ongoing'],
    [
      '在河内行之后，挪威外长艾德周三抵达老挝。',
      'visit 艾德 > VN(河内) ? occurred',
      'visit 艾德 > LA 2024-05-15 ongoing',
    ],
    ['挪威外长艾德目前正在河内出席气候峰会。', 'visit 艾德 > VN(河内) 2024-05 ongoing'],
  ])
})

describe('the host is no visitor', () => {
  cases([
    ['越南总理范明政4月欢迎挪威外长艾德访问越南。', 'visit 艾德 > VN 2024-04 occurred'],
    ['越南总理范明政邀请挪威外长艾德访问河内。', 'visit 艾德 > VN(河内) ? proposed'],
    ['挪威外长艾德接受了范明政的访问越南的邀请。', 'visit 艾德 > VN ? planned'],
  ])
})

describe('status comes from the governing words', () => {
  cases([
    ['挪威外长艾德将于下周访问越南。', 'visit 艾德 > VN 2024-05 planned'],
    ['挪威外长艾德取消了访问越南的计划。', 'visit 艾德 > VN ? cancelled'],
    ['挪威外长艾德尚未访问越南。'],
    ['挪威外长艾德周三动身前往河内。', 'visit 艾德 > VN(河内) 2024-05-15 ongoing'],
    ['挪威外长艾德做好了前往越南调停的准备。', 'visit 艾德 > VN ? proposed'],
    ['挪威外长艾德计划访问越南。但他在最后一刻取消了访问行程。', 'visit 艾德 > VN ? cancelled'],
    ['挪威外长艾德从未访问越南。', 'visit 艾德 > VN ? denied'],
    ['挪威外长艾德可能访问越南。', 'visit 艾德 > VN ? proposed'],
    ['挪威外长艾德在访问越南期间会见了学生。', 'visit 艾德 > VN ? occurred'],
    ['瑞典外长比尔斯特伦可能向挪威通报丹麦首相弗雷泽里克森访问越南的结果。', 'visit 弗雷泽里克森 > VN ? occurred'],
  ])
})

describe('dates', () => {
  it('keep what is written, and tell when its parts contradict each other', async () => {
    const { reports } = await extractByRules(articleOf('标题', '挪威外长艾德周三（5月7日）抵达河内。'))
    expect(reports[0]).toMatchObject({ statedDate: '周三（5月7日）', datesAgree: false })
  })

  it('of when somebody spoke are not those of the journey', async () => {
    expect(await eventsIn('挪威外长艾德周一表示，他将访问越南。')).toEqual(['visit 艾德 > VN ? planned'])
  })

  it('that hang on another event stay coarse: 几周前 from an event of known date', async () => {
    expect((await eventsIn('瑞典外长比尔斯特伦4月访问越南，几周前挪威外长艾德访问老挝。'))[1]).toBe(
      'visit 艾德 > LA 2024 occurred',
    )
  })

  it('told by 当时 are those told before', async () => {
    expect(await eventsIn('挪威外长艾德去年7月提出此事，当时他访问了越南。')).toEqual([
      'visit 艾德 > VN 2023-07 occurred',
    ])
  })

  it('may stand in brackets behind a caption', async () => {
    expect(await eventsIn('挪威外长艾德抵达河内。（2024年3月2日）')).toEqual([
      'visit 艾德 > VN(河内) 2024-03-02 occurred',
    ])
  })

  it('that hang on an event without one stay unknown', async () => {
    expect(await eventsIn('瑞典外长比尔斯特伦访问越南一个月后，挪威外长艾德访问老挝。')).toContain(
      'visit 艾德 > LA ? occurred',
    )
  })
})

describe('mentions of one event are one report', () => {
  it('with the best date and the strongest status', async () => {
    expect(
      await eventsIn('越南总理范明政曾邀请挪威外长艾德访问越南。', '挪威外长艾德将于5月20日访问越南首都河内。'),
    ).toEqual(['visit 艾德 > VN(河内) 2024-05-20 planned'])
  })

  it('but journeys of different years are two', async () => {
    expect(await eventsIn('挪威外长艾德周三抵达河内。', '上次他访问越南是在2018年。')).toEqual([
      'visit 艾德 > VN(河内) 2024-05-15 ongoing',
      'visit 艾德 > VN 2018 occurred',
    ])
  })
})

describe('meetings and calls', () => {
  cases([
    ['挪威外长艾德周一会见了丹麦首相弗雷泽里克森。', 'meeting 艾德+弗雷泽里克森 2024-05-13 occurred'],
    ['挪威外长艾德将与丹麦外长举行会谈。', 'meeting 艾德+DK ? planned'],
    ['挪威外长艾德周二与丹麦首相弗雷泽里克森通了电话。', 'call 艾德+弗雷泽里克森 2024-05-14 occurred'],
    ['挪威外长艾德没有与丹麦首相弗雷泽里克森会面。', 'meeting 艾德+弗雷泽里克森 ? denied'],
  ])
  cases([['挪威外长艾德出席了记者会。'], ['挪威外长艾德在会议上发言。']])

  cases([
    [
      '挪威首相斯特勒和丹麦首相弗雷泽里克森都在场。挪丹两国元首周一通话。',
      'call 斯特勒+弗雷泽里克森 2024-05-13 occurred',
    ],
    [
      '挪威首相斯特勒周一会晤了丹麦首相弗雷泽里克森和瑞典首相约翰松。',
      'meeting 斯特勒+弗雷泽里克森 2024-05-13 occurred',
      'meeting 斯特勒+约翰松 2024-05-13 occurred',
    ],
    ['挪威首相斯特勒拒绝接见丹麦首相弗雷泽里克森。', 'meeting 斯特勒+弗雷泽里克森 ? denied'],
  ])

  it('held abroad imply the journey there', async () => {
    expect(await eventsIn('挪威外长艾德周一在河内会见了越南总理范明政。')).toEqual([
      'visit 艾德 > VN(河内) 2024-05-13 occurred',
      'meeting 艾德+范明政 > VN(河内) 2024-05-13 occurred',
    ])
  })
})
