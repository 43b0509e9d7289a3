/** What the lines above the HTML of a file of the corpus say. */
export interface CorpusHeader {
  /** Instant in UTC at which the page was fetched; null for a number that is no time in milliseconds. */
  retrievedAt: string | null
  title: string | null
  url: string | null
  /** The page's own HTML, below the header. */
  html: string
}

const CRAWLED = /^\s*<!--\s*(\d+)\s*-->[^\S\n]*\n?/
const MILLISECONDS = /^\d{12,13}$/
const LINK = /^\s*\[(.*)\]\((https?:\/\/\S+)\)[^\S\n]*(?:\n|$)/
const RULE = /^\s*-{3,}[^\S\n]*(?:\n|$)/

/**
 * Takes the header off a file of the corpus: a comment with the crawl time in milliseconds, a Markdown link with title
 * and address, a rule. Each line may be missing; a page without any of them is all HTML.
 */
export const readCorpusHeader = (file: string): CorpusHeader => {
  const crawled = CRAWLED.exec(file)
  const afterCrawl = file.slice(crawled?.[0].length ?? 0)
  const link = LINK.exec(afterCrawl)
  const afterLink = afterCrawl.slice(link?.[0].length ?? 0)
  const rule = link ? RULE.exec(afterLink) : null
  return {
    retrievedAt: MILLISECONDS.test(crawled?.[1] ?? '') ? new Date(Number(crawled?.[1])).toISOString() : null,
    title: link?.[1] ?? null,
    url: link?.[2] ?? null,
    html: afterLink.slice(rule?.[0].length ?? 0),
  }
}
