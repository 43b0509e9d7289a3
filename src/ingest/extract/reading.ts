import type { ParsedArticle, Span } from '../../domain/article.ts'
import type { ExtractedCountry, ExtractedMention, ExtractedSource } from '../../domain/extraction.ts'
import { findSentences, type Sentence } from './clauses.ts'
import type { Entity, TimeExpression } from './entity.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import type { SourceNaming, SourceReading } from './source-list.ts'

/** All that is known of an article when claims and events are looked for. `sources` grows as new bodies are found speaking. */
export interface Reading {
  parsed: ParsedArticle
  /** The article's text: every quote is cut from it. */
  text: string
  /** Simplified copy of the same length: every rule matches on it. */
  matching: string
  times: TimeExpression[]
  entities: Entity[]
  phrases: Phrase[]
  sentences: Sentence[]
  mentions: ExtractedMention[]
  countries: ExtractedCountry[]
  sources: ExtractedSource[]
  /** Every place where a source is named or pointed at, also within the office of a person. */
  namings: SourceNaming[]
}

/** What the earlier stages found, from which a reading is made. */
export interface Findings {
  entities: Entity[]
  mentions: ExtractedMention[]
  countries: ExtractedCountry[]
  voices: SourceReading
}

/** Opens an article for the claim and event rules. */
export const openReading = (
  parsed: ParsedArticle,
  matching: string,
  times: TimeExpression[],
  { entities, mentions, countries, voices }: Findings,
): Reading => ({
  parsed,
  text: parsed.article.text,
  matching,
  times,
  entities,
  phrases: findPhrases(matching, entities),
  sentences: findSentences(parsed),
  mentions,
  countries,
  sources: [...voices.sources],
  namings: voices.namings,
})

/** The items of a list in order of position that lie within a span: found by halving, since rules ask for every clause. */
export const within = <T extends Span>(items: T[], span: Span): T[] => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let index = low; index < items.length; index += 1) {
    const item = items[index]
    if (!item || item.start > span.end) break
    if (item.end <= span.end) found.push(item)
  }
  return found
}

/** The words of a span on the matching copy, with persons masked: 林芳正 holds no 正. */
export const withoutNames = (reading: Reading, span: Span): string => {
  const letters = reading.matching.slice(span.start, span.end).split('')
  for (const { type, start, end } of reading.entities) {
    if (type === 'person') letters.fill('■', Math.max(0, start - span.start), Math.max(0, end - span.start))
  }
  return letters.join('')
}
