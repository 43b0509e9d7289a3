import { expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'
import { nameOf } from './name-of-party.ts'

/** Each claim as `speaker stance < relays: quote`, with * where the speaker was inferred. */
export const claimsIn = async (...paragraphs: string[]): Promise<string[]> => {
  const parsed = articleOf('标题', ...paragraphs)
  const extraction = await extractByRules(parsed)
  for (const { quote, span } of extraction.claims) expect(parsed.article.text.slice(span.start, span.end)).toBe(quote)
  return extraction.claims.map((claim) => {
    const relays = claim.relayedBy.map((source) => extraction.sources[source]?.name).join('、')
    const speaker = `${nameOf(extraction, claim.speaker)}${claim.inferred ? '*' : ''}`
    return `${speaker} ${claim.stance}${relays ? ` < ${relays}` : ''}: ${claim.quote}`
  })
}

/** One test for each text: it makes exactly these claims. */
export const itClaims = (table: readonly (readonly [text: string, ...claims: string[]])[]) => {
  for (const [text, ...claims] of table) it(text, async () => expect(await claimsIn(text)).toEqual(claims))
}
