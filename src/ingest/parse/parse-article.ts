import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import type { Paragraph, ParsedArticle } from '../../domain/article.ts'
import { idOf } from '../../domain/ids.ts'
import { ArticleError } from './article-error.ts'
import { canonicalUrl } from './canonical-url.ts'
import { readCorpusHeader } from './corpus-file.ts'
import { decodeText } from './decode-text.ts'
import { detectLanguage } from './detect-language.ts'
import { newsroomOf } from './newsrooms.ts'
import { normaliseBlanks } from './normalise-blanks.ts'
import { checkPageDepth, checkPageSize } from './page-limits.ts'
import { readPageMetadata } from './page-metadata.ts'
import { pageParagraphs } from './page-paragraphs.ts'
import { publicationOf } from './publication.ts'

/** Larger files are no articles: the longest in the corpus has 60 kB. */
export const LARGEST_ARTICLE_BYTES = 5_000_000

/** What the caller knows of a file; `url` and `publishedAt` serve where the page does not state them. */
export interface ParseOptions {
  /** Name of the file, or its address, for messages. */
  name: string
  url?: string
  /** ISO 8601, with offset or in the newsroom's zone. */
  publishedAt?: string
}

/**
 * Reads one news article from the bytes of a file: the corpus' own format, or an HTML page.
 * A page cut off in the middle gives what is there. Throws an ArticleError that says why a file is no article.
 */
export const parseArticle = (bytes: Uint8Array, options: ParseOptions): ParsedArticle => {
  const { name } = options
  if (bytes.length > LARGEST_ARTICLE_BYTES) {
    throw new ArticleError(
      'TOO_LARGE',
      name,
      `expected an article of at most ${LARGEST_ARTICLE_BYTES / 1_000_000} MB, got ${bytes.length} bytes`,
    )
  }
  const file = decodeText(bytes, name)
  if (file.trim() === '') throw new ArticleError('EMPTY_FILE', name, 'expected an article, got only blanks')
  const header = readCorpusHeader(file)
  checkPageSize(header.html, name)
  const $ = load(header.html)
  checkPageDepth($, name)
  const metadata = readPageMetadata($)

  const address = header.url ?? metadata.url
  const url = [address, options.url]
    .map((candidate) => (candidate ? canonicalUrl(candidate) : null))
    .find((u) => u !== null)
  if (!url) {
    const got = address ? `got ${JSON.stringify(address)}` : 'found none'
    throw new ArticleError(
      'NO_ADDRESS',
      name,
      `expected the article’s http(s) address in a [title](address) line, a canonical link or og:url, ${got}; add one or give the address`,
    )
  }
  const title = normaliseBlanks(header.title === null ? (metadata.title ?? '') : load(header.title).text())
  if (title === '') {
    throw new ArticleError(
      'NO_TITLE',
      name,
      'expected a title in a [title](address) line, og:title, <h1> or <title>, found none',
    )
  }
  const host = new URL(url).hostname
  const newsroom = newsroomOf(host)
  const { publishedAt, timeZone } = publicationOf({
    name,
    host,
    newsroom,
    times: metadata.times,
    given: options.publishedAt,
    retrievedAt: header.retrievedAt,
  })
  const found = pageParagraphs($, newsroom, title)
  if (found.length === 0) {
    throw new ArticleError(
      'NO_TEXT',
      name,
      `expected the article’s paragraphs (<p> inside <article>, <main> or <body>) below the title “${title}”, found none`,
    )
  }
  const { text, paragraphs } = layOut([{ kind: 'title', text: title }, ...found])
  const publisher = newsroom?.publisher ?? metadata.siteName ?? host
  const retrievedAt = header.retrievedAt
  const article = {
    id: idOf('article', url),
    url,
    title,
    publishedAt,
    retrievedAt,
    timeZone,
    language: detectLanguage(text),
    publisher,
    text,
    contentHash: hashOf([url, title, publisher, publishedAt, retrievedAt, timeZone, text]),
  }
  return { article, paragraphs }
}

/** One paragraph a line, each with its place. */
const layOut = (parts: readonly { kind: Paragraph['kind']; text: string }[]) => {
  let start = 0
  const paragraphs: Paragraph[] = parts.map(({ kind, text }) => {
    const paragraph = { kind, start, end: start + text.length }
    start = paragraph.end + 1
    return paragraph
  })
  return { text: parts.map(({ text }) => text).join('\n'), paragraphs }
}

const hashOf = (parts: readonly (string | null)[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
