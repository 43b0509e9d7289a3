import type { Span } from '../../domain/article.ts'
import type { ExtractedSource } from '../../domain/extraction.ts'
import type { Place } from './gazetteer.ts'
import type { NameContext } from './name-context.ts'
import type { SourceCandidate } from './source-candidate.ts'
import { findSourceCandidates } from './source-candidates.ts'
import { type Credit, creditOf } from './source-credit.ts'

/** A place in the text where a source is named or pointed at. */
export interface SourceNaming extends Span {
  source: number
}

/** The bodies of the article that are or may be credited, and every place where each is named. */
export interface SourceReading {
  sources: ExtractedSource[]
  namings: SourceNaming[]
  /** Indices of the sources that the text credits whether or not words of theirs are found. */
  credited: Set<number>
}

const LINK = /^[》”’]?(、|和|与|及|以及|／|\/)[《“‘]?$/

/** Han before Latin (卫报 before The Guardian), then the longest. */
const byFullness = (a: string, b: string): number =>
  Number(/^[A-Za-z]/.test(a)) - Number(/^[A-Za-z]/.test(b)) || b.length - a.length

const isMedium = ({ kind }: SourceCandidate): boolean => kind === 'medium' || kind === 'agency'

/** Media that stand in one list (A、B和C) are credited together. */
const spreadCredit = (matching: string, candidates: SourceCandidate[], credits: Credit[]): void => {
  const link = (from: number, to: number): void => {
    const [a, b] = [candidates[Math.min(from, to)], candidates[Math.max(from, to)]]
    if (!a || !b || !isMedium(a) || !isMedium(b) || credits[from] === null || credits[to] !== null) return
    if (LINK.test(matching.slice(a.end, b.start))) credits[to] = credits[from] ?? null
  }
  for (let at = candidates.length - 1; at > 0; at -= 1) link(at, at - 1)
  for (let at = 1; at < candidates.length; at += 1) link(at - 1, at)
}

/**
 * Finds who is credited with information. `persons` are stretches that name a person with the office: in them nobody
 * speaks but the person, who may write for a medium (晚邮报驻京记者某人).
 */
export const findSources = (
  context: NameContext,
  places: Place[],
  persons: Span[],
  publisher: string,
): SourceReading => {
  const { passage } = context
  const placeEnding = new Map(places.map((place) => [place.end, place.start]))
  const isInPerson = ({ start, end }: SourceCandidate) => persons.some((span) => span.start < end && start < span.end)
  const isOfPerson = ({ start, end }: SourceCandidate) => persons.some((p) => p.start <= start && end < p.end)
  const candidates = findSourceCandidates(context, places, publisher).filter(
    (candidate) => !isInPerson(candidate) || (isMedium(candidate) && isOfPerson(candidate)),
  )
  const credits = candidates.map(
    (c): Credit => (isInPerson(c) ? 'source' : creditOf(passage, c, (end) => placeEnding.get(end) ?? null)),
  )
  spreadCredit(passage.matching, candidates, credits)
  const keys = [...new Set(candidates.filter((_, at) => credits[at] !== null).map(({ key }) => key))]

  const namings: SourceNaming[] = []
  const credited = new Set<number>()
  const forms = keys.map(() => new Set<string>())
  candidates.forEach(({ key, start, end, kind, pointsBack }, at) => {
    const source = keys.indexOf(key)
    const isSeatUncredited = kind === 'government' && credits[at] === null
    if (source < 0 || isSeatUncredited) return
    namings.push({ start, end, source })
    if (credits[at] === 'source') credited.add(source)
    if (!pointsBack) forms[source]?.add(passage.text.slice(start, end))
  })
  const sources = keys.map((key, index): ExtractedSource => {
    const written = [...(forms[index] ?? [])]
    const isOwn = key === publisher
    const first = candidates.find((c) => c.key === key)
    return {
      name: isOwn ? publisher : (written.toSorted(byFullness)[0] ?? key),
      kind: first?.kind ?? 'organisation',
      forms: written,
    }
  })
  return { sources, namings, credited }
}
