import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

/** The named sources of a text as `kind name（other forms）`. */
const sourcesIn = async (...paragraphs: string[]): Promise<string[]> => {
  const { sources } = await extractByRules(articleOf('标题', ...paragraphs))
  return sources
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ name, kind, forms }) => {
      const others = forms.filter((form) => form !== name)
      return `${kind} ${name}${others.length > 0 ? `（${others.join('、')}）` : ''}`
    })
}

const cases = (table: readonly (readonly [text: string, ...sources: string[]])[]) => {
  for (const [text, ...sources] of table) it(text, async () => expect(await sourcesIn(text)).toEqual(sources))
}

describe('media are found by name, by title and by the end of their name', () => {
  cases([
    ['据路透社报道，码头已经关闭。', 'agency 路透社'],
    ['CNN报道，码头已经关闭。', 'medium CNN'],
    ['《号角晚报》报道，码头已经关闭。', 'medium 号角晚报'],
    ['据南岛广播公司报道，码头已经关闭。', 'medium 南岛广播公司'],
    ['挪威海角电视台报道说，码头已经关闭。', 'medium 挪威海角电视台'],
    ['冰岛通讯社报道，码头已经关闭。', 'agency 冰岛通讯社'],
    ['据当地媒体报道，码头已经关闭。', 'medium 当地媒体'],
    ['挪威媒体普遍认为，码头将会关闭。', 'medium 挪威媒体'],
  ])
})

describe('words that hold the name of a medium are none', () => {
  cases([
    ['有关俄罗斯报道很多。'],
    ['他上报了码头的情况。'],
    ['这份情报没有用处。'],
    ['他拍了一张海报。'],
    ['他在ABCD公司工作。'],
  ])
})

describe('a medium is credited', () => {
  cases([
    ['挪威外长艾德接受《号角晚报》采访。', 'medium 号角晚报'],
    ['挪威外长艾德接受了丹麦报纸《号角晚报》的独家专访。', 'medium 号角晚报'],
    ['挪威外长艾德在《号角晚报》上撰文。', 'medium 号角晚报'],
    ['码头已经关闭。（法新社、号角晚报）', 'agency 法新社', 'medium 号角晚报'],
    ['据法新社和《号角晚报》报道，码头已经关闭。', 'agency 法新社', 'medium 号角晚报'],
  ])
  it('but not where it is only spoken of', async () => {
    expect(await sourcesIn('艾德曾经买下号角晚报大楼。')).toEqual([])
  })
})

describe('bodies are named in full', () => {
  cases([
    ['根据挪威水产协会的数据，出口有所增加。', 'organisation 挪威水产协会'],
    ['根据海角战略与合作研究所的报告，出口有所增加。', 'organisation 海角战略与合作研究所'],
    ['根据海滨市卫生局的通报，码头已经关闭。', 'government 海滨市卫生局'],
    ['据乌克兰驻安卡拉大使馆消息，码头已经关闭。', 'government 乌克兰驻安卡拉大使馆'],
    ['据挪威国防部长说，码头已经关闭。'],
    ['根据人权组织的报告，码头已经关闭。'],
  ])
})

describe('names of one source are joined', () => {
  cases([
    ['CNN报道，码头已经关闭。美国有线电视新闻网又说，渔船已经返航。', 'medium 美国有线电视新闻网（CNN）'],
    ['根据挪威水产协会（NSF）的数据，出口有所增加。NSF说，价格也上涨了。', 'organisation 挪威水产协会（NSF）'],
    [
      '据挪威驻丹麦使馆消息，码头已经关闭。挪威驻丹麦大使馆说，渔船已经返航。',
      'government 挪威驻丹麦大使馆（挪威驻丹麦使馆）',
    ],
    ['据《号角晚报》报道，码头已经关闭。该报又说，渔船已经返航。', 'medium 号角晚报'],
  ])
  it('the publisher’s word for itself means the publisher', async () => {
    expect(await sourcesIn('挪威外长艾德告诉本报，码头已经关闭。')).toEqual(['medium 例报（本报）'])
  })
})

describe('voices without a name are no bodies', () => {
  cases([['有消息说，码头已经关闭。'], ['媒体报道，码头已经关闭。'], ['挪威外长表示，码头已经关闭。']])
})
