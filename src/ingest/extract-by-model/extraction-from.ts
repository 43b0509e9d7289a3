import type { ParsedArticle } from '../../domain/article.ts'
import type { Extraction } from '../../domain/extraction.ts'
import type { Answer } from './answer.ts'
import { openArticleView } from './article-view.ts'
import { checkClaims } from './check-claims.ts'
import { checkCountries, evidentStates } from './check-countries.ts'
import { checkEvents } from './check-events.ts'
import { checkPerson } from './check-persons.ts'
import { checkSources } from './check-sources.ts'
import { mentionOf } from './mention-of.ts'
import { mergePersons } from './merge-persons.ts'
import { openParties } from './parties.ts'
import type { Drop } from './tally.ts'

/** Who answered, as provenance. */
export interface Reader {
  /** Name of the extractor. */
  extractor: string
  /** Name of the model. */
  rule: string
}

/**
 * What a model's answers about the batches of an article come to, held against the text. Invariant: every quote, name,
 * form, office, place and stated date is a stretch of the article, every code one of the reference data, every party one
 * of the extraction's own; what is not is dropped and counted. No text, however it is worded, gets past that.
 */
export const extractionFrom = (
  parsed: ParsedArticle,
  answers: readonly Answer[],
  { extractor, rule }: Reader,
  drop: Drop,
): Extraction => {
  const view = openArticleView(parsed)
  const countries = checkCountries(view, answers, drop)
  const evident = evidentStates(view, countries)
  const persons = mergePersons(
    answers.flatMap((answer, batch) =>
      answer.persons.flatMap((person) => checkPerson(view, person, { batch, evident }, drop) ?? []),
    ),
  )
  const mentions = persons.map((person) => mentionOf(view, person, rule))
  const sources = checkSources(view, answers, persons, drop)
  const parties = openParties(persons, sources, countries, evident)
  const context = { view, mentions, countries, sources, parties, evident, rule, drop }
  return {
    extractor,
    mentions,
    countries,
    sources,
    reports: checkEvents(context, answers),
    claims: checkClaims(context, answers),
  }
}
