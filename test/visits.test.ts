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
    ['在本周的达沃斯年会上，摩尔多瓦总统科瓦连科请求邻国出手相助。', '科瓦连科 > CH(达沃斯) occurred'],
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
    [
      '韩国国会一个由六名议员组成的跨党派代表团下周将访问河内。',
      '韩国国会一个由六名议员组成的跨党派代表团 > VN(河内) planned',
    ],
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

describe('who passes through or stays', () => {
  cases([
    ['中国副总理许长河周三结束访问，取道马德里回国。', '许长河 > ES(马德里) occurred'],
    ['中国副总理许长河经多哈转机前往罗马。', '许长河 > QA(多哈) occurred', '许长河 > IT(罗马) occurred'],
    ['中国副总理许长河去年曾在利马停了一夜。', '许长河 > PE(利马) occurred'],
    ['美国特别代表斯坦霍普上周恰好也在马斯喀特。', '斯坦霍普 > OM(马斯喀特) occurred'],
    ['英国议员拉赫曼去年曾自费到黎巴嫩贝卡谷地的难民营当义工。', '拉赫曼 > LB occurred'],
  ])
})

describe('a journey told again is one', () => {
  cases([
    ['德国总理维尔纳13日抵达北京，14日转往上海。', '维尔纳 > CN(北京) occurred'],
    ['美国众议院议长卡特赖特的台湾之行激怒北京，卡特赖特周二抵达台北。', '卡特赖特 > TW(台北) occurred'],
    ['以色列总理本阿里周一抵达华盛顿，这是他今年第三次访问美国。', '本阿里 > US(华盛顿) occurred'],
  ])
})

describe('what a meeting implies', () => {
  cases([
    [
      '美国国务卿霍尔特周一在慕尼黑会见了伊朗外长和沙特外长。',
      '霍尔特 > DE(慕尼黑) occurred',
      '伊朗外长 > DE(慕尼黑) occurred',
      '沙特外长 > DE(慕尼黑) occurred',
    ],
    ['欧盟委员会主席莫雷蒂周一在东京会见了日本外相安田浩。', '莫雷蒂 > JP(东京) occurred'],
    ['中国驻印尼大使谢正和前天在雅加达会见了印尼外长苏山多。'],
  ])
})

describe('what came to nothing', () => {
  cases([
    ['德国外长福格特原定下周前往塔什干，但因故取消。', '福格特 > UZ(塔什干) cancelled'],
    ['巴西总统阿尔维斯缺席了在喀山举行的金砖国家峰会。', '阿尔维斯 > RU(喀山) denied'],
    ['德国外长福格特计划访问河内，讨论取消关税。', '福格特 > VN(河内) planned'],
  ])
})

describe('what traditional script tells', () => {
  cases([
    ['（中央社記者王小明台北14日電）外交部長簡文達將過境紐約。', '簡文達 > US(紐約) planned'],
    ['日本眾議員團本週五將訪問台灣，由議員石田清治率領。', '石田清治 > TW planned'],
    ['美國眾議院議長卡特賴特週二窜訪中國台灣地區。', '卡特賴特 > TW occurred'],
  ])
})

describe('who is met does not travel', () => {
  cases([
    ['捷克前总统胡巴切克到台北参访，并与当时的台湾总统林志豪会见。', '胡巴切克 > TW(台北) occurred'],
    [
      '美国国务卿霍尔特周一在东京会见了日本外相安田浩，随后已飞往首尔。',
      '霍尔特 > JP(东京) occurred',
      '霍尔特 > KR(首尔) occurred',
    ],
  ])
})

describe('nobody travels', () => {
  cases([
    ['大批中国游客前往泰国旅游。'],
    ['英国学者菲尔丁已乘机返抵伦敦。'],
    ['几位国家元首抵达利伯维尔。'],
    ['中国外长陆明远在记者会上说，两国在北京到莫斯科的铁路上合作。'],
    ['中国外长陆明远说，赴泰国旅游的中国游客增加。'],
    ['中国外长陆明远说，这家公司的产品出口到荷兰、泰国。'],
    ['法国总统德拉库尔前往新喀里多尼亚视察。'],
    ['中国外长陆明远说，一直以来越南都是重要伙伴。'],
  ])
})
