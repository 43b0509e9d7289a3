import { stringify } from 'csv-stringify/sync'
import { cellText } from './format-table.ts'

/** How CSV is written. */
export interface CsvOptions {
  /** Leaves cells that a spreadsheet would run as a formula as they are. */
  raw: boolean
  /** Begins with a byte order mark, by which Excel knows the text for UTF-8. */
  bom: boolean
}

// https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r]/

const cellOf = (value: unknown, raw: boolean): string => {
  const text = cellText(value)
  // A number is no formula, though it may begin with a minus.
  return !raw && typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
}

/** Rows as CSV by RFC 4180, heading first; a cell that a spreadsheet would run gets an apostrophe before it. */
export const formatCsv = (
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
  { raw, bom }: CsvOptions,
): string =>
  stringify([[...columns], ...rows.map((row) => columns.map((column) => cellOf(row[column], raw)))], {
    record_delimiter: '\r\n',
    bom,
  })
