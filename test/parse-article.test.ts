import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (text: string, options: { url?: string; publishedAt?: string } = {}) =>
  parseArticle(bytes(text), { name: 'page.html', ...options })

const linesOf = ({ article, paragraphs }: ReturnType<typeof parse>) =>
  paragraphs.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)

const RFI = `<!--1709309701000-->
[北国外长访南国  &quot;友谊&quot;升温（一）](https://www.rfi.fr/cn/国际/20240301-abc?utm_source=x&amp=1#top)
------

<div>01/03/2024 - 15:42</div><img src="a.jpg"><p><strong>北国外长甲某周五（3月1日）抵达南国首都，开始为期两天的访问。    </strong></p><div><p><span><span>甲某表示：&ldquo;我们是</span></span><a href="/x">老朋友</a>&rdquo;。</p><p> </p><p>.</p><p><strong>北国的盘算</strong></p><p>两人将&nbsp;会谈。<br>会谈地点未定。</p><p>（翻译编辑：某某）</p><figure><img><figcaption><span>甲某资料照</span> <span>© REUTERS/某某</span></figcaption></figure><div data-selfpromo-newsletter>请订阅</div></div><div><div>分享 :</div><share-button></share-button></div><div><span>作者：</span><a href="/a">某某</a></div><br><hr><div>获取更多RSS：<br><a href="https://feeds.example">feeds</a></div>`

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body><nav><p>首页。新闻。</p></nav>${body}<footer><p>版权所有。</p></footer></body></html>`
const ADDRESS = '<link rel="canonical" href="https://news.example/a/1">'
const DATED = '<meta property="article:published_time" content="2024-03-01T22:30:00+08:00">'
const TITLE = '<meta property="og:title" content="部长来访">'
const BODY = '<article><h1>部长来访</h1><p>部长昨天来访。</p></article>'

describe('an article of the corpus', () => {
  const parsed = parse(RFI)

  it('has its title first, then one paragraph a line, each with what it is for', () => {
    expect(linesOf(parsed)).toEqual([
      'title: 北国外长访南国  "友谊"升温（一）',
      'lead: 北国外长甲某周五（3月1日）抵达南国首都，开始为期两天的访问。',
      'body: 甲某表示：“我们是老朋友”。',
      'subhead: 北国的盘算',
      'body: 两人将 会谈。',
      'body: 会谈地点未定。',
      'caption: 甲某资料照',
    ])
  })

  it('is dated by its own line in the newsroom’s zone, not by the crawl', () => {
    expect(parsed.article.publishedAt).toBe('2024-03-01T14:42:00.000Z')
    expect(parsed.article.retrievedAt).toBe('2024-03-01T16:15:01.000Z')
    expect(parsed.article.timeZone).toBe('Europe/Paris')
  })

  it('is known by its address without fragment and tracking', () => {
    expect(parsed.article.url).toBe('https://www.rfi.fr/cn/%E5%9B%BD%E9%99%85/20240301-abc?amp=1')
    expect(parsed.article.id).toMatch(/^article:[0-9a-f]{20}$/)
    expect(parse(RFI.replace('#top', '#end')).article.id).toBe(parsed.article.id)
  })

  it('names its publisher and its script', () => {
    expect(parsed.article.publisher).toBe('法国国际广播电台')
    expect(parsed.article.language).toBe('zh-Hans')
  })

  it('has a hash that changes with its text and only then', () => {
    expect(parse(RFI).article.contentHash).toBe(parsed.article.contentHash)
    expect(parse(RFI.replace('未定', '已定')).article.contentHash).not.toBe(parsed.article.contentHash)
  })

  it('gives what is there when it was cut off in the middle', () => {
    const whole = bytes(RFI)
    const cut = parseArticle(whole.subarray(0, RFI.indexOf('老朋友') * 2 + 60), { name: 'cut.md' })
    expect(cut.article.text).toContain('北国外长甲某周五')
    expect(cut.article.text).not.toContain('\ufffd')
  })
})

describe('the publication time', () => {
  const stated = (line: string, host: string, crawl = '1709309701000') =>
    parse(`<!--${crawl}-->\n[部长来访](https://${host}/1)\n------\n\n<div><i>${line}</i></div><p>部长昨天来访。</p>`)
      .article.publishedAt

  it.each([
    ['01/03/2024 - 15:42', 'www.rfi.fr', '2024-03-01T14:42:00.000Z'],
    ['01/07/2024 - 15:42', 'www.rfi.fr', '2024-07-01T13:42:00.000Z'],
    ['<br>2024-03-01T04:58:51.013Z', 'www.dw.com', '2024-03-01T04:58:51.013Z'],
    ['Fri, 01 Mar 2024 13:36:33 GMT', 'www.voachinese.com', '2024-03-01T13:36:33.000Z'],
    ['2024年3月1日 08:05', 'news.example.cn', '2024-03-01T00:05:00.000Z'],
    ['1 March 2024, 22:30', 'news.example', '2024-03-01T22:30:00.000Z'],
    ['Published March 1, 2024', 'news.example', '2024-03-01T16:15:01.000Z'],
    ['2024年 2月 28日', 'www.bbc.com', '2024-02-28T00:00:00.000Z'],
  ])('%s at %s is %s', (line, host, instant) => expect(stated(line, host)).toBe(instant))

  it('is the crawl’s where the page states only the day of the crawl', () =>
    expect(stated('2024年 3月 1日', 'www.bbc.com')).toBe('2024-03-01T16:15:01.000Z'))

  it('is the crawl’s where the page states none', () =>
    expect(stated('', 'www.rfa.org')).toBe('2024-03-01T16:15:01.000Z'))

  it('is the caller’s where neither page nor crawl has one', () => {
    const page = `<title>部长来访</title>${ADDRESS}<p>部长昨天来访。</p>`
    expect(parse(page, { publishedAt: '2024-03-01T10:00:00Z' }).article.publishedAt).toBe('2024-03-01T10:00:00.000Z')
  })
})

