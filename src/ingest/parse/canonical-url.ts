const TRACKING = /^(utm_\w+|fbclid|gclid)$/

/**
 * The address by which an article is known: without fragment and without the parameters that only track readers.
 * Null for what is not an http(s) address.
 */
export const canonicalUrl = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}
