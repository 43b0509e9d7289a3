import { createHash } from 'node:crypto'

/** The types of node that carry an id; the id's prefix names the type. */
export type NodeType =
  | 'article'
  | 'mention'
  | 'report'
  | 'claim'
  | 'person'
  | 'event'
  | 'utterance'
  | 'source'
  | 'country'
  | 'city'
  | 'decision'

/**
 * The id of what `parts` make itself: `type:` and 20 hexadecimal digits of SHA-256 over the parts.
 * 80 bits: a collision among a billion nodes of a type has a chance below one in a million.
 */
export const idOf = (type: NodeType, ...parts: readonly string[]): string =>
  `${type}:${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)}`

/** The id of a state by its ISO 3166-1 alpha-2 code. */
export const countryId = (code: string): string => `country:${code}`
