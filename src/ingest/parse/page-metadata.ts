import type { CheerioAPI } from 'cheerio'
import { type PageSelector, pageSelector } from './page-selector.ts'

/** What a page says about itself, in JSON-LD, meta elements or its headings. Every value as written. */
export interface PageMetadata {
  title: string | null
  url: string | null
  siteName: string | null
  /** Texts that may hold the publication time, the most trustworthy first. */
  times: string[]
}

const ARTICLE_TYPE = /(?:^|[a-z])Article$|^(?:BlogPosting|Report)$/

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every object of a JSON-LD block, those nested in `@graph` and arrays included. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isRecord(value)) return []
  return [value, ...objectsIn(value['@graph'])]
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A page cut off inside its JSON-LD still has its meta elements and its text.
    return null
  }
}

const JSON_LD = pageSelector('script[type="application/ld+json"]')

const articleObject = ($: CheerioAPI): Record<string, unknown> => {
  const objects = JSON_LD.all($.root().toArray()).flatMap((script) => objectsIn(parseJson($(script).text())))
  const isArticle = (type: unknown): boolean =>
    Array.isArray(type) ? type.some(isArticle) : typeof type === 'string' && ARTICLE_TYPE.test(type)
  return objects.find((object) => isArticle(object['@type'])) ?? {}
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (isRecord(value)) return textOf(value.name ?? value['@id'])
  return null
}

const PUBLISHED = pageSelector(
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate"],meta[name="publishdate"],meta[name="date"],meta[name="DC.date.issued"]',
)
const PUBLISHED_TIME = pageSelector('time[itemprop="datePublished"],time[pubdate]')
const TIME = pageSelector('time')
const DATELINES = pageSelector(
  'body > div:first-child,[class*="date" i],[class*="time" i],[class*="pub" i],[id*="date" i],[id*="time" i]',
)
const OG_TITLE = pageSelector('meta[property="og:title"]')
const HEADING = pageSelector('h1')
const TITLE = pageSelector('title')
const CANONICAL = pageSelector('link[rel="canonical"]')
const OG_URL = pageSelector('meta[property="og:url"]')
const OG_SITE_NAME = pageSelector('meta[property="og:site_name"]')
/** A line with a date is short; a paragraph that mentions one is not. */
const LONGEST_DATELINE = 80

/** Reads what a page says about itself. */
export const readPageMetadata = ($: CheerioAPI): PageMetadata => {
  const article = articleObject($)
  const page = $.root().toArray()
  const texts = (selector: PageSelector): string[] => selector.all(page).map((element) => $(element).text().trim())
  const attributes = (selector: PageSelector, name: string): (string | undefined)[] =>
    selector.all(page).map((element) => element.attribs[name])
  const attribute = (selector: PageSelector, name: string): string | null =>
    selector.first(page)?.attribs[name]?.trim() || null
  const times = [
    textOf(article.datePublished),
    ...attributes(PUBLISHED, 'content'),
    ...attributes(PUBLISHED_TIME, 'datetime'),
    ...attributes(TIME, 'datetime'),
    ...texts(TIME),
    ...texts(DATELINES).filter((text) => text.length <= LONGEST_DATELINE),
  ]
  return {
    title: textOf(article.headline) ?? attribute(OG_TITLE, 'content') ?? (texts(HEADING)[0] || texts(TITLE)[0] || null),
    url:
      attribute(CANONICAL, 'href') ??
      attribute(OG_URL, 'content') ??
      textOf(article.mainEntityOfPage) ??
      textOf(article.url),
    siteName: attribute(OG_SITE_NAME, 'content') ?? textOf(article.publisher),
    times: times.filter((time): time is string => typeof time === 'string' && time !== ''),
  }
}
