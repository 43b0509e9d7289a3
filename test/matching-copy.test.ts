import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchingCopy } from '../src/ingest/extract/matching-copy.ts'

describe('matchingCopy', () => {
  it('writes traditional characters in the simplified script', () =>
    expect(matchingCopy('總統訪問德國，後日與總理會談')).toBe('总统访问德国，后日与总理会谈'))

  it('unifies the dots of transliterated names', () => {
    for (const dot of ['·', '•', '‧', '・', '-', '–']) expect(matchingCopy(`安娜${dot}贝尔`)).toBe('安娜·贝尔')
  })

  it('leaves hyphens that join no name', () =>
    expect(matchingCopy('周六-周日，5月-6月，2023-24年，F-16')).toBe('周六-周日，5月-6月，2023-24年，F-16'))

  it('narrows full-width letters and digits and keeps Chinese punctuation', () =>
    expect(matchingCopy('Ｇ７峰会，１０月「開幕」(首日)丶次日')).toBe('G7峰会，10月“开幕”（首日）、次日'))

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchingCopy(text).length).toBe(text.length)
      }),
    )
    expect(matchingCopy('𠮷野家🇪🇺').length).toBe('𠮷野家🇪🇺'.length)
  })
})
