import { partyKey } from './anaphora.ts'
import { homeOf } from './event-home.ts'
import { monthOf } from './event-months.ts'
import type { ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'
import { daysBetween } from './time-calendar.ts'

/** Days after which a journey told as over is no setting of a meeting that nothing dates. */
const RECENT = 7

const visitorsOf = ({ participants }: ToldEvent): Set<string> =>
  new Set(participants.filter(({ role }) => role === 'VISITOR').map(({ party }) => partyKey(party)))

/** True when one of the meeting's parties is on the journey and the other is at home there, or there too, or the place is the same. */
const isSetting = (reading: Reading, meeting: ToldEvent, visit: ToldEvent, visits: ToldEvent[]): boolean => {
  const travelling = visitorsOf(visit)
  const parties = meeting.participants.map(({ party }) => party)
  if (!parties.some((party) => travelling.has(partyKey(party)))) return false
  if (meeting.country !== null) return meeting.country === visit.country
  const others = parties.filter((party) => !travelling.has(partyKey(party)))
  return others.some((party) => {
    const home = party.type === 'country' ? party.code : homeOf(reading, party)
    const isThere = visits.some((other) => other.country === visit.country && visitorsOf(other).has(partyKey(party)))
    return home === visit.country || isThere
  })
}

const mayFrame = (meeting: ToldEvent, { status, date }: ToldEvent, today: string): boolean => {
  if (date.startOn === null || date.precision === 'year') return false
  if (meeting.status === 'planned') return status === 'planned' || status === 'ongoing'
  const isRecent = status === 'occurred' && daysBetween(date.startOn, today) <= RECENT
  return meeting.status === 'occurred' && (status === 'ongoing' || isRecent)
}

/**
 * A meeting without a date takes the month of the journey on which its parties met; its day where the journey began on the
 * day of publication and they have met already.
 */
export const datedByJourney = (reading: Reading, meeting: ToldEvent, visits: ToldEvent[], today: string): ToldEvent => {
  if (meeting.date.startOn !== null || meeting.isOther) return meeting
  const journey = visits.find((visit) => mayFrame(meeting, visit, today) && isSetting(reading, meeting, visit, visits))
  const startOn = journey?.date.startOn
  if (!journey || !startOn) return meeting
  const isToday = journey.date.precision === 'day' && startOn === today && meeting.status === 'occurred'
  return { ...meeting, date: isToday ? { startOn, endOn: startOn, precision: 'day' } : monthOf(startOn) }
}
