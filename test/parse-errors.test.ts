import { describe, expect, it } from 'vitest'
import { ArticleError } from '../src/ingest/parse/article-error.ts'
import { LARGEST_ARTICLE_BYTES, parseArticle } from '../src/ingest/parse/parse-article.ts'

const HEADER = '<!--1709309701000-->\n[部长来访](https://news.example/1)\n------\n'
const utf8 = (text: string) => new TextEncoder().encode(text)

const errorOf = (bytes: Uint8Array): ArticleError => {
  try {
    parseArticle(bytes, { name: 'in/page.html' })
  } catch (error) {
    if (error instanceof ArticleError) return error
    throw error
  }
  throw new Error('expected an ArticleError, but it was parsed')
}

describe('a file that is no article is refused with a reason', () => {
  it.each<[what: string, code: string, bytes: Uint8Array, message: RegExp]>([
    ['an empty file', 'EMPTY_FILE', utf8(''), /got an empty file/],
    ['only blanks', 'EMPTY_FILE', utf8(' \n\t\n'), /got only blanks/],
    ['a PDF', 'BINARY_FILE', utf8('%PDF-1.7 …'), /got a PDF document/],
    ['zero bytes', 'BINARY_FILE', new Uint8Array([60, 112, 62, 0, 1]), /zero byte at offset 3/],
    ['more than 5 MB', 'TOO_LARGE', new Uint8Array(LARGEST_ARTICLE_BYTES + 1), /at most 5 MB, got 5000001 bytes/],
    ['too deep a page', 'TOO_LARGE', utf8(`${HEADER}${'<div>'.repeat(2000)}`), /more than 1000 deep/],
    ['a hidden depth', 'TOO_LARGE', utf8(`${HEADER}${'<b title="</b>">'.repeat(2000)}`), /more than 1000 deep/],
    ['too many elements', 'TOO_LARGE', utf8(`${HEADER}${'<br>'.repeat(50_001)}`), /more than 50000 elements/],
    ['broken UTF-8', 'BAD_ENCODING', new Uint8Array([...utf8('<p>x</p>'), 0xff, 0xff, 0x20]), /breaks at byte 8/],
    ['no address', 'NO_ADDRESS', utf8('<title>部长来访</title><p>部长昨天来访。</p>'), /found none/],
    [
      'another kind of address',
      'NO_ADDRESS',
      utf8('<link rel="canonical" href="javascript:1"><p>部长来访。</p>'),
      /got "javascript:1"/,
    ],
    ['no title', 'NO_TITLE', utf8('<link rel="canonical" href="https://news.example/1"><p>部长来访。</p>'), /og:title/],
    [
      'no date',
      'NO_DATE',
      utf8('[部长来访](https://news.example/1)\n---\n<p>部长昨天来访。</p>'),
      /give the time of publication/,
    ],
    [
      'a crawl time that is none',
      'NO_DATE',
      utf8('<!--99999999999999999-->\n[部长来访](https://news.example/1)\n---\n<p>部长昨天来访。</p>'),
      /a crawl time in its first line, found neither/,
    ],
    [
      'an impossible date',
      'NO_DATE',
      utf8('[部长来访](https://news.example/1)\n---\n<div>2024-13-45</div><p>部长来访。</p>'),
      /found neither/,
    ],
    ['no paragraphs', 'NO_TEXT', utf8(`${HEADER}<div>01/03/2024 - 15:42</div><img>`), /below the title “部长来访”/],
    ['a subhead alone', 'NO_TEXT', utf8(`${HEADER}<h2>往事</h2>`), /found none/],
  ])('%s: %s', (_, code, bytes, message) => {
    const error = errorOf(bytes)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/^in\/page\.html: expected /)
  })
})

describe('encodings', () => {
  /** 部长昨天来访，这是他上任后在中国的第一个国事活动。 in GB18030 and, in traditional script, in Big5. */
  const GB18030 = 'b2bfb3a4d7f2ccecc0b4b7c3a3acd5e2cac7cbfbc9cfc8cebaf3d4dad6d0b9fab5c4b5dad2bbb8f6b9facac2bbeeb6afa1a3'
  const BIG5 =
    'b3a1aaf8ac51a4d1a8d3b358a141b36faC4fa54ca457a5f4abe1a6b1a4a4b0eaaabababda440add3b0eaa8c6acA1b0caa143'.toLowerCase()
  const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const around = (head: string, body: Uint8Array) =>
    Buffer.concat([
      utf8(
        `${head}<title>x</title><link rel="canonical" href="https://news.example/1"><time datetime="2024-03-01T10:00Z"></time><p>`,
      ),
      body,
      utf8('</p>'),
    ])
  const textOf = (bytes: Uint8Array) => parseArticle(bytes, { name: 'page.html' }).article.text

  it('reads GB18030 that is declared, and that is not', () => {
    for (const head of ['<meta charset="gb2312">', '']) {
      expect(textOf(around(head, hex(GB18030)))).toBe('x\n部长昨天来访，这是他上任后在中国的第一个国事活动。')
    }
  })

  it('reads Big5 that is declared', () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=big5">'
    expect(textOf(around(head, hex(BIG5)))).toMatch(/^x\n部長昨天來訪，/)
  })

  it('reads UTF-8 and UTF-16 with a byte order mark, and drops the mark', () => {
    const html =
      '<title>x</title><link rel="canonical" href="https://news.example/1"><time datetime="2024-03-01T10:00Z"></time><p>部长来访。</p>'
    expect(textOf(utf8(`\ufeff${html}`))).toBe('x\n部长来访。')
    expect(textOf(Buffer.from(`\ufeff${html}`, 'utf16le'))).toBe('x\n部长来访。')
  })

  it('believes the bytes when a page of UTF-8 declares another encoding', () =>
    expect(textOf(around('<meta charset="big5">', utf8('部长来访。')))).toBe('x\n部长来访。'))
})
