import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimToResolve } from '../src/domain/knowledge.ts'
import { utteranceOf, wordingsOf } from '../src/ingest/resolve/resolve-utterances.ts'
import { bigramsOf, isSameWording } from '../src/ingest/resolve/wording.ts'

const claim = (id: string, quote: string, more: Partial<ClaimToResolve> = {}): ClaimToResolve => ({
  id,
  block: 'said|别洛夫|2031-05-14',
  stance: 'asserts',
  quote,
  speakerId: 'person:belov',
  publishedAt: '2031-05-14T08:00:00Z',
  orderKey: `2031-05-14T08:00:00Z~${id}`,
  utteranceId: null,
  ...more,
})

const groups = (claims: ClaimToResolve[]) => wordingsOf(claims).all.map((wording) => wording.claims.map(({ id }) => id))

describe('the wording of a quote', () => {
  it.each([
    ['會談達成了供應彈藥的協議', '“会谈达成了供应弹药的协议”', true],
    ['双方同意尽快恢复直航并简化签证手续', '双方同意尽快恢复直航', true],
    ['双方同意尽快恢复直航', '双方同意尽快恢复通商', false],
    ['我们不会退让', '我们绝不退让', false],
    ['天气不错', '天气不错！', true],
    ['。', '。', false],
  ])('of %s and %s is the same: %s', (a, b, same) => {
    expect(isSameWording(bigramsOf(a), bigramsOf(b))).toBe(same)
  })
})

describe('claims of one day', () => {
  const WORDS = '会谈达成了供应弹药的协议'

  it('are relays of one utterance when one speaker said the same words', () => {
    expect(groups([claim('b', WORDS), claim('a', `${WORDS}，双方满意`), claim('c', '天气不错')])).toEqual([
      ['a', 'b'],
      ['c'],
    ])
  })

  it('are two when two people of one name speak, or one of them denies', () => {
    expect(groups([claim('a', WORDS), claim('b', WORDS, { speakerId: 'person:other' })])).toHaveLength(2)
    expect(groups([claim('a', WORDS), claim('b', WORDS, { stance: 'denies' })])).toHaveLength(2)
  })

  it('keep the id of the first relay as later ones come', () => {
    const first = claim('a', WORDS)
    const id = (claims: ClaimToResolve[]) => utteranceOf(wordingsOf(claims).all)?.id
    expect(id([first, claim('b', WORDS), claim('c', WORDS)])).toBe(id([first, claim('b', WORDS)]))
    expect(utteranceOf(wordingsOf([first]).all)).toBeNull()
  })

  it('are grouped alike in whatever order they come', () => {
    const quotes = fc.constantFrom(
      WORDS,
      `${WORDS}，双方满意`,
      '双方满意',
      '达成了供应弹药的协议，双方都表示满意',
      '天气不错',
    )
    const claims = fc
      .array(quotes, { maxLength: 9 })
      .map((all) => all.map((quote, index) => claim(String(index), quote)))
    fc.assert(
      fc.property(
        claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(groups(shuffled)).toEqual(groups(all))
        },
      ),
    )
  })
})
