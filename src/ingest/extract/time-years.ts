import { partsOf } from './time-calendar.ts'
import { readNumeral } from './time-numerals.ts'
import type { TimeContext } from './time-rule.ts'

const OFFSETS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 明年: 1, 前年: -2, 后年: 2 }

/** The year that a date states: undefined when it states none, null when it hangs on a year that was not told. */
export const readYear = (
  groups: Readonly<Record<string, string | undefined>>,
  { today, toldYear }: TimeContext,
): number | null | undefined => {
  if (groups.year !== undefined) return readNumeral(groups.year)
  if (groups.relativeYear === undefined) return undefined
  const offset = OFFSETS[groups.relativeYear]
  return offset === undefined ? toldYear : partsOf(today).year + offset
}
