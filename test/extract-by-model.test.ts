import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../src/domain/article.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import type { Answer } from '../src/ingest/extract-by-model/answer.ts'
import { extractByModel } from '../src/ingest/extract-by-model/extract-by-model.ts'
import { newTally } from '../src/ingest/extract-by-model/tally.ts'
import { openLanguageModel } from '../src/language-model/open-language-model.ts'
import { articleOf } from './article-of.ts'
import {
  completion,
  type ModelServer,
  type Reply,
  type SeenRequest,
  startModelServer,
} from './fixtures/model-server.ts'

type Respond = (request: SeenRequest, before: number) => Reply

/** Reads an article with a model that responds so; what came of it, and what was asked. */
const read = async (parsed: ParsedArticle, respond: Respond | Partial<Answer>) => {
  const reply: Respond = typeof respond === 'function' ? respond : () => completion(respond)
  const server: ModelServer = await startModelServer(reply)
  const retries = { attempts: 2, firstPauseMs: 5, longestPauseMs: 50 }
  const model = openLanguageModel({ url: server.url, model: 'm-1', key: null, timeLimitMs: 5000, atOnce: 4, retries })
  const tally = newTally()
  const extraction = await extractByModel(model, tally)(parsed)
  return { extraction, tally, requests: server.requests }
}

/** Every stretch of text that an extraction claims to have copied. */
const copies = ({ mentions, countries, sources, reports, claims }: Extraction): string[] => [
  ...mentions.flatMap(({ name, forms, latin, office, quote }) => [name, ...forms, latin ?? '', office ?? '', quote]),
  ...[...countries, ...sources].flatMap(({ forms }) => forms),
  ...reports.flatMap(({ quote, statedDate, place }) => [quote, statedDate ?? '', place ?? '']),
  ...claims.map(({ quote }) => quote),
]

const person = (name: string, more: Partial<Answer['persons'][number]> = {}): Answer['persons'][number] => ({
  name,
  forms: [name],
  latin: null,
  office: null,
  country: null,
  ...more,
})

const VISITOR = { party: '汉森', role: 'VISITOR', inferred: false } as const
const VISIT = {
  paragraph: 2,
  quote: '挪威外长汉森周二（5月14日）抵达河内',
  kind: 'visit',
  status: 'occurred',
  statedDate: '周二（5月14日）',
  date: '2024-05-14',
  country: 'VN',
  place: '河内',
  participants: [VISITOR],
} satisfies Answer['events'][number]

const CLAIM = {
  id: 1,
  paragraph: 3,
  quote: '双方将扩大贸易',
  speaker: '汉森',
  inferred: false,
  relayedBy: ['越南通讯社'],
  stance: 'promises',
  disputes: [],
} satisfies Answer['claims'][number]

const ARTICLE = articleOf(
  '汉森访问越南',
  '挪威外长汉森周二（5月14日）抵达河内，开始访问。',
  '据越南通讯社报道，汉森表示，双方将扩大贸易。',
  '丹麦外长延森否认双方将扩大贸易。',
)
const ANSWER: Answer = {
  persons: [
    person('汉森', { office: '挪威外长', country: 'NO' }),
    person('延森', { office: '丹麦外长', country: 'DK' }),
  ],
  countries: [
    { code: 'VN', forms: ['越南'] },
    { code: 'NO', forms: ['挪威'] },
    { code: 'DK', forms: ['丹麦'] },
  ],
  sources: [{ name: '越南通讯社', kind: 'agency', forms: ['越南通讯社'] }],
  events: [VISIT],
  claims: [CLAIM, { ...CLAIM, id: 2, paragraph: 4, speaker: '延森', relayedBy: [], stance: 'denies', disputes: [1] }],
}

describe('an article read by a language model', () => {
  it('gives what the answer says, with offsets of ours and the model as provenance', async () => {
    const { extraction, tally, requests } = await read(ARTICLE, ANSWER)
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
    const { extraction, tally } = await read(ARTICLE, { ...ANSWER, events: [{ ...VISIT, paragraph: 99 }] })
    expect(extraction.reports).toHaveLength(1)
    expect(tally.dropped).toEqual({})
  })
})

