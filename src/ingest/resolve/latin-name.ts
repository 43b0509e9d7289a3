// Letters that no decomposition turns into a plain one.
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A Latin name in plain small letters, a space between its parts: `Mevlüt Çavuşoğlu` gives `mevlut cavusoglu`. */
export const plainLatin = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’.]/g, '')
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
    .join(' ')

/** The plain form of a whole Latin name, or null of one that is a single word: a family name alone joins nobody. */
export const wholeLatin = (name: string | null): string | null => {
  if (name === null || !/^[^\p{Script=Han}]+$/u.test(name)) return null
  const plain = plainLatin(name)
  return plain.includes(' ') ? plain : null
}

/** True when two whole Latin names can't be one person's: Joe and Hunter Biden, but not Mike and Michael Pompeo. */
export const latinsDiffer = (a: string, b: string): boolean =>
  a.split(' ').at(-1) === b.split(' ').at(-1) && a.charAt(0) !== b.charAt(0)
