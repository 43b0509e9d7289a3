import type { Span } from '../../domain/article.ts'
import type { ExtractedSource } from '../../domain/extraction.ts'
import type { Place } from './gazetteer.ts'
import type { NameContext } from './name-context.ts'
import { findSourceCandidates, type SourceCandidate } from './source-candidates.ts'
import { isCredited } from './source-credit.ts'

/** A place in the text where a credited source is named. */
export interface SourceNaming extends Span {
  source: number
}

/** The credited bodies of the article and every place where each is named. */
export interface SourceReading {
  sources: ExtractedSource[]
  namings: SourceNaming[]
}

/** Finds who is credited with information. `persons` are stretches that name a person with the office, in which no body speaks. */
export const findSources = (context: NameContext, places: Place[], persons: Span[]): SourceReading => {
  const { passage } = context
  const placeEnding = new Map(places.map((place) => [place.end, place.start]))
  const isInPerson = ({ start, end }: SourceCandidate) => persons.some((span) => span.start < end && start < span.end)
  const candidates = findSourceCandidates(context, places).filter((candidate) => !isInPerson(candidate))
  const credited = candidates.filter((c) => isCredited(passage, c, (end) => placeEnding.get(end) ?? null))
  const keys = [...new Set(credited.map(({ key }) => key))]

  const namings: SourceNaming[] = []
  const forms = keys.map(() => new Set<string>())
  for (const { key, start, end, kind } of candidates) {
    const source = keys.indexOf(key)
    const isSeatUncredited = kind === 'government' && !credited.some((c) => c.start === start)
    if (source < 0 || isSeatUncredited) continue
    namings.push({ start, end, source })
    forms[source]?.add(passage.text.slice(start, end))
  }
  const sources = keys.map((key, index): ExtractedSource => {
    const written = [...(forms[index] ?? [])]
    return {
      name: written[0] ?? key,
      kind: credited.find((c) => c.key === key)?.kind ?? 'organisation',
      forms: written,
    }
  })
  return { sources, namings }
}
