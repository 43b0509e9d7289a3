import type { Language } from './vocabulary.ts'

/** A range of UTF-16 offsets into an article's text; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A news article. Its text never changes: every span in the evidence counts in it. */
export interface Article {
  /** Hash of the canonical address. */
  id: string
  url: string
  title: string
  /** Instant in UTC that the page itself states, or, where it states none, the crawl time. */
  publishedAt: string
  /** Instant in UTC at which the page was fetched, where the file says so. */
  retrievedAt: string | null
  /** IANA time zone of the newsroom, in which relative dates (今天, 周三) are read. */
  timeZone: string
  language: Language
  /** Name of the publisher as a reader would say it: 法国国际广播电台. */
  publisher: string
  /** Title, then one paragraph a line. */
  text: string
  /** SHA-256 of what the evidence depends on (address, title, times, text), hexadecimal. */
  contentHash: string
}

/** One paragraph of the text and what it is for; the title is the first. */
export interface Paragraph extends Span {
  kind: 'title' | 'lead' | 'body' | 'subhead' | 'caption'
}

/** An article as parsing leaves it, before anything is understood. */
export interface ParsedArticle {
  article: Article
  paragraphs: Paragraph[]
}
