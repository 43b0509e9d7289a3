import { pinyin } from 'pinyin-pro'
import { matchingCopy } from '../extract/matching-copy.ts'
import { plainLatin } from './latin-name.ts'

// One letter for the sounds that transliterators choose between, the longest first.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch(?=[a-z])|sh/g, 'S'],
  [/tch|zh|ch|j|q/g, 'J'],
  [/ts|tz|z|c(?=[eiy])/g, 'Z'],
  [/x|s/g, 'S'],
  [/ph|f|v|w/g, 'F'],
  [/ck|k|g|c|h/g, 'K'],
  [/b|p/g, 'P'],
  [/d|t/g, 'T'],
  [/er$|r|l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
]

const consonantsOf = (sound: string): string => {
  let left = sound
  for (const [pattern, letter] of SOUNDS) left = left.replace(pattern, letter)
  return left.replace(/[^A-Z]/g, '')
}

const squeezed = (letters: string): string => letters.replace(/(.)\1+/g, '$1')

/**
 * The consonants of a name as it sounds, so that 朔尔茨, 肖尔茨 and Scholz come to lie near each other. Good for ranking
 * candidates, never for joining them: 佩洛西 and 裴洛西 are one person, and 李强 and 李嫱 need not be.
 */
export const skeletonOf = (name: string): string => {
  if (!/\p{Script=Han}/u.test(name)) return squeezed(consonantsOf(plainLatin(name).replace(/ /g, '')))
  // Normal mode: the mode for surnames would read 谢尔盖 as a Chinese name.
  const syllables = pinyin(matchingCopy(name), { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  return squeezed(
    syllables
      .map((syllable) =>
        consonantsOf(
          syllable
            .replace(/ng$/, 'n')
            .replace(/^c(?!h)/, 'z')
            .replace(/^w(?=u)|^y/, ''),
        ),
      )
      .join(''),
  )
}

/** How many letters must be put in, taken out or changed to make one of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** 1 for skeletons that are equal, 0 for those that have nothing in common. */
export const likeness = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : 1 - distance(a, b) / longer
}
