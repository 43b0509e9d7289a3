import type { ExtractedMention, ExtractedReport, Party } from '../../domain/extraction.ts'
import { SOVEREIGNS } from './lexicon/territories.ts'
import type { Reading } from './reading.ts'

/** The state that a person acts for, where the text says it; a state guessed from a bare office is none. */
export const homeOf = (reading: Pick<Reading, 'mentions'>, party: Party): string | null => {
  if (party.type === 'country') return party.code
  if (party.type !== 'person') return null
  const mention = reading.mentions[party.mention]
  return mention && !mention.inferred ? mention.country : null
}

/** True when both codes are of one state: Paris and 新喀里多尼亚 are. */
export const isSameState = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (SOVEREIGNS.get(a) ?? a) === (SOVEREIGNS.get(b) ?? b)

/** True when somebody who is in a state is known to be abroad there. */
export const isAbroad = (reading: Pick<Reading, 'mentions'>, party: Party, country: string): boolean => {
  const home = homeOf(reading, party)
  return home !== null && !isSameState(home, country)
}

const POSTED = /大使|领事|公使|参赞|武官|常驻|驻[^，。]{1,6}(代表|记者)|记者|发言人|教授|学者|分析|研究员|活动人士|异见/

/** False for those who live abroad or speak from there by profession: an envoy in his post has not travelled. */
export const travelsInOffice = (reading: Pick<Reading, 'mentions'>, party: Party): boolean => {
  if (party.type !== 'person') return true
  const office = reading.mentions[party.mention]?.office ?? null
  return office !== null && !POSTED.test(office)
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
