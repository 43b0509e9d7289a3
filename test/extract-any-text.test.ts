import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../bench/hostile-texts.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

const FRAGMENTS = [
  ...['外长', '法国', '俄罗斯总统', '访问', '会谈', '表示', '他', '两人', '双方', '称', '将', '没有', '周三', '3月6日'],
  ...[
    '安德烈·莫兰德',
    '莫兰德',
    '金成',
    '田中外相',
    '·',
    '（Andre Morand）',
    '（',
    '）',
    '“',
    '”',
    '「',
    '」',
    '《',
    '》',
  ],
  ...['，', '。', '：', '、', ' ', '\u3000', '据', '报道', '路透社', '在', '与', '的', '首都', '平壤', '电话', '\n'],
  ...['\ud800', '\udc00', '\u200b', '😀', 'The minister', '1', '二〇二三年', '訪問', '總統', '週三', '\u0000', '一'],
]
const anyText = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 80,
  })
  .map((parts) => parts.join(''))

/** What must hold of an extraction whatever was read: quotes are exact, forms stand in the text, numbers point somewhere. */
const expectSound = (text: string, { mentions, countries, sources, reports, claims }: Extraction): void => {
  for (const { quote, span } of [...mentions, ...reports, ...claims]) {
    expect(quote).not.toBe('')
    expect(text.slice(span.start, span.end)).toBe(quote)
  }
  for (const { forms } of [...mentions, ...countries, ...sources]) {
    for (const form of forms) expect(text).toContain(form)
  }
  const parties = [
    ...reports.flatMap(({ participants }) => participants.map(({ party }) => party)),
    ...claims.flatMap(({ speaker, about }) => [speaker, ...about]),
  ]
  for (const party of parties) {
    if (party.type === 'person') expect(mentions[party.mention]).toBeDefined()
    if (party.type === 'source') expect(sources[party.source]).toBeDefined()
  }
  for (const { relayedBy, disputes } of claims) {
    for (const source of relayedBy) expect(sources[source]).toBeDefined()
    for (const claim of disputes) expect(claims[claim]).toBeDefined()
  }
}

describe('any text at all', () => {
  it('is read without an error, twice the same, into evidence that stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, body) => {
        const parsed = articleOf(title, body)
        const extraction = await extractByRules(parsed)
        expectSound(parsed.article.text, extraction)
        expect(await extractByRules(parsed)).toEqual(extraction)
      }),
      { numRuns: 300 },
    )
  })

  it.each(Object.entries(HOSTILE_TEXTS))('%s: is read without an error', async (_, textOf) => {
    const parsed = articleOf('部长来访', textOf(1500))
    expectSound(parsed.article.text, await extractByRules(parsed))
  })
})
