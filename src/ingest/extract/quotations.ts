import type { Span } from '../../domain/article.ts'

/** Words between quotation marks. `start` and `end` take in the marks, `inner` does not. */
export interface Quotation extends Span {
  inner: Span
  /** A word held with tongs (”一带一路“), not speech: short and without a stop. */
  scare: boolean
  /** False where the text never closes it: it then ends with its paragraph. */
  closed: boolean
  /** 0 for a quotation in the text, 1 for one inside another. */
  depth: number
}

const FAMILY_BY_MARK: Record<string, 'double' | 'single' | 'corner'> = {
  '“': 'double',
  '”': 'double',
  '"': 'double',
  '‘': 'single',
  '’': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
}
const MARK = /[“”"‘’「」『』]/g
const OPENERS = new Set(['“', '‘', '「', '『'])
const STOP = /[。！？!?；;]/
/** A stop inside, or a comma at the end (“不，”他说), makes even a few words speech. */
const SPEECH = /[。！？!?；;]|[，,]$/
const LONGEST_SCARE_QUOTE = 12
const LETTER = /[A-Za-z]/

interface Opening {
  mark: string
  at: number
}

const closes = (opening: Opening, mark: string): boolean => {
  if (FAMILY_BY_MARK[opening.mark] !== FAMILY_BY_MARK[mark]) return false
  return FAMILY_BY_MARK[mark] !== 'corner' || (opening.mark === '「') === (mark === '」')
}

/** True when ” at `at` opens: newsrooms mirror the marks (”一带一路“), or write ” on both sides. */
const opensReversed = (text: string, at: number, end: number): boolean => {
  const rest = text.slice(at + 1, end)
  const mirrored = rest.search(/[“”"]/)
  if (mirrored < 1) return false
  return rest[mirrored] !== '"' || !STOP.test(rest.slice(0, mirrored))
}

/**
 * The quotations of one paragraph, outer ones before the inner ones they hold. Tolerates what newsrooms print: mixed and
 * mirrored marks, a nested mark of the same kind, a mark never closed.
 */
export const findQuotations = (text: string, paragraph: Span): Quotation[] => {
  const found: Quotation[] = []
  const open: Opening[] = []
  const close = (opening: Opening, innerEnd: number, end: number, closed: boolean): void => {
    const inner = { start: opening.at + 1, end: innerEnd }
    const words = text.slice(inner.start, inner.end)
    if (words.trim() === '') return
    const scare = closed && words.length <= LONGEST_SCARE_QUOTE && !SPEECH.test(words)
    found.push({ start: opening.at, end, inner, scare, closed, depth: open.length })
  }
  const closeThrough = (index: number, at: number): void => {
    while (open.length > index) {
      const opening = open.pop()
      if (opening) close(opening, at, open.length === index ? at + 1 : at, true)
    }
  }
  for (const { index, 0: mark } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + index
    if (mark === '’' && LETTER.test(text[at - 1] ?? '')) continue
    const twin = open.findLastIndex((opening) => opening.mark === '"')
    const partner = open.findLastIndex((opening) => closes(opening, mark))
    if (mark === '"' && twin >= 0) closeThrough(twin, at)
    else if (OPENERS.has(mark)) {
      const reversed = open.at(-1)?.mark === '”' && mark === '“'
      if (reversed) closeThrough(open.length - 1, at)
      else open.push({ mark, at })
    } else if (partner >= 0) closeThrough(partner, at)
    else if (mark === '"' || (mark === '”' && opensReversed(text, at, paragraph.end))) open.push({ mark, at })
  }
  while (open.length > 0) {
    const opening = open.pop()
    if (opening) close(opening, paragraph.end, paragraph.end, false)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
