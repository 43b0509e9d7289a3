import type { Party } from '../../domain/extraction.ts'
import { partyKey, personOf } from './anaphora.ts'
import type { Sentence } from './clauses.ts'
import { homeOf, isSameState } from './event-home.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

/** Offices that are one under several names; whose office is not told apart by its line stands for itself only. */
const OFFICE_LINES = [
  /(外长|外交部长|外交部部长|外相|外务大臣|外交大臣|外务相|国务卿|外交部长官)$/,
  /(防长|国防部长|国防部部长|防卫相|防卫大臣|防相|国防大臣|国防相|国防部长官)$/,
  /(财长|财政部长|财政部部长|财相|财务相|财政大臣|财务大臣)$/,
  /(总统|国家主席|首相|总理|领导人|国王|女王|元首|首脑|领袖|总书记|国务委员长|委员长)$/,
]
const NOT_LEADING = /副|议院|议会|国会|委员会主席|参议|众议|前|候任|当选|候选|第一夫人|办公室|发言人/
const NO_PARTY = /记者|翻译|传译|通译|主播|主持人|通讯员|特派员|摄影|编辑|评论员/
/** How many sentences back the parties that 双方 means may stand. */
const REACH = 3
const LONGEST_OFFICE = 10

const lineOf = (office: string): RegExp | undefined => OFFICE_LINES.find((line) => line.test(office))

/** The one person of a state in this article who holds such an office (外长, 首脑), else the state itself. */
export const holderOr = (reading: Reading, code: string, office: string): Party => {
  const line = lineOf(office)
  const holders = reading.mentions.flatMap((mention, index) => {
    const held = mention.office ?? ''
    return mention.country === code && line?.test(held) && !NOT_LEADING.test(held) ? [index] : []
  })
  const [only] = holders
  return holders.length === 1 && only !== undefined ? { type: 'person', mention: only } : { type: 'country', code }
}

/** A person, the person who holds an office, or the state whose nameless office-holder is meant. */
export const partyOf = (reading: Reading, phrase: Phrase): Party | null => {
  const { head, country } = phrase
  const mention = personOf(phrase)
  if (mention !== null) {
    return NO_PARTY.test(reading.mentions[mention]?.office ?? '') ? null : { type: 'person', mention }
  }
  if (head.type === 'role' && country && !NO_PARTY.test(head.office)) return holderOr(reading, country, head.office)
  return head.type === 'country' ? { type: 'country', code: head.code } : null
}

/** 甲国、乙国外长, 甲国与乙国两国领导人: the office that each of the states listed is meant with. */
const SHARED_OFFICE =
  /^(?:两国|三国|四国|五国|双方)?的?(外长|防长|财长|总统|总理|首相|国家元首|元首|首脑|领导人|外交部长|国防部长)/

const sharedOffice = (reading: Reading, last: Phrase | undefined): string | null => {
  if (last?.head.type === 'role') return lineOf(last.head.office) ? last.head.office : null
  if (last?.head.type !== 'country') return null
  return SHARED_OFFICE.exec(reading.matching.slice(last.end, last.end + LONGEST_OFFICE))?.[1] ?? null
}

/** The parties of phrases that stand in a list, each state with the office named at the end of it. */
export const partiesOf = (reading: Reading, phrases: Phrase[]): Party[] => {
  const office = sharedOffice(reading, phrases.at(-1))
  return phrases
    .map((phrase) =>
      office !== null && phrase.head.type === 'country'
        ? holderOr(reading, phrase.head.code, office)
        : partyOf(reading, phrase),
    )
    .filter((party) => party !== null)
}

/** 法国总统某某会见法国官员: whoever meets the state that he acts for meets nobody else. */
export const isAmongOwn = (reading: Reading, parties: Party[]): boolean => {
  const [first, second] = parties
  if (!first || !second || parties.length > 2 || first.type === second.type) return false
  return isSameState(homeOf(reading, first), homeOf(reading, second))
}

/** Each party once, in order. */
export const distinct = (parties: Party[]): Party[] => [
  ...new Map(parties.map((party) => [partyKey(party), party])).values(),
]

/**
 * Whom 双方, 两人, 三国元首 mean: so many persons of different states named last before an offset, who hold the office if one
 * is told; else so many states, by whoever holds the office there.
 */
export const lastParties = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  count: number,
  office: string | null = null,
): Party[] => {
  const index = reading.sentences.indexOf(sentence)
  const from = reading.sentences[Math.max(0, index - REACH)]?.start ?? 0
  const line = office === null ? undefined : lineOf(office)
  const persons: Party[] = []
  const states: Party[] = []
  for (const phrase of within(reading.phrases, { start: from, end: at }).reverse()) {
    const party = partyOf(reading, phrase)
    if (party?.type === 'country') states.push(party)
    if (party?.type !== 'person') continue
    const held = reading.mentions[party.mention]?.office ?? ''
    if (/发言人|顾问/.test(held) || (line && !line.test(held))) continue
    const home = homeOf(reading, party)
    const isNew = persons.every(
      (known) => partyKey(known) !== partyKey(party) && (home === null || homeOf(reading, known) !== home),
    )
    if (isNew && persons.length < count) persons.unshift(party)
  }
  if (persons.length === count) return persons
  const last = distinct(states).slice(0, count).reverse()
  if (last.length < Math.max(2, count - 1)) return []
  return last.map((party) =>
    office !== null && party.type === 'country' ? holderOr(reading, party.code, office) : party,
  )
}
