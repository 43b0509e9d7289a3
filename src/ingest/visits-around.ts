import type { Mention, Report } from '../domain/evidence.ts'
import { countryId } from '../domain/ids.ts'
import { mayCoincide } from '../domain/report-window.ts'

type Told = Pick<Report, 'id' | 'kind' | 'status' | 'countryCode' | 'window' | 'participants'>

const isOff = ({ status }: Told): boolean => status === 'cancelled' || status === 'denied'

/**
 * Ids of the visits during which, as the same article tells them, a meeting is held: a visitor takes part, on those days, in
 * the state visited or with somebody of that state. 在平壤会见崔某 belongs to 抵达平壤; a meeting at home before it does not.
 */
export const visitsAround = (
  meeting: Told,
  reports: readonly Told[],
  stateByMention: ReadonlyMap<string, Mention['countryCode']>,
): string[] => {
  if (meeting.kind !== 'meeting') return []
  const parties = meeting.participants.map(({ id }) => id)
  const isHeldIn = ({ countryCode, participants }: Told): boolean => {
    if (countryCode === null) return false
    if (meeting.countryCode !== null) return meeting.countryCode === countryCode
    const visitors = new Set(participants.filter(({ role }) => role === 'VISITOR').map(({ id }) => id))
    const met = parties.filter((id) => !visitors.has(id))
    return met.some((id) => id === countryId(countryCode) || stateByMention.get(id) === countryCode)
  }
  return reports
    .filter(({ kind }) => kind === 'visit')
    .filter(({ participants }) => participants.some(({ id, role }) => role === 'VISITOR' && parties.includes(id)))
    .filter((visit) => isHeldIn(visit) && isOff(visit) === isOff(meeting) && mayCoincide(visit.window, meeting.window))
    .map(({ id }) => id)
}
