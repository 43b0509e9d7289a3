import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { formatResult } from '../src/cli/format-result.ts'

const result = {
  columns: ['official', 'reports', 'quote', 'names'],
  rows: [
    { official: '谢尔盖·拉夫罗夫', reports: 2, quote: '拉夫罗夫周三抵达“平壤”。', names: ['拉夫罗夫', 'Lavrov'] },
    { official: null, reports: -1, quote: '=HYPERLINK("http://evil.example")', names: [] },
  ],
  truncated: false,
  elapsedMs: 3,
}
const NO_CSV = { raw: false, bom: false }

describe('an answer printed as a table', () => {
  it('aligns Chinese text by the columns it takes on a terminal', () => {
    expect(formatResult(result, 'table', NO_CSV, Infinity)).toBe(
      [
        'official         reports  quote                              names',
        '───────────────  ───────  ─────────────────────────────────  ─────────────────────',
        '谢尔盖·拉夫罗夫  2        拉夫罗夫周三抵达“平壤”。           ["拉夫罗夫","Lavrov"]',
        '                 -1       =HYPERLINK("http://evil.example")  []',
        '',
      ].join('\n'),
    )
  })

  it('cuts cells so that no line is wider than the terminal', () => {
    const lines = formatResult(result, 'table', NO_CSV, 50).trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(50)
    expect(lines[2]).toContain('…')
  })

  it('has a heading for an answer without rows', () => {
    expect(formatResult({ ...result, rows: [] }, 'table', NO_CSV, 80)).toBe(
      'official  reports  quote  names\n────────  ───────  ─────  ─────\n',
    )
  })

  it('lets no text move the cursor or begin a line', () => {
    const rows = [{ official: '\u001b[2J\nevil\u202e', reports: 1, quote: '', names: [] }]
    expect(formatResult({ ...result, rows }, 'table', NO_CSV, 80)).toContain('\n [2J evil   1')
  })
})

describe('an answer printed as CSV', () => {
  it('follows RFC 4180 and takes the life out of formulas, not of numbers', () => {
    expect(formatResult(result, 'csv', NO_CSV, 80)).toBe(
      'official,reports,quote,names\r\n' +
        '谢尔盖·拉夫罗夫,2,拉夫罗夫周三抵达“平壤”。,"[""拉夫罗夫"",""Lavrov""]"\r\n' +
        `,-1,"'=HYPERLINK(""http://evil.example"")",[]\r\n`,
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'puts an apostrophe before %j unless told not to',
    (quote) => {
      const trial = { ...result, columns: ['quote'], rows: [{ quote }] }
      expect(formatResult(trial, 'csv', NO_CSV, 80)).toContain(`'${quote}`)
      expect(formatResult(trial, 'csv', { raw: true, bom: false }, 80)).not.toContain("'")
    },
  )

  it('begins with a byte order mark only when asked to', () => {
    expect(formatResult(result, 'csv', { raw: false, bom: true }, 80).startsWith('\ufeffofficial')).toBe(true)
    expect(formatResult(result, 'csv', NO_CSV, 80).startsWith('official')).toBe(true)
  })
})

describe('an answer printed as JSON', () => {
  it('is the whole result, as one document', () => {
    expect(JSON.parse(formatResult(result, 'json', NO_CSV, 80))).toEqual(result)
  })

  it('is one row a line in ndjson, and nothing when there is none', () => {
    const lines = formatResult(result, 'ndjson', NO_CSV, 80).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(result.rows)
    expect(formatResult({ ...result, rows: [] }, 'ndjson', NO_CSV, 80)).toBe('')
  })
})
