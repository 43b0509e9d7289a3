import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim, Party } from '../../domain/extraction.ts'
import { partyKey, sameParty } from './anaphora.ts'
import { stanceOf } from './claim-stance.ts'
import type { Utterance } from './claim-utterances.ts'
import { type Reading, within } from './reading.ts'

const CONFIDENCE = { named: 0.9, body: 0.8, inferred: 0.65 }

/** The persons and states that a span names. */
export const aboutOf = (reading: Reading, span: Span): Party[] => {
  const parties = new Map<string, Party>()
  for (const entity of within(reading.entities, span)) {
    const party: Party | null =
      entity.type === 'country'
        ? { type: 'country', code: entity.code }
        : (entity.type === 'person' || entity.type === 'role') && entity.mention !== null
          ? { type: 'person', mention: entity.mention }
          : null
    if (party) parties.set(partyKey(party), party)
  }
  return [...parties.values()]
}

const countryOfSpeaker = (reading: Reading, party: Party): string | null => {
  if (party.type === 'country') return party.code
  if (party.type === 'person') return reading.mentions[party.mention]?.country ?? null
  const name = reading.sources[party.source]?.name ?? ''
  return reading.countries.find(({ forms }) => forms.some((form) => name.startsWith(form)))?.code ?? null
}

const ITSELF = /^[“”"「\s]*(我们?|我国|我方|他们?|她们?|本人|自己|该国|该部|该组织|本国|两国|双方|其|将|不会|没有|不是)/

/** True when the speaker, the speaker's state or 我们 is what the words begin with. */
const speaksOfItself = (reading: Reading, party: Party, own: string | null, span: Span): boolean => {
  if (ITSELF.test(reading.matching.slice(span.start, span.start + 8))) return true
  const first = within(reading.entities, { start: span.start, end: Math.min(span.start + 12, span.end) })[0]
  if (!first)
    return party.type === 'source' && /^(政府|当局|北京|中方)/.test(reading.matching.slice(span.start, span.end))
  if (first.type === 'country') return own !== null && first.code === own
  if (first.type === 'city') return own !== null && first.country === own && first.isCapital
  if (first.type === 'source') return party.type === 'source' && party.source === first.source
  return first.type === 'person' && party.type === 'person' && party.mention === first.mention
}

/** The claim that an utterance makes of a span of the text. */
export const claimFrom = (reading: Reading, utterance: Utterance, span: Span, relayedBy: number[]): ExtractedClaim => {
  const { speaker, cue, rule } = utterance
  const about = aboutOf(reading, span)
  const maySpeakOut = speaker.kind !== 'media' && rule !== 'claim/according-to'
  const own = countryOfSpeaker(reading, speaker.party)
  const accusesOthers = about.some((p) => !sameParty(p, speaker.party) && !(p.type === 'country' && p.code === own))
  const words = reading.matching.slice(span.start, span.end)
  return {
    quote: reading.text.slice(span.start, span.end),
    span,
    rule,
    confidence: speaker.inferred ? CONFIDENCE.inferred : speaker.kind === 'person' ? CONFIDENCE.named : CONFIDENCE.body,
    inferred: speaker.inferred,
    speaker: speaker.party,
    speakerKind: speaker.kind,
    relayedBy,
    stance: stanceOf(cue.stance, words, {
      accusesOthers: accusesOthers && maySpeakOut,
      isOwn: maySpeakOut && speaksOfItself(reading, speaker.party, own, span),
    }),
    about,
    disputes: [],
  }
}
