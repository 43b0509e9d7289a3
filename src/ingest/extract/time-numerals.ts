const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number that 23, 二十三, 廿三, 二〇二三 or 两 writes; null for 几, 数 and whatever is no exact number. */
export const readNumeral = (numeral: string): number | null => {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  if (/^[〇零○一二三四五六七八九]{2,4}$/.test(numeral)) {
    return [...numeral].reduce((number, digit) => number * 10 + (DIGITS[digit] ?? 0), 0)
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(
    numeral.replace('廿', '二十').replace('卅', '三十'),
  )
  if (tens) return (DIGITS[tens[1] || '一'] ?? 0) * 10 + (DIGITS[tens[2] || '零'] ?? 0)
  return DIGITS[numeral] ?? null
}
