import { describe, expect, it } from 'vitest'
import type { Answer } from '../src/ingest/extract-by-model/answer.ts'
import { batchesOf, halvesOf } from '../src/ingest/extract-by-model/batches.ts'
import { articleOf } from './article-of.ts'
import { completion, failure, type SeenRequest } from './fixtures/model-server.ts'
import { readByModel } from './fixtures/read-by-model.ts'

/** The numbered paragraphs of a request. */
const numbersIn = ({ material }: SeenRequest): number[] =>
  [...material.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number))

const named = (name: string, ...forms: string[]): Answer['persons'][number] => ({
  name,
  forms: [name, ...forms],
  latin: null,
  office: null,
  country: null,
})
const visit = (party: string, more: Partial<Answer['events'][number]> = {}): Answer['events'][number] => ({
  paragraph: 2,
  quote: '抵达河内',
  kind: 'visit',
  status: 'occurred',
  statedDate: null,
  date: null,
  country: 'VN',
  place: '河内',
  participants: [{ party, role: 'VISITOR', inferred: false }],
  ...more,
})
const claim = (speaker: string, quote: string): Answer['claims'][number] => ({
  id: 1,
  paragraph: 1,
  quote,
  speaker,
  inferred: false,
  relayedBy: [],
  stance: 'asserts',
  disputes: [],
})

const FILLER = '会谈后没有发表声明。'.repeat(120)
const LONG = articleOf(
  '汉森访问越南',
  `挪威外长约翰·汉森周二抵达河内。${FILLER}`,
  FILLER,
  `汉森表示，会再来。延森没有表示意见。${FILLER}`,
  `汉森周二抵达河内后说，天气很好。丹麦外长彼得·延森同行。`,
)

describe('a long article', () => {
  it('is asked about in batches with title and context, and comes out as one', async () => {
    const { extraction, tally, requests } = await readByModel(LONG, ({ material }) => {
      if (material.includes('[2] '))
        return completion({ persons: [named('约翰·汉森')], events: [visit('约翰·汉森', { statedDate: '周二' })] })
      if (!material.includes('[5] ')) return completion({})
      return completion({
        persons: [named('汉森'), named('彼得·延森', '延森')],
        events: [visit('汉森', { quote: '汉森周二抵达河内', statedDate: '周二' })],
        claims: [claim('汉森', '天气很好'), claim('延森', '没有表示意见')],
      })
    })
    expect(requests.map(numbersIn).sort()).toEqual([[1, 2], [3], [4, 5]])
    const second = requests.find((request) => numbersIn(request).includes(3))
    expect(second?.material).toContain('Title: 汉森访问越南\nBefore, for understanding only: ')
    expect(second?.material).toContain('没有发表声明。\n\n[3] ')
    expect(extraction.mentions.map(({ forms }) => forms)).toEqual([
      ['约翰·汉森', '汉森'],
      ['彼得·延森', '延森'],
    ])
    expect(extraction.reports).toMatchObject([
      { kind: 'visit', country: 'VN', participants: [{ party: { type: 'person', mention: 0 } }] },
    ])
    expect(extraction.claims.map(({ speaker, quote }) => [speaker, quote])).toEqual([
      [{ type: 'person', mention: 1 }, '没有表示意见'],
      [{ type: 'person', mention: 0 }, '天气很好'],
    ])
    expect(tally).toEqual({ articles: 1, kept: 5, dropped: {} })
  })

  it('leaves two persons two, where a short name may mean either', async () => {
    const parsed = articleOf('标题', `约翰·汉森和彼得·汉森到了。${FILLER}${FILLER}`, '汉森离开了。', FILLER)
    const { extraction } = await readByModel(parsed, ({ material }) =>
      completion({
        persons: material.includes('[2] 约翰') ? [named('约翰·汉森'), named('彼得·汉森')] : [named('汉森')],
      }),
    )
    expect(extraction.mentions.map(({ name }) => name)).toEqual(['约翰·汉森', '彼得·汉森', '汉森'])
  })

  it('is not taken for read when one of its batches stays unanswered', async () => {
    const { reason, tally } = await readByModel(LONG, (request) =>
      numbersIn(request).includes(5) ? failure(400, 'no') : completion({}),
    )
    expect(reason).toContain('answered with status 400')
    expect(tally).toEqual({ articles: 0, kept: 0, dropped: {} })
  })

  it('is refused before anything is asked when no article is that long', async () => {
    const { reason, requests } = await readByModel(articleOf('标题', '字'.repeat(100_001)), () => completion({}))
    expect(reason).toContain('expected at most 100000 characters for a language model, but got 100004')
    expect(requests).toEqual([])
  })
})