/** A change of the answer, what is counted for it, and what is left. */
const FAULTS: [string, Partial<Answer>, Record<string, number>, (extraction: Extraction) => unknown, unknown][] = [
  [
    'a quote of an event that is no stretch of the text',
    { events: [{ ...VISIT, quote: '挪威外长汉森抵达河内' }] },
    { 'quote not in the text': 1 },
    ({ reports }) => reports,
    [],
  ],
  [
    'a quote of a claim in the other script',
    { claims: [{ ...CLAIM, quote: '雙方將擴大貿易' }] },
    { 'quote not in the text': 1 },
    ({ claims }) => claims,
    [],
  ],
  [
    'a quote of a few characters, which stand in any text',
    { claims: [{ ...CLAIM, quote: '双方将' }] },
    { 'quote too short': 1 },
    ({ claims }) => claims,
    [],
  ],
  [
    'a quote that goes from one paragraph to the next',
    { claims: [{ ...CLAIM, quote: '扩大贸易。\n丹麦外长' }] },
    { 'quote not in the text': 1 },
    ({ claims }) => claims,
    [],
  ],
  [
    'a person whom the text does not name, and all that hangs on him',
    {
      persons: [person('安德森')],
      events: [{ ...VISIT, participants: [{ ...VISITOR, party: '安德森' }] }],
    },
    { 'name not in the text': 1, 'unknown party': 3, 'too few parties': 1 },
    ({ mentions, reports, claims }) => [mentions, reports, claims],
    [[], [], []],
  ],
  [
    'a form, an office and a name in Latin letters that the text does not have',
    { persons: [person('汉森', { forms: ['汉森', '老汉森'], office: '挪威首相', latin: 'Hansen' }), person('延森')] },
    { 'name not in the text': 3 },
    ({ mentions }) => [mentions[0]?.forms, mentions[0]?.office, mentions[0]?.latin],
    [['汉森'], null, null],
  ],
  [
    'a state, a pronoun and a title that pass for persons',
    { persons: [person('越南'), person('双方'), person('汉森', { forms: ['外长'] }), person('延森')] },
    { 'no name of a person': 3 },
    ({ mentions }) => mentions.map(({ forms }) => forms),
    [['汉森'], ['延森']],
  ],
  [
    'a code of no state, and one of a state that the article does not speak of',
    { persons: [person('汉森', { country: 'XX' }), person('延森', { country: 'US' })] },
    { 'no such country': 1, 'country not in the text': 1 },
    ({ mentions }) => mentions.map(({ country }) => country),
    [null, null],
  ],
  [
    'a state by the name of another, or by a word that names none',
    {
      countries: [
        { code: 'US', forms: ['越南', '贸易'] },
        { code: 'ZZ', forms: ['越南'] },
        { code: 'VN', forms: ['越南'] },
      ],
    },
    { 'country not in the text': 1, 'no such country': 1 },
    ({ countries }) => countries,
    [{ code: 'VN', forms: ['越南'] }],
  ],
  [
    'an event in a state that the article does not speak of',
    { events: [{ ...VISIT, country: 'KP' }] },
    { 'country not in the text': 1 },
    ({ reports }) => reports[0]?.country,
    null,
  ],
  [
    'a date that does not exist, with words that the rules do not know',
    { events: [{ ...VISIT, statedDate: '开始访问', date: '2024-02-30' }] },
    { 'impossible date': 1 },
    ({ reports }) => reports[0]?.date.precision,
    'unknown',
  ],
  [
    'a day that the model has miscounted',
    { events: [{ ...VISIT, date: '2024-05-21' }] },
    { 'date that the words contradict': 1 },
    ({ reports }) => reports[0]?.date.startOn,
    '2024-05-14',
  ],
  [
    'a day without words',
    { events: [{ ...VISIT, statedDate: null }] },
    { 'date without words': 1 },
    ({ reports }) => [reports[0]?.date.startOn, reports[0]?.statedDate],
    [null, null],
  ],
  [
    'words for a date that the text does not have',
    { events: [{ ...VISIT, statedDate: '5月20日' }] },
    { 'stated date not in the text': 1 },
    ({ reports }) => [reports[0]?.date.startOn, reports[0]?.statedDate],
    [null, null],
  ],
  [
    'a city that the text does not have',
    { events: [{ ...VISIT, place: '岘港' }] },
    { 'name not in the text': 1 },
    ({ reports }) => reports[0]?.place,
    null,
  ],
  [
    'a meeting of one',
    { events: [{ ...VISIT, kind: 'meeting' }] },
    { 'too few parties': 1 },
    ({ reports }) => reports,
    [],
  ],
  [
    'a journey to the state that the visitor acts for',
    { events: [{ ...VISIT, country: 'NO', place: null }] },
    { 'journey at home': 1 },
    ({ reports }) => reports,
    [],
  ],
  [
    'a person who passes for a source',
    { sources: [{ name: '延森', kind: 'organisation', forms: [] }, ...ANSWER.sources] },
    { 'person as a source': 1 },
    ({ sources }) => sources.map(({ name }) => name),
    ['越南通讯社'],
  ],
  [
    'a relay that is no source of the article',
    { claims: [{ ...CLAIM, relayedBy: ['路透社', '越南通讯社'] }] },
    { 'unknown party': 1 },
    ({ claims }) => claims[0]?.relayedBy,
    [0],
  ],
  [
    'claims that dispute themselves or nothing, and a claim told twice',
    {
      claims: [
        { ...CLAIM, disputes: [1, 7] },
        { ...CLAIM, id: 2 },
      ],
    },
    {},
    ({ claims }) => claims.map(({ disputes }) => disputes),
    [[]],
  ],
]

