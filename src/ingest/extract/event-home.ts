import type { ExtractedMention, ExtractedReport, Party } from '../../domain/extraction.ts'
import type { Reading } from './reading.ts'

/** The state that a person acts for, where the text says it; a state guessed from a bare office is none. */
export const homeOf = (reading: Pick<Reading, 'mentions'>, party: Party): string | null => {
  if (party.type !== 'person') return null
  const mention = reading.mentions[party.mention]
  return mention && !mention.inferred ? mention.country : null
}

/** The mentions without the guessed states that a journey refutes: nobody visits the state that he acts for. */
export const withoutRefutedStates = (mentions: ExtractedMention[], reports: ExtractedReport[]): ExtractedMention[] =>
  mentions.map((mention, index) => {
    const refuted = reports.some(
      ({ kind, rule, country, participants }) =>
        kind === 'visit' &&
        (rule === 'visit/verb' || rule === 'visit/framed') &&
        country === mention.country &&
        participants.some(
          ({ party, role }) => role === 'VISITOR' && party.type === 'person' && party.mention === index,
        ),
    )
    return mention.inferred && refuted ? { ...mention, country: null, inferred: false } : mention
  })
