import { describe, expect, it } from 'vitest'
import { isPortfolio } from '../src/ingest/extract/portfolios.ts'
import { meetingsIn } from './events-in.ts'

const cases = (table: readonly (readonly [text: string, ...meetings: string[]])[]) => {
  for (const [text, ...meetings] of table)
    it(text, async () => expect(await meetingsIn(...text.split('/'))).toEqual(meetings.sort()))
}

describe('a state, what an office is for and its holder are one party', () => {
  cases([
    [
      '德国经济部长施密特星期二与秘鲁能源、矿业和水利部长奥尔特加（Luis Ortega）会谈。',
      'meeting 奥尔特加+施密特 2024-05-14 occurred',
    ],
    [
      '日本数字转型次长田中一郎上周访问里加，并在当地同外长奥佐林斯见面。',
      'meeting 奥佐林斯+田中一郎 2024-05 occurred',
    ],
  ])
})

describe('words that name what an office is for', () => {
  it.each(['发展、工业和贸易', '国家安保', '数字发展'])('%s', (words) => expect(isPortfolio(words)).toBe(true))
  it.each(['打击', '希望', '与', '和贸易', '贸易和', '执行'])('not %s', (words) =>
    expect(isPortfolio(words)).toBe(false),
  )
})

describe('behind 与, also where words of the office are unknown', () => {
  cases([
    ['外长林淑芬与得州联邦众议员霍尔特共进晚餐。', 'meeting 林淑芬+霍尔特 ? occurred'],
    ['外长林淑芬表示，与此同时联邦众议员霍尔特将举行会谈。'],
  ])
})

describe('an office without a state is that of the place where its holder is met', () => {
  cases([
    ['在秘鲁首都利马，德国外长施密特星期二受到总统的接见。', 'meeting PE+施密特 2024-05-14 occurred'],
    ['德国外长施密特星期二前往利马拜会总统。', 'meeting PE+施密特 2024-05-14 occurred'],
    // Whoever meets the state that he acts for meets nobody else.
    ['德国外长施密特星期二在柏林会见总理。'],
  ])
})

describe('a host, or those who hold the talks, stand further from the word', () => {
  cases([
    ['德国外长施密特将于周五在秘鲁首都会见外长奥尔特加。', 'meeting 奥尔特加+施密特 2024-05-17 planned'],
    ['美国总统汤普森周二抵达秘鲁，当天在首都会见总统奥尔特加。', 'meeting 奥尔特加+汤普森 2024-05-14 occurred'],
    ['法国总统勒梅尔2023年11月在巴黎迎接波兰总理诺瓦克。', 'meeting 勒梅尔+诺瓦克 2023-11 occurred'],
    ['法国总统勒梅尔与波兰总理诺瓦克去年11月有过一面之缘。', 'meeting 勒梅尔+诺瓦克 2023-11 occurred'],
    [
      '法国外长勒梅尔取消了与波兰外长诺瓦克的午餐。两人仍可能在本月底于日内瓦举行的世界卫生大会期间碰面。',
      'meeting 勒梅尔+诺瓦克 2024-05 proposed',
    ],
    ['法国外长勒梅尔赞扬波兰外长诺瓦克。两人希望正在日内瓦参加世界卫生大会的记者李明能够同主办方会面。'],
    ['美国在台代表汤普森周一到立法院会见秘书长林淑芬。', 'meeting 林淑芬+汤普森 2024-05-13 occurred'],
    ['越南外交部星期二召见中国大使李明远。', 'meeting VN+李明远 2024-05-14 occurred'],
  ])
})
