import { countryId } from '../../domain/ids.ts'
import type { EventToPlace } from '../../domain/knowledge.ts'
import { dayAfter, daysApart, TRIP_DAYS } from '../../domain/report-window.ts'

/** Which visit a meeting belongs to, and why. */
export interface Trip {
  visitId: string
  reason: string
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isOff = ({ status }: EventToPlace): boolean => status === 'cancelled' || status === 'denied'

const idsOf = ({ participants }: EventToPlace, ...roles: string[]): string[] =>
  participants.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ id }) => id)

/** True when the days alone place the meeting in the visit: on its days or right after its first, which is often all that is known. */
const isWithin = (meeting: EventToPlace, visit: EventToPlace): boolean =>
  meeting.precision === 'day' &&
  visit.precision === 'day' &&
  meeting.startOn !== null &&
  visit.startOn !== null &&
  visit.endOn !== null &&
  visit.startOn <= meeting.startOn &&
  meeting.startOn <= dayAfter(visit.endOn, TRIP_DAYS)

const isHeldThere = (meeting: EventToPlace, visit: EventToPlace): boolean => {
  if (visit.countryId === null) return false
  if (meeting.countryId !== null) return meeting.countryId === visit.countryId
  const receiving = [visit.countryId, ...idsOf(visit, 'HOST')]
  const visitors = idsOf(visit, 'VISITOR')
  return meeting.participants.some(
    ({ id, countryCode }) =>
      receiving.includes(id) ||
      (!visitors.includes(id) && countryCode !== null && countryId(countryCode) === visit.countryId),
  )
}

/**
 * The visit that a meeting belongs to, or null. One article tells both (`told` names those visits), or the days and the
 * place agree and a visitor takes part. Of several the one nearest in time.
 */
export const tripOf = (
  meeting: EventToPlace,
  visits: readonly EventToPlace[],
  told: ReadonlySet<string>,
): Trip | null => {
  const parties = new Set(idsOf(meeting))
  const fitting = visits.flatMap((visit) => {
    const joins = idsOf(visit, 'VISITOR').some((id) => parties.has(id))
    if (!joins || isOff(visit) !== isOff(meeting)) return []
    if (told.has(visit.id)) return [{ visit, reason: 'an article tells that it was held during this visit' }]
    return isWithin(meeting, visit) && isHeldThere(meeting, visit)
      ? [{ visit, reason: 'a visitor took part, on the days of the visit and in the state visited' }]
      : []
  })
  const distance = ({ visit }: { visit: EventToPlace }): number =>
    visit.startOn === null || meeting.startOn === null
      ? Number.MAX_SAFE_INTEGER
      : daysApart(visit.startOn, meeting.startOn)
  const [first] = fitting.toSorted((a, b) => distance(a) - distance(b) || byText(a.visit.id, b.visit.id))
  return first ? { visitId: first.visit.id, reason: first.reason } : null
}
