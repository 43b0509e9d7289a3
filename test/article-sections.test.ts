import { describe, expect, it } from 'vitest'
import {
  LONGEST_PARAGRAPH,
  LONGEST_SECTION,
  LONGEST_SENTENCE,
  sectionsOf,
} from '../src/ingest/extract/article-sections.ts'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

const SENTENCE = '法国外交部长安德烈·莫兰德周三（3月6日）访问日本，莫兰德表示：“两国将继续合作。”'
const sentences = (count: number): string => SENTENCE.repeat(count)

describe('an article in sections', () => {
  it('is whole when it is as long as articles are', () => {
    const parsed = articleOf('部长访问日本', sentences(20), sentences(20))
    expect(sectionsOf(parsed)).toEqual([{ parsed, offset: 0 }])
    expect(sectionsOf(parsed)[0]?.parsed).toBe(parsed)
  })

  it('is cut between paragraphs, and its sections hold all of its paragraphs where they stood', () => {
    const parsed = articleOf('部长访问日本', ...Array.from({ length: 40 }, () => sentences(20)))
    const sections = sectionsOf(parsed)
    expect(sections.length).toBeGreaterThan(1)
    const paragraphs = sections.flatMap(({ parsed: { paragraphs }, offset }) =>
      paragraphs.map(({ kind, start, end }) => ({ kind, start: start + offset, end: end + offset })),
    )
    expect(paragraphs).toEqual(parsed.paragraphs)
    for (const { parsed: part, offset } of sections) {
      expect(part.article.text.length).toBeLessThanOrEqual(LONGEST_SECTION)
      expect(parsed.article.text.startsWith(part.article.text, offset)).toBe(true)
    }
  })

  it('has a paragraph that no newspaper prints cut after a sentence', () => {
    const [only] = sectionsOf(articleOf('部长访问日本', sentences(60)))
    const pieces = only?.parsed.paragraphs.slice(1) ?? []
    expect(pieces.length).toBeGreaterThan(1)
    for (const { start, end } of pieces) {
      expect(end - start).toBeLessThanOrEqual(LONGEST_PARAGRAPH)
      expect(only?.parsed.article.text.slice(start, end)).toMatch(/。$|。”$/)
    }
  })

  it('has a sentence without an end cut, and never within a character', () => {
    const [only] = sectionsOf(articleOf('部长访问日本', `a${'😀'.repeat(LONGEST_SENTENCE)}`))
    const pieces = only?.parsed.paragraphs.slice(1) ?? []
    expect(pieces.length).toBeGreaterThan(1)
    for (const { start, end } of pieces) expect(only?.parsed.article.text.slice(start, end)).not.toMatch(/\p{Cs}/u)
  })
})

describe('what is read in sections', () => {
  it('has every quote where it stands in the whole, and each person, state and source once', async () => {
    const parsed = articleOf('部长访问日本', ...Array.from({ length: 40 }, () => sentences(20)))
    const { mentions, countries, claims, reports } = await extractByRules(parsed)
    expect(mentions.map(({ name }) => name)).toEqual(['安德烈·莫兰德'])
    expect(countries.map(({ code }) => code).toSorted()).toEqual(['FR', 'JP'])
    const spoken = claims.filter(({ speaker }) => speaker.type === 'person' && speaker.mention === 0)
    expect(spoken.length).toBeGreaterThan(700)
    for (const { quote, span } of [...mentions, ...claims, ...reports]) {
      expect(parsed.article.text.slice(span.start, span.end)).toBe(quote)
    }
  })
})
