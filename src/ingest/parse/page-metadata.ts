import type { CheerioAPI } from 'cheerio'

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

const articleObject = ($: CheerioAPI): Record<string, unknown> => {
  const objects = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => objectsIn(parseJson($(script).text())))
  const isArticle = (type: unknown): boolean =>
    Array.isArray(type) ? type.some(isArticle) : typeof type === 'string' && ARTICLE_TYPE.test(type)
  return objects.find((object) => isArticle(object['@type'])) ?? {}
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (isRecord(value)) return textOf(value.name ?? value['@id'])
  return null
}

const PUBLISHED =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate"],meta[name="publishdate"],meta[name="date"],meta[name="DC.date.issued"]'
const DATELINES =
  'body > div:first-child,[class*="date" i],[class*="time" i],[class*="pub" i],[id*="date" i],[id*="time" i]'
/** A line with a date is short; a paragraph that mentions one is not. */
const LONGEST_DATELINE = 80

/** Reads what a page says about itself. */
export const readPageMetadata = ($: CheerioAPI): PageMetadata => {
  const article = articleObject($)
  const attribute = (selector: string, name: string): string | null => $(selector).first().attr(name)?.trim() || null
  const attributes = (selector: string, name: string): (string | undefined)[] =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(name))
  const datelines = $(DATELINES)
    .toArray()
    .map((element) => $(element).text().trim())
    .filter((text) => text.length <= LONGEST_DATELINE)
  const times = [
    textOf(article.datePublished),
    ...attributes(PUBLISHED, 'content'),
    ...attributes('time[itemprop="datePublished"],time[pubdate]', 'datetime'),
    ...attributes('time', 'datetime'),
    ...$('time')
      .toArray()
      .map((element) => $(element).text()),
    ...datelines,
  ]
  return {
    title:
      textOf(article.headline) ??
      attribute('meta[property="og:title"]', 'content') ??
      ($('h1').first().text().trim() || $('title').first().text().trim() || null),
    url:
      attribute('link[rel="canonical"]', 'href') ??
      attribute('meta[property="og:url"]', 'content') ??
      textOf(article.mainEntityOfPage) ??
      textOf(article.url),
    siteName: attribute('meta[property="og:site_name"]', 'content') ?? textOf(article.publisher),
    times: times.filter((time): time is string => typeof time === 'string' && time !== ''),
  }
}
