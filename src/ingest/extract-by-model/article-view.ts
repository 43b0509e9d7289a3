import type { Paragraph, ParsedArticle, Span } from '../../domain/article.ts'
import type { TimeExpression } from '../extract/entity.ts'
import { type EntityReading, findEntities } from '../extract/find-entities.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import { openPassage } from '../extract/passage.ts'
import { findTimeExpressions } from '../extract/time-expressions.ts'
import { dayIn } from '../time-zone.ts'

/** An article as a model's answer is held against it. */
export interface ArticleView {
  text: string
  /** The day of publication in the newsroom's zone. */
  today: string
  /** What the rules read as times. */
  times: TimeExpression[]
  /** The states and cities that the rules read, with the forms and places of them. */
  read: Pick<EntityReading, 'entities' | 'countries'>
  /** Where `words` stand: in the paragraph of that number, else in the first that has them; null where in none. */
  find(words: string, paragraph?: number): Span | null
  paragraphAt(index: number): Paragraph | null
  /** The sentence around an offset. */
  sentenceAt(index: number): Span
}

const spanIn = (text: string, words: string, { start, end }: Span): Span | null => {
  const at = text.indexOf(words, start)
  return at >= 0 && at + words.length <= end ? { start: at, end: at + words.length } : null
}

/** Opens an article for checking what a model says of it. */
export const openArticleView = (parsed: ParsedArticle): ArticleView => {
  const { article, paragraphs } = parsed
  const { text } = article
  const matching = matchingCopy(text)
  const times = findTimeExpressions(matching, article, text)
  const passage = openPassage(parsed, matching, times)

  const find = (words: string, paragraph?: number): Span | null => {
    // A line break ends a paragraph, and nothing that is quoted goes from one to the next.
    if (words.trim() === '' || words.includes('\n')) return null
    const named = paragraph === undefined ? undefined : paragraphs[paragraph - 1]
    const there = named && spanIn(text, words, named)
    return there ?? spanIn(text, words, { start: 0, end: text.length })
  }
  return {
    text,
    today: dayIn(article.publishedAt, article.timeZone),
    times,
    read: findEntities(parsed, matching, times),
    find,
    paragraphAt: passage.paragraphAt,
    sentenceAt: passage.sentenceAt,
  }
}
