import type { Stance } from '../../domain/vocabulary.ts'
import { GRAVE_DEEDS, STANCE_BY_WORDS } from './lexicon/stance-words.ts'

/**
 * The stance of a claim: the verb's own where it shows one, else what the words said show. `accusesOthers` tells that the
 * words name a state or person other than the speaker's own.
 */
export const stanceOf = (verb: Stance, words: string, accusesOthers: boolean): Stance => {
  if (verb !== 'asserts') return verb
  const shown = STANCE_BY_WORDS.find((entry) => entry.words.test(words))
  if (shown) return shown.stance
  return accusesOthers && GRAVE_DEEDS.test(words) ? 'alleges' : 'asserts'
}
