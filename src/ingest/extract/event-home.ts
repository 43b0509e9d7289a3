import type { ExtractedMention, ExtractedReport, Party } from '../../domain/extraction.ts'
import { SOVEREIGNS } from './lexicon/territories.ts'
import { officeWords } from './office-words.ts'
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

/** Who serves a body of several states is at home where it sits. */
const SEATS: [body: RegExp, country: string][] = [
  [/^(欧盟|欧洲理事会|欧洲委员会|欧委会|欧洲议会|北约|北大西洋)/, 'BE'],
  [/^(联合国难民|世卫|世界卫生|世贸|世界贸易|红十字国际|国际红十字|国际劳工|国际奥委会)/, 'CH'],
  [/^(联合国|国际货币基金|世界银行|美洲国家)/, 'US'],
  [/^(国际原子能|欧佩克|欧安组织)/, 'AT'],
  [/^(非盟|非洲联盟)/, 'ET'],
  [/^(东盟|东南亚国家联盟)/, 'ID'],
  [/^(上海合作|上合)/, 'CN'],
]

const officeOf = (reading: Pick<Reading, 'mentions'>, party: Party): string | null => {
  const mention = party.type === 'person' ? reading.mentions[party.mention] : undefined
  return mention ? officeWords(mention) : null
}

/** True when somebody who is in a state is known to be abroad there. */
export const isAbroad = (reading: Pick<Reading, 'mentions'>, party: Party, country: string): boolean => {
  const office = officeOf(reading, party)
  const seat = office === null ? undefined : SEATS.find(([body]) => body.test(office))?.[1]
  const home = homeOf(reading, party) ?? seat ?? null
  return home !== null && !isSameState(home, country)
}

const POSTED = /大使|领事|公使|参赞|武官|常驻|驻[^，。]{1,6}(代表|记者)|记者|发言人|教授|学者|分析|研究员|活动人士|异见/

/** False for those who live abroad or speak from there by profession: an envoy in his post has not travelled. */
export const travelsInOffice = (reading: Pick<Reading, 'mentions'>, party: Party): boolean => {
  if (party.type !== 'person') return true
  return officeOf(reading, party) !== null && !isPosted(reading, party)
}

/** True for those whose post is abroad, or whose profession it is to report or to explain from there. */
export const isPosted = (reading: Pick<Reading, 'mentions'>, party: Party): boolean =>
  POSTED.test(officeOf(reading, party) ?? '')

/** True for journalists, who stand in by-lines with the place from which they write. */
export const isJournalist = (reading: Pick<Reading, 'mentions'>, party: Party): boolean =>
  /记者|特派员|通讯员|编译/.test(officeOf(reading, party) ?? '')

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
