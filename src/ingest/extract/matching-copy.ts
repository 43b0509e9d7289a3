import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
/** Simplified form of one UTF-16 unit; the unit itself where the form would have another length. */
const simplified = (char: string): string => {
  const converted = toSimplified(char)
  return converted.length === 1 ? converted : char
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

/** What each UTF-16 unit is matched as, found when it is met for the first time. */
const matchedAs: (string | undefined)[] = new Array(0x10000)

const unitsMatched = (text: string): string => {
  let copy = ''
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    let unit = matchedAs[code]
    if (unit === undefined) {
      unit = matchingChar(text.charAt(index))
      matchedAs[code] = unit
    }
    copy += unit
  }
  return copy
}

/** A dot or hyphen inside a transliterated name; between dates (周六-周日, 三月-五月) a hyphen is a range. */
const NAME_DOT = /(?<=\p{Script=Han})(?:[•‧・∙⋅･]|(?<![年月日号时点一二三四五六])[‐‑–-])(?=\p{Script=Han})/gu

/**
 * A copy of `text` to match words in, of equal length, so that offsets count in both: simplified script, one name dot
 * (·), one kind of brackets and quotation marks, full-width letters and digits narrowed. Evidence quotes the text, never
 * this copy.
 */
export const matchingCopy = (text: string): string => unitsMatched(text).replace(NAME_DOT, '·')