describe('batches', () => {
  it('hold each paragraph once and in order, and no more than a model answers about', () => {
    const parsed = articleOf('标题', '短。', `${'长'.repeat(98)}。`.repeat(70), '无句号'.repeat(2000), '尾')
    const pieces = batchesOf(parsed).flat()
    expect(pieces.map(({ start, end }) => parsed.article.text.slice(start, end)).join('')).toBe(
      parsed.article.text.replaceAll('\n', ''),
    )
    for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(2400)
    const cuts = pieces.filter(({ paragraph }) => paragraph === 3).slice(0, -1)
    for (const { end } of cuts) expect(parsed.article.text[end - 1]).toBe('。')
  })

  it('are halved between paragraphs, then between sentences, down to some sentences', () => {
    const { article, paragraphs } = articleOf('标题', `${'一'.repeat(139)}。${'二'.repeat(159)}。`)
    const batch = paragraphs.map(({ start, end }, index) => ({ start, end, paragraph: index + 1 }))
    const [, body] = halvesOf(article.text, batch) ?? []
    expect(body).toMatchObject([{ paragraph: 2, start: 3, end: 303 }])
    const halves = halvesOf(article.text, body ?? [])
    expect(halves).toEqual([[{ paragraph: 2, start: 3, end: 143 }], [{ paragraph: 2, start: 143, end: 303 }]])
    expect(halvesOf(article.text, halves?.[0] ?? [])).toBeNull()
  })
})

describe('an answer that is none', () => {
  const SHORT = articleOf('汉森访问越南', '挪威外长汉森抵达河内。'.repeat(8), '汉森离开了。')
  const RIGHT = { persons: [named('汉森')], events: [visit('汉森')] }

  it('because it is cut off, is asked for again in halves', async () => {
    const { extraction, requests } = await readByModel(SHORT, (request) =>
      numbersIn(request).length > 1 ? completion('{"persons": [{"na', 'length') : completion(RIGHT),
    )
    expect(requests.map(numbersIn).sort()).toEqual([[1], [1, 2], [1, 2, 3], [2], [3]])
    expect(extraction).toMatchObject({ mentions: [{ name: '汉森' }], reports: [{ quote: '抵达河内' }] })
  })

  it('because it is always cut off, fails in the end', async () => {
    const { reason, requests } = await readByModel(SHORT, () => completion('{', 'length'))
    expect(reason).toContain('cuts off its answer to even a few sentences')
    expect(requests.length).toBeLessThan(12)
  })

  it.each([
    ['broken', '{"persons": [{"name": "汉森", '],
    ['no object', '["汉森"]'],
    ['prose', 'Here is what I found: nothing.'],
    ['empty', ''],
    ['another object', '{"error": "overloaded"}'],
  ])('because it is %s, is asked for once more', async (_, text) => {
    const mended = await readByModel(SHORT, (_request, before) => (before === 0 ? completion(text) : completion(RIGHT)))
    expect(mended.extraction).toMatchObject({ mentions: [{ name: '汉森' }] })
    const lasting = await readByModel(SHORT, () => completion(text))
    expect(lasting.reason).toContain('expected the JSON of the schema')
    expect(lasting.requests).toHaveLength(2)
  })

  it.each([
    ['fences', (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ['thoughts', (json: string) => `<think>{is this it?}</think>\n${json}`],
    ['words', (json: string) => `Here it is: ${json} Done.`],
  ])('but only seems so for its %s, is read', async (_, wrap) => {
    const { extraction, requests } = await readByModel(SHORT, () => completion(wrap(JSON.stringify(RIGHT))))
    expect(extraction).toMatchObject({ mentions: [{ name: '汉森' }], reports: [{ quote: '抵达河内' }] })
    expect(requests).toHaveLength(1)
  })

  it('because it is enormous, is read up to a limit', async () => {
    const crowd = {
      persons: Array.from({ length: 3000 }, () => named('汉森', ...Array.from({ length: 100 }, () => '汉森'))),
      claims: [
        { ...claim('汉森', '汉森离开了'), relayedBy: Array.from({ length: 100 }, (_, number) => `社${number}`) },
        ...Array.from({ length: 899 }, () => claim('汉森', '汉森离开了')),
      ],
    }
    const { extraction, tally } = await readByModel(SHORT, () => completion(crowd))
    expect(tally.dropped).toEqual({ 'beyond the limit': 2700 + 300 + 600 + 1, 'unknown party': 60 })
    expect(extraction).toMatchObject({ mentions: [{ forms: ['汉森'] }], claims: [{ quote: '汉森离开了' }] })
  })
})
