import type { ClaimToDispute } from '../../domain/knowledge.ts'
import { DENIABLE } from '../dispute-blocks.ts'
import { sharedCount } from './wording.ts'

/** That one claim is held against another of a different article, what joins them, and why. */
export interface Dispute {
  claim: string
  disputed: string
  basis: 'event' | 'parties'
  reason: string
}

const DAY_MS = 86_400_000
const REACH_DAYS = 7
// An outlet may publish the answer before another publishes what it answers.
const HEAD_START_DAYS = 1
const FEWEST_SHARED = 2
const SHARED_PART = 0.25
const SHOWN = 3

const mayAnswer = (denial: ClaimToDispute, claim: ClaimToDispute): boolean => {
  const days = (Date.parse(denial.publishedAt) - Date.parse(claim.publishedAt)) / DAY_MS
  return days >= -HEAD_START_DAYS && days <= REACH_DAYS
}

const areOpponents = (denial: ClaimToDispute, claim: ClaimToDispute): boolean =>
  denial.articleId !== claim.articleId &&
  denial.speakerId !== claim.speakerId &&
  (denial.speakerCountry === null || denial.speakerCountry !== claim.speakerCountry)

/** What both speak of, or nothing when it is too little of either. */
const commonTopic = (a: ClaimToDispute, b: ClaimToDispute): string[] => {
  const [mine, theirs] = [new Set(a.topic), new Set(b.topic)]
  const shared = sharedCount(mine, theirs)
  const isEnough = shared >= FEWEST_SHARED && shared >= SHARED_PART * Math.min(mine.size, theirs.size)
  return isEnough ? a.topic.filter((word) => theirs.has(word)) : []
}

/**
 * Why a denial is held against what another article has somebody say, or null. Both speak of one event, which the denial
 * denies or of which they say the like; or the claim is about the denier's state and another that the denial names, and both
 * are about the same matter. Of many relays of one utterance only the first stands for all, so that links stay few.
 */
export const disputeOf = (denial: ClaimToDispute, claim: ClaimToDispute): Dispute | null => {
  if (denial.stance !== 'denies' || !DENIABLE.has(claim.stance)) return null
  if (!denial.isFirst && !claim.isFirst) return null
  if (!areOpponents(denial, claim) || !mayAnswer(denial, claim)) return null

  const topic = commonTopic(denial, claim)
  const matter = topic.slice(0, SHOWN).join('、')
  const link = { claim: denial.id, disputed: claim.id }
  const common = denial.told.filter(({ eventId }) => claim.told.some((other) => other.eventId === eventId))
  const isDenied = common.some(({ status }) => status === 'denied' || status === 'cancelled')
  if (isDenied) return { ...link, basis: 'event', reason: 'denies the event that the other tells of' }
  if (common.length > 0 && topic.length > 0)
    return { ...link, basis: 'event', reason: `denies what the other says of the same event: ${matter}` }

  const states = [...new Set([denial.speakerCountry ?? [], denial.aboutCountries].flat())]
    .filter((code) => code === claim.speakerCountry || claim.aboutCountries.includes(code))
    .sort()
  const isAccused = denial.speakerCountry !== null && claim.aboutCountries.includes(denial.speakerCountry)
  if (!isAccused || states.length < 2 || topic.length === 0) return null
  return {
    ...link,
    basis: 'parties',
    reason: `denies what another says of the same parties (${states.join(', ')}) and matter: ${matter}`,
  }
}
