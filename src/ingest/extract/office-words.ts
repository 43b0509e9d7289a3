import type { ExtractedMention } from '../../domain/extraction.ts'
import { matchingCopy } from './matching-copy.ts'

const wordsByMention = new WeakMap<ExtractedMention, string>()

/** A person's office in simplified script, as rules match it (國務卿 as 国务卿), or null. */
export const officeWords = (mention: ExtractedMention): string | null => {
  if (mention.office === null) return null
  const known = wordsByMention.get(mention)
  if (known !== undefined) return known
  const words = matchingCopy(mention.office)
  wordsByMention.set(mention, words)
  return words
}
