import type { Extract, Extractor } from '../../domain/extraction.ts'
import { findClaims } from './claims.ts'
import { withCreditedSources } from './credited-sources.ts'
import { withoutRefutedStates } from './event-home.ts'
import { findEvents } from './events.ts'
import { findEntities } from './find-entities.ts'
import { matchingCopy } from './matching-copy.ts'
import { openReading } from './reading.ts'
import { findTimeExpressions } from './time-expressions.ts'

/** Name and version of these rules: a change of the version makes articles be read again. */
export const RULES = 'rules@1'

/** Reads an article by rules: offline, deterministic, a few milliseconds each. */
export const extractByRules: Extract = async (parsed) => {
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

/** The rules as the extractor that an ingest uses when it is told of no other. */
export const RULE_EXTRACTOR: Extractor = { name: RULES, extract: extractByRules, atOnce: 1 }
