import { describe, expect, it } from 'vitest'
import { articleOf } from './article-of.ts'
import { completion } from './fixtures/model-server.ts'
import { ANSWER, ARTICLE, person, VISIT } from './fixtures/model-story.ts'
import { readByModel } from './fixtures/read-by-model.ts'

describe('an article read by a language model', () => {
  it('gives what the answer says, with offsets of ours and the model as provenance', async () => {
    const { extraction, tally, requests } = await readByModel(ARTICLE, () => completion(ANSWER))
    const { text } = ARTICLE.article
    expect(tally).toEqual({ articles: 1, kept: 9, dropped: {} })
    expect(extraction).toMatchObject({
      extractor: 'llm:m-1@1',
      mentions: [
        { name: '汉森', office: '挪威外长', country: 'NO', quote: '汉森访问越南', rule: 'llm:m-1' },
        { name: '延森', office: '丹麦外长', country: 'DK' },
      ],
      sources: [{ name: '越南通讯社', kind: 'agency' }],
      reports: [
        {
          kind: 'visit',
          country: 'VN',
          place: '河内',
          statedDate: '周二（5月14日）',
          datesAgree: true,
          date: { startOn: '2024-05-14', endOn: '2024-05-14', precision: 'day' },
          participants: [{ party: { type: 'person', mention: 0 }, role: 'VISITOR', inferred: false }],
        },
      ],
      claims: [
        {
          speaker: { type: 'person', mention: 0 },
          speakerKind: 'person',
          relayedBy: [0],
          stance: 'promises',
          disputes: [],
        },
        { speaker: { type: 'person', mention: 1 }, stance: 'denies', disputes: [0] },
      ],
    })
    for (const { quote, span } of [...extraction.mentions, ...extraction.reports, ...extraction.claims])
      expect(text.slice(span.start, span.end)).toBe(quote)
    // The same words stand in two paragraphs: each claim has those of its own.
    expect(extraction.claims.map(({ span }) => text.slice(0, span.start).split('\n').length)).toEqual([3, 4])
    expect(requests).toHaveLength(1)
    expect(requests[0]?.material).toContain('Published: 2024-05-15 (Wednesday)')
    expect(requests[0]?.material).toContain('\n[2] 挪威外长汉森周二（5月14日）抵达河内，开始访问。\n[3] ')
  })

  it('finds a quote in another paragraph than the answer says', async () => {
    const { extraction, tally } = await readByModel(ARTICLE, () =>
      completion({ ...ANSWER, events: [{ ...VISIT, paragraph: 99 }] }),
    )
    expect(extraction.reports).toHaveLength(1)
    expect(tally.dropped).toEqual({})
  })
})

describe('the date of an event', () => {
  const dated = async (sentence: string, statedDate: string, date: string | null) => {
    const parsed = articleOf('标题', `汉森${sentence}抵达河内。`)
    const event = { ...VISIT, quote: '抵达河内', statedDate, date }
    const { extraction } = await readByModel(parsed, () => completion({ persons: [person('汉森')], events: [event] }))
    const [report] = extraction.reports
    return [report?.date.startOn, report?.date.endOn, report?.date.precision, report?.inferred]
  }

  it.each([
    ['周一', '周一', '2024-05-20', ['2024-05-13', '2024-05-13', 'day', false]],
    ['上周', '上周', '2024-05-08', ['2024-05-06', '2024-05-12', 'month', false]],
    ['4月中旬', '4月中旬', '2024-04-15', ['2024-04-11', '2024-04-20', 'month', false]],
    ['在大选几周后', '几周后', '2024-05-01', [null, null, 'unknown', false]],
    ['届时', '届时', '2024-06', ['2024-06-01', '2024-06-30', 'month', true]],
    ['说周六到周日开会，并于周日', '周日', null, ['2024-05-12', '2024-05-12', 'day', false]],
    ['在端午节', '端午节', '2023-06-22', ['2023-06-22', '2023-06-22', 'day', true]],
    ['在端午节', '端午节', '2023-06-22/2023-06-24', ['2023-06-22', '2023-06-24', 'day', true]],
    ['在雨季', '雨季', '2023-05/2023-07', ['2023-05-01', '2023-07-31', 'month', true]],
    ['在雨季', '雨季', '2023', ['2023-01-01', '2023-12-31', 'year', true]],
    ['在雨季', '雨季', 'soon', [null, null, 'unknown', false]],
    ['在雨季', '雨季', '2023-13', [null, null, 'unknown', false]],
    ['在雨季', '雨季', '2023-07/2023-05', [null, null, 'unknown', false]],
    ['在雨季', '雨季', null, [null, null, 'unknown', false]],
  ])('%s is read from the words before the model is heard: %s for %s', async (sentence, stated, date, expected) => {
    expect(await dated(sentence, stated, date)).toEqual(expected)
  })
})
