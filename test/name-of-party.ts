import type { Extraction, Party } from '../src/domain/extraction.ts'

/** How an extraction names a party: a state by its code. */
export const nameOf = ({ mentions, sources }: Extraction, party: Party): string | undefined =>
  party.type === 'person'
    ? mentions[party.mention]?.name
    : party.type === 'source'
      ? sources[party.source]?.name
      : party.code
