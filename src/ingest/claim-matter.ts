import type { Claim, Mention } from '../domain/evidence.ts'
import type { Extraction } from '../domain/extraction.ts'
import { namesIn, topicOf } from './claim-topic.ts'
import { disputeBlocksOf } from './dispute-blocks.ts'
import { matchingCopy } from './extract/matching-copy.ts'

/** What a claim is compared by with those of other articles. */
export type ClaimMatter = Pick<Claim, 'block' | 'speakerCountry' | 'aboutCountries' | 'topic' | 'disputeBlocks'>

type Told = Pick<Claim, 'speaker' | 'stance' | 'about' | 'quote'>

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Gives what the claims of one article are compared by; `mentions` are those of the article, in the order of the extraction. */
export const claimMatterOf = (
  { mentions: read, countries, sources }: Extraction,
  mentions: readonly Pick<Mention, 'id' | 'blocks' | 'countryCode'>[],
  sourceNameById: ReadonlyMap<string, string>,
  publishedAt: string,
): ((claim: Told) => ClaimMatter) => {
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]))
  const names = namesIn([...read, ...countries, ...sources].flatMap(({ forms }) => forms))
  const day = publishedAt.slice(0, 10)

  /** 俄罗斯外交部 speaks for the state that its name holds; a single sign (俄) is too little to tell. */
  const countryOfBody = (name: string): string | null =>
    countries.find(({ forms }) => forms.some((form) => form.length > 1 && name.includes(matchingCopy(form))))?.code ??
    null
  const countryOf = ({ type, id }: Claim['speaker'] | Claim['about'][number]): string | null => {
    if (type === 'country') return codeOf(id)
    if (type === 'mention') return mentionById.get(id)?.countryCode ?? null
    return countryOfBody(sourceNameById.get(id) ?? '')
  }

  return ({ speaker, stance, about, quote }) => {
    const speakerCountry = countryOf(speaker)
    const subjects = about.filter(({ type }) => type !== 'report')
    const aboutCountries = [...new Set(subjects.flatMap((subject) => countryOf(subject) ?? []))].sort()
    return {
      block: `said|${mentionById.get(speaker.id)?.blocks[0] ?? speaker.id}|${day}`,
      speakerCountry,
      aboutCountries,
      topic: topicOf(quote, names),
      disputeBlocks: disputeBlocksOf(stance, speakerCountry, aboutCountries, publishedAt),
    }
  }
}
