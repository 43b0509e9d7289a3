import stringWidth from 'string-width'

const GAP = '  '
const MIN_WIDTH = 6

/** One cell as text on one line: null is empty, lists and maps are JSON. */
export const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

// Text from an article must not move the cursor or recolour the terminal.
const printable = (value: unknown): string => cellText(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')

const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (stringWidth(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

const widthsWithin = (natural: number[], available: number): number[] => {
  const widths = [...natural]
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1)
  while (total() > available) {
    const widest = Math.max(...widths)
    if (widest <= MIN_WIDTH) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

/**
 * Rows as a table for a terminal: a heading, a rule, one line a row; a Chinese character takes two columns.
 * Cells are cut so that a line fits in `width`; pass Infinity to cut nothing.
 */
export const formatTable = (
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
  width: number,
): string => {
  const cells = rows.map((row) => columns.map((column) => printable(row[column])))
  const natural = columns.map((column, index) =>
    Math.max(stringWidth(column), ...cells.map((line) => stringWidth(line[index] ?? ''))),
  )
  const widths = widthsWithin(natural, width)
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(cut(text, widths[index] ?? 0), widths[index] ?? 0))
      .join(GAP)
      .trimEnd()
  const rule = widths.map((length) => '─'.repeat(length)).join(GAP)
  return `${[line(columns), rule, ...cells.map(line)].join('\n')}\n`
}
