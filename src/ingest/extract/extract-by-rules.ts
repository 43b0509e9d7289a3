import type { ParsedArticle } from '../../domain/article.ts'
import type { Extract, Extraction, Extractor } from '../../domain/extraction.ts'
import { sectionsOf } from './article-sections.ts'
import { findClaims } from './claims.ts'
import { withCreditedSources } from './credited-sources.ts'
import { withoutRefutedStates } from './event-home.ts'
import { findEvents } from './events.ts'
import { findEntities } from './find-entities.ts'
import { joinSections } from './join-sections.ts'
import { matchingCopy } from './matching-copy.ts'
import { openReading } from './reading.ts'
import { findTimeExpressions } from './time-expressions.ts'

/** Name and version of these rules: a change of the version makes articles be read again. */
export const RULES = 'rules@2'

const readSection = (parsed: ParsedArticle): Extraction => {
  const { article } = parsed
  const matching = matchingCopy(article.text)
  const times = findTimeExpressions(matching, article, article.text)
  const entities = findEntities(parsed, matching, times)
  const reading = openReading(parsed, matching, times, entities)
  const claims = findClaims(reading)
  const reports = findEvents(reading)
  const { mentions, countries, sources } = reading
  const extraction = {
    extractor: RULES,
    mentions: withoutRefutedStates(mentions, reports),
    countries,
    sources,
    reports,
    claims,
  }
  return withCreditedSources(extraction, entities.voices.credited)
}

/** Reads an article by rules: offline, deterministic, a few milliseconds each. One longer than any is read in sections. */
export const extractByRules: Extract = async (parsed) => {
  const readings = sectionsOf(parsed).map((section) => ({
    extraction: readSection(section.parsed),
    offset: section.offset,
  }))
  const [only] = readings
  return only?.offset === 0 && readings.length === 1 ? only.extraction : joinSections(readings, RULES)
}

/** The rules as the extractor that an ingest uses when it is told of no other. */
export const RULE_EXTRACTOR: Extractor = { name: RULES, extract: extractByRules, atOnce: 1 }
