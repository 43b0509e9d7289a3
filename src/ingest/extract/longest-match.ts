/** A word of a lexicon as it stands in a text. */
export interface Match<T> {
  start: number
  end: number
  value: T
}

/** Finds the words of one lexicon in a text; of several that begin (or end) at one place, the longest. */
export interface LongestMatch<T> {
  /** The longest word that begins at `start`, or null. */
  at(text: string, start: number): Match<T> | null
  /** The longest word that ends at `end`, or null. */
  endingAt(text: string, end: number): Match<T> | null
}

/** The lengths of the words that share a key, the longest first: most places in a text begin no word, and cost one lookup. */
const lengthsBy = (words: Iterable<string>, keyOf: (word: string) => string): Map<string, number[]> => {
  const lengths = new Map<string, number[]>()
  for (const word of words) {
    const key = keyOf(word)
    const known = lengths.get(key) ?? []
    if (!known.includes(word.length))
      lengths.set(
        key,
        [...known, word.length].sort((a, b) => b - a),
      )
  }
  return lengths
}

/** Prepares a lexicon for longest-match lookup. */
export const longestMatch = <T>(entries: Iterable<readonly [string, T]>): LongestMatch<T> => {
  const words = new Map<string, T>()
  for (const [word, value] of entries) if (word !== '' && !words.has(word)) words.set(word, value)
  const lengthsByFirst = lengthsBy(words.keys(), (word) => word.charAt(0))
  const lengthsByLast = lengthsBy(words.keys(), (word) => word.charAt(word.length - 1))

  const lookup = (text: string, start: number, end: number): Match<T> | null => {
    if (start < 0 || end > text.length) return null
    const value = words.get(text.slice(start, end))
    return value === undefined ? null : { start, end, value }
  }
  return {
    at: (text, start) => {
      for (const length of lengthsByFirst.get(text.charAt(start)) ?? []) {
        const match = lookup(text, start, start + length)
        if (match) return match
      }
      return null
    },
    endingAt: (text, end) => {
      for (const length of lengthsByLast.get(text.charAt(end - 1)) ?? []) {
        const match = lookup(text, end - length, end)
        if (match) return match
      }
      return null
    },
  }
}

/** A lexicon of plain words, each its own value. */
export const wordMatch = (...lists: Iterable<string>[]): LongestMatch<string> =>
  longestMatch(lists.flatMap((list) => [...list].map((word) => [word, word] as const)))
