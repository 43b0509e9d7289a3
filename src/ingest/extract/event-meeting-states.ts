import type { DateInterval } from '../../domain/dates.ts'
import type { Party } from '../../domain/extraction.ts'
import { partyKey } from './anaphora.ts'
import type { ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'

const partiesOf = ({ participants }: ToldEvent): Party[] => participants.map(({ party }) => party)

const mayCoincide = (a: DateInterval, b: DateInterval): boolean =>
  a.startOn === null ||
  b.startOn === null ||
  (a.startOn <= (b.endOn ?? b.startOn) && b.startOn <= (a.endOn ?? a.startOn))

const BARE_TITLE = 3

/** A person of whom the article tells no state, and no office but a bare title (总统). */
const isUnplaced = (reading: Reading, party: Party): boolean => {
  const mention = party.type === 'person' ? reading.mentions[party.mention] : undefined
  return mention !== undefined && mention.country === null && (mention.office?.length ?? 0) <= BARE_TITLE
}

const isOf = (reading: Reading, party: Party, code: string): boolean =>
  party.type === 'person' && (reading.mentions[party.mention]?.country === code || isUnplaced(reading, party))

/** The one person who may stand for the state in a meeting told elsewhere with the same other parties. */
const personFor = (reading: Reading, event: ToldEvent, code: string, events: ToldEvent[]): Party | null => {
  const others = partiesOf(event).filter((party) => !(party.type === 'country' && party.code === code))
  const keys = new Set(others.map(partyKey))
  if (!others.some(({ type }) => type === 'person')) return null
  const candidates = events.flatMap((other): Party[] => {
    const parties = partiesOf(other)
    if (other === event || !mayCoincide(event.date, other.date)) return []
    if (others.some((party) => !parties.some((p) => partyKey(p) === partyKey(party)))) return []
    const rest = parties.filter((party) => party.type === 'person' && !keys.has(partyKey(party)))
    return rest.filter((party) => isOf(reading, party, code))
  })
  const found = new Map(candidates.map((party) => [partyKey(party), party]))
  const [only] = found.values()
  return found.size === 1 && only ? only : null
}

/**
 * Gives the states among the parties their name, where the article tells the same meeting by name elsewhere: 与美国总统会谈
 * is the meeting with whoever is named as met there.
 */
export const nameStates = (reading: Reading, events: ToldEvent[]): ToldEvent[] =>
  events.map((event) => ({
    ...event,
    participants: event.participants.map((participant) => {
      const { party } = participant
      const person = party.type === 'country' ? personFor(reading, event, party.code, events) : null
      return person ? { ...participant, party: person, inferred: true } : participant
    }),
  }))
