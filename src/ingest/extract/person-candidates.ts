import type { Span } from '../../domain/article.ts'
import { findBylines } from './bylines.ts'
import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import type { NameContext } from './name-context.ts'
import { findBareNames } from './person-bare.ts'
import type { NameCandidate } from './person-candidate.ts'
import { findDottedNames } from './person-dotted.ts'
import { findGlossedNames } from './person-glossed.ts'
import { findNamesAfterTitles, findNamesBeforeTitles } from './person-titled.ts'

/** A joint leaves no doubt where a name stands. */
const SURE = 40

/** Keeps candidates that do not overlap a weightier one; of two readings of one stretch the gloss survives. */
const withoutOverlap = (candidates: NameCandidate[]): NameCandidate[] => {
  const kept: NameCandidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate)
  }
  return kept
}

/** 比特朗普, 向王毅: characters that begin names and words before names. */
const LEADING = new Set([...BOUNDARY_CHARACTERS, ...'比如像帮任经令使同连时于据因'])

/** A shorter reading of a longer name (泽伦斯 in 泽伦斯基), or a longer one that took the next word in (莫汉于). */
const isMisread = (matching: string, word: string, all: Set<string>): boolean => {
  const stands = (short: string, long: string): boolean => {
    for (let at = matching.indexOf(short); at >= 0; at = matching.indexOf(short, at + 1)) {
      if (!matching.startsWith(long, at)) return true
    }
    return false
  }
  const shorter = word.slice(0, -1)
  if (LEADING.has(word.charAt(0)) && all.has(word.slice(1))) return true
  if (BOUNDARY_CHARACTERS.has(word.slice(-1)) && all.has(shorter) && stands(shorter, word)) return true
  return [...all].some((long) => long !== word && long.startsWith(word) && !long.includes('·') && !stands(word, long))
}

const withoutMisread = ({ passage: { matching } }: NameContext, candidates: NameCandidate[]): NameCandidate[] => {
  const wordOf = ({ start, end }: Span) => matching.slice(start, end)
  const all = new Set(candidates.map(wordOf))
  const misread = new Set([...all].filter((word) => isMisread(matching, word, all)))
  return candidates.filter((candidate) => !misread.has(wordOf(candidate)))
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
        weight: SURE,
        latin: null,
      }),
    )
  const sure = withoutOverlap([
    ...glossed,
    ...dotted,
    ...findNamesAfterTitles(context),
    ...findNamesBeforeTitles(context),
  ])
  const all = withoutOverlap([...sure, ...findBareNames(context, sure)])
  const bylines = findBylines(context.passage)
  const inText = all.filter((name) => !bylines.some((line) => line.start < name.end && name.start < line.end))
  return withoutMisread(context, inText).sort((a, b) => a.start - b.start)
}
