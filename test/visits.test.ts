import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { extractionDocument } from '../src/ingest/extraction-document.ts'
import { articleOf } from './article-of.ts'

/** Each visit as `who > country(place) status`, as told on Wednesday 2024-05-15. */
const visitsIn = async (text: string): Promise<string[]> => {
  const parsed = articleOf('标题', text)
  const { events } = extractionDocument(parsed, await extractByRules(parsed), 'x')
  return events
    .filter(({ kind }) => kind === 'visit')
    .map(
      ({ actors, country, place, status }) => `${actors.join('+')} > ${country}${place ? `(${place})` : ''} ${status}`,
    )
}

const cases = (table: readonly (readonly [text: string, ...visits: string[]])[]) =>
  it.each(table.map(([text, ...visits]) => ({ text, visits })))('$text', async ({ text, visits }) =>
    expect(await visitsIn(text)).toEqual(visits),
  )

describe('who is received has come to the host', () => {
  cases([
    ['国家主席沈国栋14日在北京会见来访的塞尔维亚总统米利奇。', '米利奇 > CN(北京) occurred'],
    ['国务院总理韩志远14日在人民大会堂同来华进行正式访问的德国总理维尔纳举行会谈。', '维尔纳 > CN occurred'],
    ['法国总统德拉库尔14日在爱丽舍宫接待了乌克兰总统科瓦连科。', '科瓦连科 > FR occurred'],
    ['乌克兰总统科瓦连科周二在柏林受到德国总理维尔纳的热情接待。', '科瓦连科 > DE(柏林) occurred'],
    ['教宗周一在梵蒂冈接见了巴西总统阿尔维斯。', '阿尔维斯 > VA occurred'],
    ['越南总理范文松在河内会见了到访的中国外长陆明远。', '陆明远 > VN(河内) occurred'],
  ])
})

describe('a reception tells of no journey', () => {
  cases([
    ['挪威首相斯特勒拒绝接见丹麦首相弗雷泽里克森。'],
    ['法国总统德拉库尔接见了法国总理蒙福尔。'],
    ['法国总统德拉库尔欢迎德国总理维尔纳的决定。'],
  ])
})

describe('who acts abroad has gone there', () => {
  cases([
    ['英国首相格兰特在基辅对记者表示，英国将继续支援乌克兰。', '格兰特 > UA(基辅) occurred'],
    ['在上周的达沃斯世界经济论坛上，乌克兰总统科瓦连科呼吁各国提供援助。', '科瓦连科 > CH(达沃斯) occurred'],
    ['德国总理维尔纳离开北京回国。', '维尔纳 > CN(北京) occurred'],
    ['阿根廷总统佩雷拉在马德里转机后飞往罗马。', '佩雷拉 > ES(马德里) occurred', '佩雷拉 > IT(罗马) occurred'],
  ])
})

describe('an appearance tells of no journey', () => {
  cases([
    ['中国驻美大使秦朝阳在华盛顿表示，两国关系稳定。'],
    ['法国总统德拉库尔在巴黎对记者表示，法国将继续支援乌克兰。'],
    ['日本首相安田浩在讲话中就中国指出，双方应当对话。'],
    ['韩国外长韩成洙在太平洋问题上表示关切。'],
  ])
})

describe('the visitor may be', () => {
  cases([
    ['正在访问越南的美国国务卿霍尔特周三表示，美国支持东盟。', '霍尔特 > VN ongoing'],
    ['美国总统布雷迪向印度总理夏尔马发出访问华盛顿的邀请。', '夏尔马 > US(华盛顿) proposed'],
    ['由外长哈钦斯率领的新西兰代表团周一抵达东京。', '哈钦斯 > JP(东京) occurred'],
    ['中国国家主席沈国栋派外长陆明远前往平壤。', '陆明远 > KP(平壤) occurred'],
    ['俄罗斯经济代表团下周将访问平壤。', '俄罗斯经济代表团 > KP(平壤) planned'],
    ['罗马尼亚总统周三抵达基辅。', '罗马尼亚总统 > UA(基辅) ongoing'],
  ])
})

describe('the destination may be', () => {
  cases([
    [
      '印度总理夏尔马启程前往欧洲，将访问法国、德国和丹麦三国。',
      '夏尔马 > FR planned',
      '夏尔马 > DE planned',
      '夏尔马 > DK planned',
    ],
    ['德国总理维尔纳访问了包括日本和韩国在内的亚洲国家。', '维尔纳 > JP occurred', '维尔纳 > KR occurred'],
    ['俄罗斯总统沃罗诺夫乘专机抵京。', '沃罗诺夫 > CN(北京) ongoing'],
    ['菲律宾总统桑托斯就任后首次外访选择了印尼。', '桑托斯 > ID occurred'],
    ['美国国务卿霍尔特展开中东之行，首站抵达沙特阿拉伯。', '霍尔特 > SA ongoing'],
  ])
})

describe('nobody travels', () => {
  cases([
    ['大批中国游客前往泰国旅游。'],
    ['中国外长陆明远说，赴泰国旅游的中国游客增加。'],
    ['中国外长陆明远说，这家公司的产品出口到荷兰、泰国。'],
    ['法国总统德拉库尔前往新喀里多尼亚视察。'],
    ['中国外长陆明远说，一直以来越南都是重要伙伴。'],
  ])
})
