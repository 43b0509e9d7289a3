import type { Span } from '../../domain/article.ts'
import { ADVERBIALS, SUBJECT_CHARACTERS } from './lexicon/adverbials.ts'
import { TRAVEL_VERBS } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

const ADVERBIAL = new RegExp(`[\\s“”"，、■—]+|${ADVERBIALS.join('|')}`, 'g')
/** 乘专列, 前所未有地: how somebody travels. */
const MANNER = /(乘坐?|搭乘?)[^，。]{1,4}|[^，。■当各外内基本陆]{2,4}地/g
/** Longest leftover that may still be an adverb that no list holds. */
const UNKNOWN_ADVERB = 3

/** What a state is named after when it is no subject: 从日本前往, but not 让日本前往. */
const GOVERNS_STATE = /[在从自由对离抵赴访到往于经向与和及、来去问达开返至]$/

/** The words of a span with its times masked, and its places unless they are a subject themselves. */
export const withoutTimes = (reading: Reading, span: Span): string => {
  const letters = [...reading.matching.slice(span.start, span.end)]
  for (const { start, end } of within(reading.times, span)) letters.fill('■', start - span.start, end - span.start)
  for (const { head, start, end } of within(reading.phrases, span)) {
    const isGoverned = head.type === 'city' || GOVERNS_STATE.test(reading.matching.slice(span.start, start))
    if (head.type === 'city' || (head.type === 'country' && isGoverned))
      letters.fill('■', start - span.start, end - span.start)
  }
  return letters.join('')
}

const leftover = (reading: Reading, span: Span): string =>
  withoutTimes(reading, span).replace(MANNER, '').replace(ADVERBIAL, '')

/** True when nothing but times, places and adverbs stands in a span. */
export const isAdverbial = (reading: Reading, span: Span): boolean => leftover(reading, span) === ''

/** True when a span holds no subject: adverbs, and perhaps a short one that no list holds. */
export const leavesSubjectOut = (reading: Reading, span: Span): boolean => {
  const left = leftover(reading, span)
  if (left === '') return true
  return (
    !within(reading.phrases, span).some(({ head }) => head.type !== 'city' && head.type !== 'pronoun') &&
    left.length <= UNKNOWN_ADVERB &&
    !SUBJECT_CHARACTERS.test(left)
  )
}

const ADVERBIAL_HERE = new RegExp([...ADVERBIALS, ...TRAVEL_VERBS].join('|'), 'y')

/** True when an adverb, a preposition or a verb of travel begins at an offset. */
export const startsAdverbial = (matching: string, at: number): boolean => {
  ADVERBIAL_HERE.lastIndex = at
  return ADVERBIAL_HERE.test(matching)
}
