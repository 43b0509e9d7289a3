import { idOf } from '../domain/ids.ts'
import { canonicalUrl } from '../ingest/parse/canonical-url.ts'
import { UsageError } from './usage-error.ts'

/** The id of the article that a person names by its id or its address. */
export const articleIdOf = (idOrUrl: string): string => {
  if (/^article:[0-9a-f]+$/.test(idOrUrl)) return idOrUrl
  const url = canonicalUrl(idOrUrl)
  if (url === null)
    throw new UsageError(`Expected an article's id (article:…) or its http(s) address, but got: ${idOrUrl}`)
  return idOf('article', url)
}
