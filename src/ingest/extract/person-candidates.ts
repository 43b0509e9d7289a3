import type { NameContext } from './name-context.ts'
import { findBareNames } from './person-bare.ts'
import type { NameCandidate } from './person-candidate.ts'
import { findDottedNames } from './person-dotted.ts'
import { findGlossedNames } from './person-glossed.ts'
import { findNamesAfterTitles, findNamesBeforeTitles } from './person-titled.ts'

/** Keeps candidates that do not overlap a surer one; of two readings of one stretch the gloss survives. */
const withoutOverlap = (candidates: NameCandidate[]): NameCandidate[] => {
  const kept: NameCandidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate)
  }
  return kept
}

/** Every name that a rule finds, in order of position and without overlap. */
export const findNameCandidates = (context: NameContext): NameCandidate[] => {
  const dottedSpans = findDottedNames(context)
  const glossed = findGlossedNames(context, dottedSpans)
  const dotted = dottedSpans
    .filter((span) => !glossed.some((gloss) => gloss.start === span.start && gloss.end === span.end))
    .map(
      (span): NameCandidate => ({
        ...span,
        style: 'dotted',
        rule: 'person.dotted-name',
        confidence: 0.94,
        latin: null,
      }),
    )
  const sure = withoutOverlap([
    ...glossed,
    ...dotted,
    ...findNamesAfterTitles(context),
    ...findNamesBeforeTitles(context),
  ])
  return withoutOverlap([...sure, ...findBareNames(context, sure)]).sort((a, b) => a.start - b.start)
}
