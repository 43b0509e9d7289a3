import { describe, expect, it } from 'vitest'
import type { Extraction } from '../src/domain/extraction.ts'
import type { Answer } from '../src/ingest/extract-by-model/answer.ts'
import { completion } from './fixtures/model-server.ts'
import { ANSWER, ARTICLE, CLAIM, person, VISIT, VISITOR } from './fixtures/model-story.ts'
import { readByModel } from './fixtures/read-by-model.ts'

/** Every stretch of text that an extraction claims to have copied. */
const copies = ({ mentions, countries, sources, reports, claims }: Extraction): string[] => [
  ...mentions.flatMap(({ name, forms, latin, office, quote }) => [name, ...forms, latin ?? '', office ?? '', quote]),
  ...[...countries, ...sources].flatMap(({ forms }) => forms),
  ...reports.flatMap(({ quote, statedDate, place }) => [quote, statedDate ?? '', place ?? '']),
  ...claims.map(({ quote }) => quote),
]

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
    const { extraction, tally } = await readByModel(ARTICLE, () => completion({ ...ANSWER, ...change }))
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
    const { extraction, tally } = await readByModel(ARTICLE, () => completion(JSON.stringify(broken)))
    expect(tally.dropped).toEqual({ malformed: 5 })
    expect([extraction.reports.length, extraction.claims.length]).toEqual([1, 1])
  })
})
