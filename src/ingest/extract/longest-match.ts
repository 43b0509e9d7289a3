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

/** A letter of a lexicon's words, with what may follow it. */
interface Letter<T> {
  next: Map<number, Letter<T>>
  value: T | undefined
}

const letter = <T>(): Letter<T> => ({ next: new Map(), value: undefined })

/** The words of a lexicon letter by letter; most places in a text begin no word, and cost one look at a table. */
class Trie<T> {
  private readonly root = letter<T>()
  private readonly begins = new Uint8Array(0x10000)

  add(codes: Iterable<number>, value: T): void {
    let at = this.root
    for (const code of codes) {
      if (at === this.root) this.begins[code] = 1
      const next = at.next.get(code) ?? letter<T>()
      at.next.set(code, next)
      at = next
    }
    at.value ??= value
  }

  /** The longest word that begins at `index` and goes on in steps of `step`, as its value and its length. */
  longest(text: string, index: number, step: 1 | -1): { value: T; length: number } | null {
    if (this.begins[text.charCodeAt(index)] !== 1) return null
    let found: { value: T; length: number } | null = null
    let at = this.root.next.get(text.charCodeAt(index))
    for (let length = 1; at; length += 1) {
      if (at.value !== undefined) found = { value: at.value, length }
      at = at.next.get(text.charCodeAt(index + length * step))
    }
    return found
  }
}

const codesOf = (word: string): number[] => Array.from({ length: word.length }, (_, index) => word.charCodeAt(index))

/** Prepares a lexicon for longest-match lookup; of entries with one word the first counts. */
export const longestMatch = <T>(entries: Iterable<readonly [string, T]>): LongestMatch<T> => {
  const forwards = new Trie<T>()
  const backwards = new Trie<T>()
  for (const [word, value] of entries) {
    forwards.add(codesOf(word), value)
    backwards.add(codesOf(word).reverse(), value)
  }
  return {
    at: (text, start) => {
      const found = forwards.longest(text, start, 1)
      return found && { start, end: start + found.length, value: found.value }
    },
    endingAt: (text, end) => {
      const found = backwards.longest(text, end - 1, -1)
      return found && { start: end - found.length, end, value: found.value }
    },
  }
}

/** A lexicon of plain words, each its own value. */
export const wordMatch = (...lists: Iterable<string>[]): LongestMatch<string> =>
  longestMatch(lists.flatMap((list) => [...list].map((word) => [word, word] as const)))
