import { describe, expect, it } from 'vitest'
import { findSentences } from '../src/ingest/extract/clauses.ts'
import { findQuotations } from '../src/ingest/extract/quotations.ts'
import { articleOf } from './article-of.ts'

const sentencesOf = (...paragraphs: string[]) => {
  const parsed = articleOf('标题', ...paragraphs)
  const { text } = parsed.article
  return findSentences(parsed)
    .slice(1)
    .map((sentence) => ({
      words: text.slice(sentence.start, sentence.end),
      clauses: sentence.clauses.map(({ start, end }) => text.slice(start, end)),
    }))
}

const quotationsOf = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(({ inner, scare, closed, depth }) => ({
    words: text.slice(inner.start, inner.end),
    scare,
    closed,
    depth,
  }))

describe('sentences and clauses', () => {
  it('end at full stops and keep the mark; clauses end at commas and leave it out', () => {
    expect(sentencesOf('部长到了，他说好。会议开始！')).toEqual([
      { words: '部长到了，他说好。', clauses: ['部长到了', '他说好'] },
      { words: '会议开始！', clauses: ['会议开始'] },
    ])
  })

  it('are not broken by a stop inside a quotation whose speaker follows', () => {
    expect(sentencesOf('“我们来了。我们看了。”部长说。第二句。').map(({ words }) => words)).toEqual([
      '“我们来了。我们看了。”部长说。',
      '第二句。',
    ])
  })

  it('end with a quotation that was introduced, whoever speaks next', () => {
    expect(sentencesOf('部长说：“我们来了。”他还表示，会议开始了。').map(({ words }) => words)).toEqual([
      '部长说：“我们来了。”',
      '他还表示，会议开始了。',
    ])
  })

  it('end with a quotation that ends one', () => {
    expect(sentencesOf('部长说：“我们来了。”记者离开了。').map(({ words }) => words)).toEqual([
      '部长说：“我们来了。”',
      '记者离开了。',
    ])
  })

  it('never run on into the next paragraph, even where a quotation is left open', () => {
    expect(sentencesOf('部长说：“我们来了。', '会议开始。').map(({ words }) => words)).toEqual([
      '部长说：“我们来了。',
      '会议开始。',
    ])
  })

  it('keep a number with separators whole', () => {
    expect(sentencesOf('援助共1,500万元。')[0]?.clauses).toEqual(['援助共1,500万元'])
  })

  it('break a headline at blanks', () => {
    const parsed = articleOf('外长抵达河内  或为峰会铺路', '正文。')
    expect(findSentences(parsed)[0]?.clauses).toHaveLength(2)
  })
})

describe('quotations', () => {
  it('hold what stands between a pair of marks', () => {
    expect(quotationsOf('他说：“谈判会继续下去，不会停止。”')).toEqual([
      { words: '谈判会继续下去，不会停止。', scare: false, closed: true, depth: 0 },
    ])
  })

  it('are mere words with tongs when short and without a stop', () => {
    expect(quotationsOf('所谓“绿色走廊”计划')).toEqual([{ words: '绿色走廊', scare: true, closed: true, depth: 0 }])
  })

  it('may be mirrored', () => {
    expect(quotationsOf('中国倡导的”绿色走廊“计划和别的事情。')).toEqual([
      { words: '绿色走廊', scare: true, closed: true, depth: 0 },
    ])
  })

  it('may nest, with other marks or the same', () => {
    expect(quotationsOf('他说：“邻国称之为‘红线’，我们不这样看。”').map(({ words, depth }) => [words, depth])).toEqual([
      ['邻国称之为‘红线’，我们不这样看。', 0],
      ['红线', 1],
    ])
    expect(quotationsOf('比"一项协议，交付“便宜的”货物"更好').map(({ words, depth }) => [words, depth])).toEqual([
      ['一项协议，交付“便宜的”货物', 0],
      ['便宜的', 1],
    ])
  })

  it('left open end with their paragraph', () => {
    expect(quotationsOf('他说："船队将会撤走。港口随后开放。')).toEqual([
      { words: '船队将会撤走。港口随后开放。', scare: false, closed: false, depth: 0 },
    ])
  })

  it('take a straight mark for the end of one that opened with a curly mark', () => {
    expect(quotationsOf('他说“谈判正在继续，各方都有信心"。')[0]).toMatchObject({
      words: '谈判正在继续，各方都有信心',
      closed: true,
    })
  })
})
