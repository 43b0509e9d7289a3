import type { ExtractedClaim } from '../../domain/extraction.ts'
import { partyKey, sameParty } from './anaphora.ts'
import type { Reading } from './reading.ts'

/** Words that point back to what others said: 这些指控, 这种说法, 一直这么说. */
const POINTS_BACK = /指控|说法|指责|指摘|批评|言论|报道|谣言|传言|这么说|这样说|此说|消息|猜测/
const DISPUTED = new Set<ExtractedClaim['stance']>(['alleges', 'condemns', 'warns', 'asserts'])
/** How many claims back an allegation may stand. */
const REACH = 8

const partiesOf = (reading: Reading, claim: ExtractedClaim): Set<string> => {
  const keys = new Set(claim.about.map(partyKey))
  if (claim.speaker.type === 'person') {
    const country = reading.mentions[claim.speaker.mention]?.country
    if (country) keys.add(partyKey({ type: 'country', code: country }))
  }
  return keys.add(partyKey(claim.speaker))
}

/**
 * Indices of the earlier claims of others that a denial or a doubt is aimed at: allegations about the speaker, the
 * speaker's state, or a party that both name. A plain statement counts only where nobody alleged anything.
 */
export const disputesOf = (reading: Reading, claims: ExtractedClaim[], index: number): number[] => {
  const claim = claims[index]
  if (!claim || (claim.stance !== 'denies' && claim.stance !== 'questions')) return []
  if (!POINTS_BACK.test(claim.quote) && claim.stance === 'questions') return []
  const own = partiesOf(reading, claim)
  const candidates = claims
    .slice(0, index)
    .map((earlier, at) => ({ earlier, at }))
    .filter(({ earlier, at }) => index - at <= REACH && !sameParty(earlier.speaker, claim.speaker))
    .filter(({ earlier }) => DISPUTED.has(earlier.stance) && earlier.about.some((party) => own.has(partyKey(party))))
  const grave = candidates.filter(({ earlier }) => earlier.stance === 'alleges' || earlier.stance === 'condemns')
  return (grave.length > 0 ? grave : candidates.slice(-1)).map(({ at }) => at)
}
