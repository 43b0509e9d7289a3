import type { ExtractedMention } from '../../domain/extraction.ts'
import type { ArticleView } from './article-view.ts'
import type { CheckedPerson } from './check-persons.ts'
import { CONFIDENCE } from './confidence.ts'

/** Writes down one person of the article, with the sentence in which the name first stands as evidence. */
export const mentionOf = (
  { text, find, sentenceAt }: ArticleView,
  { name, forms, latin, office, country }: CheckedPerson,
  rule: string,
): ExtractedMention => {
  const at = find(name)
  if (!at) throw new Error(`expected ${name} to stand in the text, as its check has found, but it does not`)
  const span = sentenceAt(at.start)
  return {
    name,
    forms: forms.toSorted((a, b) => Number(b === name) - Number(a === name) || b.length - a.length),
    latin,
    office,
    country,
    quote: text.slice(span.start, span.end),
    span,
    rule,
    confidence: CONFIDENCE.stated,
    inferred: false,
  }
}
