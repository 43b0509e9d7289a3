import type { ViewResult } from '../views/run-view.ts'
import { type CsvOptions, formatCsv } from './format-csv.ts'
import { formatTable } from './format-table.ts'

/** The forms in which a view's answer is printed. */
export const FORMATS = ['table', 'csv', 'json', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

/** A view's answer as text in one of the forms. JSON holds the whole result, the others its rows. */
export const formatResult = (result: ViewResult, format: Format, csv: CsvOptions, width: number): string => {
  const { columns, rows } = result
  switch (format) {
    case 'table':
      return formatTable(columns, rows, width)
    case 'csv':
      return formatCsv(columns, rows, csv)
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  }
}
