/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'unknown'

/**
 * A date with its precision, as the closed interval of days it may lie in.
 * `startOn` and `endOn` are `YYYY-MM-DD`, or both null when `precision` is `unknown`.
 * An interval is never narrowed by guessing: 九月中旬 is 2023-09-11 to 2023-09-20 at precision `month`.
 */
export interface DateInterval {
  startOn: string | null
  endOn: string | null
  precision: Precision
}

/** The interval of which nothing is known. */
export const UNKNOWN_DATE: DateInterval = { startOn: null, endOn: null, precision: 'unknown' }

/** The date as far as it is known, in EDTF level 0: `2023-10-18`, `2023-10`, `2023`, or null. */
export const edtfOf = ({ startOn, precision }: DateInterval): string | null => {
  if (startOn === null) return null
  switch (precision) {
    case 'day':
      return startOn
    case 'month':
      return startOn.slice(0, 7)
    case 'year':
      return startOn.slice(0, 4)
    case 'unknown':
      return null
  }
}
