import type { Stance } from '../../domain/vocabulary.ts'
import { GRAVE_DEEDS, NOT_ALLEGED, STANCE_BY_WORDS } from './lexicon/stance-words.ts'

/** What is known of who speaks of whom. */
export interface Bearing {
  /** True when the words name a state or person other than the speaker's own. */
  accusesOthers: boolean
  /** True when the speaker, or the speaker's state, is the subject of the words. */
  isOwn: boolean
}

const alleges = (words: string): boolean => {
  const deed = GRAVE_DEEDS.exec(words)
  return deed !== null && !NOT_ALLEGED.test(words.slice(0, deed.index))
}

/** The stance of a claim: the verb's own where it shows one, else what the words said show. */
export const stanceOf = (verb: Stance, words: string, { accusesOthers, isOwn }: Bearing): Stance => {
  if (verb !== 'asserts') return verb
  const shown = STANCE_BY_WORDS.find((entry) => (isOwn || !entry.own) && entry.words.test(words))
  if (shown) return shown.stance
  return accusesOthers && alleges(words) ? 'alleges' : 'asserts'
}
