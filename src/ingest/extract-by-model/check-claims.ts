import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim, Party } from '../../domain/extraction.ts'
import { partyKey } from '../extract/anaphora.ts'
import type { Answer } from './answer.ts'
import type { CheckContext } from './check-context.ts'
import { CONFIDENCE } from './confidence.ts'
import { findQuote } from './find-quote.ts'

const KIND_OF_SOURCE = {
  medium: 'media',
  agency: 'media',
  government: 'government',
  organisation: 'organisation',
  unnamed: 'unnamed',
} as const

const speakerKindOf = ({ sources }: CheckContext, speaker: Party): ExtractedClaim['speakerKind'] => {
  if (speaker.type === 'person') return 'person'
  if (speaker.type === 'country') return 'government'
  return KIND_OF_SOURCE[sources[speaker.source]?.kind ?? 'unnamed']
}

/** The persons that a quote names by one of their forms, and the states that it evokes. */
const aboutOf = ({ view, mentions, countries }: CheckContext, quote: string, span: Span): Party[] => {
  const isNamed = ({ forms }: { forms: string[] }) => forms.some((form) => form.length > 1 && quote.includes(form))
  const abbreviated = view.read.entities.flatMap((entity) =>
    entity.type === 'country' && entity.start >= span.start && entity.end <= span.end ? entity.code : [],
  )
  const codes = [...view.read.countries, ...countries].filter(isNamed).map(({ code }) => code)
  const states = new Set([...codes, ...abbreviated])
  return [
    ...mentions.flatMap((person, mention): Party[] => (isNamed(person) ? [{ type: 'person', mention }] : [])),
    ...[...states].sort().map((code): Party => ({ type: 'country', code })),
  ]
}

interface CheckedClaim extends ExtractedClaim {
  key: string
  /** The claim in its answer, and those that it disputes. */
  id: string
  disputedIds: string[]
}

const checkClaim = (context: CheckContext, claim: Answer['claims'][number], batch: number): CheckedClaim | null => {
  const { parties, rule, drop } = context
  const { quote, inferred, stance } = claim
  const span = findQuote(context, claim)
  if (!span) return null
  const speaker = parties.partyOf(claim.speaker, batch)
  if (!speaker) return drop('unknown party')
  return {
    quote,
    span,
    rule,
    confidence: inferred ? CONFIDENCE.inferred : CONFIDENCE.stated,
    inferred,
    speaker,
    speakerKind: speakerKindOf(context, speaker),
    relayedBy: [...new Set(claim.relayedBy.flatMap((name) => parties.sourceOf(name) ?? drop('unknown party') ?? []))],
    stance,
    about: aboutOf(context, quote, span),
    disputes: [],
    key: `${span.start} ${span.end} ${partyKey(speaker)}`,
    id: `${batch} ${claim.id}`,
    disputedIds: claim.disputes.map((disputed) => `${batch} ${disputed}`),
  }
}

/** The claims of all answers that the text bears out, in order of position; each speaker says a stretch of text once. */
export const checkClaims = (context: CheckContext, answers: readonly Answer[]): ExtractedClaim[] => {
  const all = answers.flatMap(({ claims }, batch) => claims.flatMap((claim) => checkClaim(context, claim, batch) ?? []))
  const claims = [...new Map(all.toReversed().map((claim) => [claim.key, claim])).values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.key < b.key ? -1 : 1),
  )
  const indexByKey = new Map(claims.map(({ key }, index) => [key, index]))
  const indexById = new Map(all.map(({ id, key }) => [id, indexByKey.get(key)]))
  return claims.map(({ key: _key, id: _id, disputedIds, ...claim }, index) => {
    const disputed = disputedIds.flatMap((id) => indexById.get(id) ?? [])
    return { ...claim, disputes: [...new Set(disputed)].filter((other) => other !== index) }
  })
}