describe('what the text does not bear out is dropped and counted:', () => {
  it.each(FAULTS)('%s', async (_, change, dropped, look, left) => {
    const { extraction, tally } = await read(ARTICLE, { ...ANSWER, ...change })
    expect(tally.dropped).toEqual(dropped)
    expect(look(extraction)).toEqual(left)
    for (const copy of copies(extraction)) expect(ARTICLE.article.text).toContain(copy)
  })

  it('items without their form, while the others of the answer stay', async () => {
    const broken = {
      ...ANSWER,
      events: [VISIT, { ...VISIT, status: 'maybe' }, { quote: '抵达河内' }, 'no item', null],
      claims: [
        { ...CLAIM, stance: 'sings' },
        { id: 2, paragraph: 3, quote: '双方将扩大贸易', speaker: '汉森', stance: 'asserts' },
      ],
    }
    const { extraction, tally } = await read(ARTICLE, () => completion(JSON.stringify(broken)))
    expect(tally.dropped).toEqual({ malformed: 5 })
    expect([extraction.reports.length, extraction.claims.length]).toEqual([1, 1])
  })
})

describe('the date of an event', () => {
  const dated = async (sentence: string, statedDate: string, date: string | null) => {
    const parsed = articleOf('标题', `汉森${sentence}抵达河内。`)
    const event = { ...VISIT, quote: '抵达河内', statedDate, date }
    const { extraction } = await read(parsed, { persons: [person('汉森')], events: [event] })
    const [report] = extraction.reports
    return [report?.date.startOn, report?.date.endOn, report?.date.precision, report?.inferred]
  }

  it.each([
    ['周一', '周一', '2024-05-20', ['2024-05-13', '2024-05-13', 'day', false]],
    ['上周', '上周', '2024-05-08', ['2024-05-06', '2024-05-12', 'month', false]],
    ['4月中旬', '4月中旬', '2024-04-15', ['2024-04-11', '2024-04-20', 'month', false]],
    ['在大选几周后', '几周后', '2024-05-01', [null, null, 'unknown', false]],
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
