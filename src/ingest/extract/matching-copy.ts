import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplifiedByChar = new Map<string, string>()

/** Simplified form of one UTF-16 unit; the unit itself where the form would have another length. */
const simplified = (char: string): string => {
  const known = simplifiedByChar.get(char)
  if (known !== undefined) return known
  const converted = toSimplified(char)
  const form = converted.length === 1 ? converted : char
  simplifiedByChar.set(char, form)
  return form
}

/** Marks that stand for another one in the press. 丶 is a stroke, typed for the enumeration comma. */
const MARKS: Readonly<Record<string, string>> = {
  丶: '、',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
}

const matchingChar = (char: string): string => {
  if (MARKS[char] !== undefined) return MARKS[char]
  if (/[０-９Ａ-Ｚａ-ｚ％]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  return char < '\u2e80' ? char : simplified(char)
}

/** A dot or hyphen inside a transliterated name; between dates (周六-周日, 三月-五月) a hyphen is a range. */
const NAME_DOT = /(?<=\p{Script=Han})(?:[•‧・∙⋅･]|(?<![年月日号时点一二三四五六])[‐‑–-])(?=\p{Script=Han})/gu

/**
 * A copy of `text` to match words in, of equal length, so that offsets count in both: simplified script, one name dot
 * (·), one kind of brackets and quotation marks, full-width letters and digits narrowed. Evidence quotes the text, never
 * this copy.
 */
export const matchingCopy = (text: string): string => text.replace(/[^\n]/g, matchingChar).replace(NAME_DOT, '·')
