import type { CheerioAPI } from 'cheerio'
import { ArticleError } from './article-error.ts'

/** Browsers cut pages at a depth of 512; deeper ones overflow the stack of whoever walks them. */
const DEEPEST = 1000
/** Ten times what the largest news pages have. Building a page takes time that grows with the square of its elements. */
const MOST_ELEMENTS = 50_000

/** Elements that end without an end tag, and so do not nest by themselves. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|html|head|body)$/i

const refuse = (source: string, got: string): never => {
  throw new ArticleError('TOO_LARGE', source, `expected the page of one article, got ${got}; check the file`)
}
const TOO_DEEP = `elements nested more than ${DEEPEST} deep`

/** Throws an ArticleError for HTML so deep or so large that no newsroom wrote it, before anything is built from it. */
export const checkPageSize = (html: string, source: string): void => {
  let [depth, elements] = [0, 0]
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (slash === '') elements += 1
    if (!UNCLOSED.test(tag)) depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST) refuse(source, TOO_DEEP)
    if (elements > MOST_ELEMENTS) refuse(source, `more than ${MOST_ELEMENTS} elements`)
  }
}

/** Throws an ArticleError for a page whose depth its tags did not show. */
export const checkPageDepth = ($: CheerioAPI, source: string): void => {
  const depthOf = new Map<object, number>()
  for (const element of $('*').toArray()) {
    const depth = (element.parent ? (depthOf.get(element.parent) ?? 0) : 0) + 1
    depthOf.set(element, depth)
    if (depth > DEEPEST) refuse(source, TOO_DEEP)
  }
}