describe('an HTML page', () => {
  it('is read by its JSON-LD, even inside a graph', () => {
    const jsonLd = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: '例报' },
        {
          '@type': ['NewsArticle'],
          headline: '部长来访',
          datePublished: '2024-03-01T08:00:00+08:00',
          mainEntityOfPage: { '@id': 'https://news.example/a/1' },
          publisher: { name: '例报' },
        },
      ],
    })
    const { article } = parse(page(`<script type="application/ld+json">${jsonLd}</script>`, BODY))
    expect(article).toMatchObject({
      title: '部长来访',
      url: 'https://news.example/a/1',
      publisher: '例报',
      publishedAt: '2024-03-01T00:00:00.000Z',
      timeZone: 'Etc/GMT-8',
      text: '部长来访\n部长昨天来访。',
    })
  })

  it('is read by its meta elements when its JSON-LD is broken', () => {
    const head = `<script type="application/ld+json">{"@type":</script>${TITLE}${DATED}${ADDRESS}<meta property="og:site_name" content="例报">`
    expect(parse(page(head, BODY)).article).toMatchObject({
      title: '部长来访',
      publisher: '例报',
      publishedAt: '2024-03-01T14:30:00.000Z',
    })
  })

  it('is read by its heading and <time> when it has no more, and named for its host', () => {
    const body =
      '<main><h1>部长来访</h1><time datetime="2024-03-01T10:00:00Z">3月1日</time><p>部长昨天来访。</p></main>'
    expect(parse(page(ADDRESS, body)).article).toMatchObject({
      title: '部长来访',
      publisher: 'news.example',
      timeZone: 'UTC',
      publishedAt: '2024-03-01T10:00:00.000Z',
    })
  })

  it('leaves navigation, scripts, advertisements, lists of links and offers out', () => {
    const body = `<main><article><p>部长昨天来访。</p><script>alert("。")</script><div class="advert"><p>买一送一。</p></div>
      <ul><li><a href="/1">另一篇报道</a></li></ul><p><a href="/2">更多新闻在此</a></p><p>延伸阅读：别的事。</p>
      <p>他<em>今天</em>离开。</p><p>图片来源：某某</p><aside><p>订阅我们的邮件。</p></aside></article></main>`
    expect(parse(page(TITLE + DATED + ADDRESS, body)).article.text).toBe('部长来访\n部长昨天来访。\n他今天离开。')
  })

  it('takes whole sentences from a page that marks no paragraphs', () => {
    const body = '<div>首页 新闻</div><div>部长昨天来访。<br><br>　　他今天离开。</div>'
    expect(parse(page(TITLE + DATED + ADDRESS, body)).article.text).toBe('部长来访\n部长昨天来访。\n他今天离开。')
  })

  it('joins lines that the source breaks inside a Chinese sentence', () => {
    const body = '<article><p>部长昨天\n   来访，带来\tNATO\n   的信。</p></article>'
    expect(parse(page(TITLE + DATED + ADDRESS, body)).article.text).toBe('部长来访\n部长昨天来访，带来 NATO 的信。')
  })

  it('tells the traditional script', () => {
    const body = '<article><p>總統昨天訪問首都，與總理會談。</p></article>'
    expect(parse(page(TITLE + DATED + ADDRESS, body)).article.language).toBe('zh-Hant')
  })

  it('reads through a clumsy depth of elements', () => {
    const deep = `${'<div>'.repeat(900)}<p>部长昨天来访。</p>`
    expect(parse(page(TITLE + DATED + ADDRESS, deep)).article.text).toContain('部长昨天来访。')
  })
})
