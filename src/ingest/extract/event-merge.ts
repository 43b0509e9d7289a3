import type { DateInterval } from '../../domain/dates.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import { partyKey } from './anaphora.ts'
import type { ToldEvent } from './event-report.ts'
import { daysBetween } from './time-calendar.ts'

const PRECISION_RANK = { day: 3, month: 2, year: 1, unknown: 0 } as const
/** Of two statuses told of one event, the one that stands: a plan that is accepted outdoes an invitation. */
const STATUS_RANK: Record<EventStatus, number> = {
  cancelled: 6,
  denied: 5,
  ongoing: 4,
  occurred: 3,
  planned: 2,
  proposed: 1,
}
const AHEAD = new Set<EventStatus>(['planned', 'proposed', 'cancelled'])

const overlap = (a: DateInterval, b: DateInterval): boolean =>
  a.startOn === null ||
  b.startOn === null ||
  (a.startOn <= (b.endOn ?? b.startOn) && b.startOn <= (a.endOn ?? a.startOn))

const actors = (event: ToldEvent): Set<string> =>
  new Set(
    event.participants
      .filter(({ role }) => event.kind !== 'visit' || role === 'VISITOR')
      .map(({ party }) => partyKey(party)),
  )

const sameActors = (a: ToldEvent, b: ToldEvent): boolean => {
  const mine = actors(a)
  const theirs = actors(b)
  const shared = [...mine].filter((key) => theirs.has(key)).length
  return a.kind === 'visit' ? shared > 0 : shared === Math.min(mine.size, theirs.size)
}

/** Days for which a journey that has begun may go on, and after which an undated event is another one. */
const JOURNEY_DAYS = 4
const OLD_DAYS = 45

const isFresh = ({ date }: ToldEvent, today: string): boolean =>
  date.startOn !== null && date.startOn <= today && daysBetween(date.startOn, today) <= JOURNEY_DAYS

/** Arrived already, and more of it to come: the journey is under way. */
const isUnderWay = (a: ToldEvent, b: ToldEvent, today: string): boolean =>
  (isFresh(a, today) && b.status === 'planned' && b.date.startOn === null) ||
  (isFresh(b, today) && a.status === 'planned' && a.date.startOn === null)

/** A meeting looked forward to in a headline or a caption, and told as held farther on, is one. */
const hasComeTrue = (a: ToldEvent, b: ToldEvent): boolean =>
  a.kind !== 'visit' &&
  (a.status === 'planned' || a.status === 'proposed') &&
  b.status === 'occurred' &&
  a.date.startOn === null &&
  !a.isOther &&
  !b.isOther

const compatibleStatus = (a: ToldEvent, b: ToldEvent, today: string): boolean => {
  if (!a.statusTold || !b.statusTold || hasComeTrue(a, b) || hasComeTrue(b, a)) return true
  return AHEAD.has(a.status) === AHEAD.has(b.status) || isUnderWay(a, b, today)
}

/** An event of long ago and one told without a date are two, unless words put the latter into the past. */
const areFarApart = (a: ToldEvent, b: ToldEvent, today: string): boolean => {
  const isOld = ({ date }: ToldEvent) => date.endOn !== null && daysBetween(date.endOn, today) > OLD_DAYS
  const isLoose = ({ date, status, statusTold }: ToldEvent) =>
    date.startOn === null && !(statusTold && status === 'occurred')
  return (isOld(a) && isLoose(b)) || (isOld(b) && isLoose(a))
}

/** Rules that infer a journey from where somebody is: they tell no plan and no day of their own. */
const TACIT = new Set([
  'visit/meeting-abroad',
  'visit/appearance',
  'visit/gathering',
  'visit/received',
  'visit/departure',
])
/** A journey that is told of on two days so near to each other is one: 15日抵达北京, 17日转往上海. */
const SAME_TRIP_DAYS = 5

const sameDays = (a: ToldEvent, b: ToldEvent): boolean => {
  if (overlap(a.date, b.date) || a.kind !== 'visit') return overlap(a.date, b.date)
  if (a.date.precision !== 'day' || b.date.precision !== 'day') return false
  if (a.date.startOn === null || b.date.startOn === null) return false
  return Math.abs(daysBetween(a.date.startOn, b.date.startOn)) <= SAME_TRIP_DAYS
}

/** Somebody seen in a state on the days of his journey there is on that journey, whatever was planned. */
const isSeenOnIt = (a: ToldEvent, b: ToldEvent, today: string): boolean => {
  if (a.kind !== 'visit') return false
  if (TACIT.has(a.rule) && (sameDays(a, b) || (AHEAD.has(a.status) && isFresh(b, today)))) return true
  return TACIT.has(b.rule) && (sameDays(a, b) || (AHEAD.has(b.status) && isFresh(a, today)))
}

/** One meeting may bear two dates, a day apart, on two sides of the world. */
const isNextDoor = (a: ToldEvent, b: ToldEvent): boolean =>
  a.kind !== 'visit' &&
  !a.isOther &&
  !b.isOther &&
  a.status === b.status &&
  a.date.precision === 'day' &&
  b.date.precision === 'day' &&
  Math.abs(daysBetween(a.date.startOn ?? '', b.date.startOn ?? '')) <= 1

/** True when two mentions may tell one event, leaving aside who takes part. */
const isCompatible = (a: ToldEvent, b: ToldEvent, today: string): boolean => {
  if (a.kind !== b.kind && (a.kind === 'visit' || b.kind === 'visit')) return false
  if (a.kind === 'visit' && a.country !== b.country) return false
  if (areFarApart(a, b, today)) return false
  if (isSeenOnIt(a, b, today)) return true
  if ((!sameDays(a, b) && !isNextDoor(a, b)) || !compatibleStatus(a, b, today)) return false
  return a.isOther === b.isOther || a.date.startOn !== null || b.date.startOn !== null
}

/** A visit joins where it shares a traveller with any mention, a meeting only where it shares its parties with each. */
const fits = (group: ToldEvent[], event: ToldEvent, today: string): boolean => {
  const isParty = (member: ToldEvent) => sameActors(member, event)
  const isKnown = event.kind === 'visit' ? group.some(isParty) : group.every(isParty)
  return isKnown && group.every((member) => isCompatible(member, event, today))
}

const better = (a: ToldEvent, b: ToldEvent): number =>
  Number(a.inferred) - Number(b.inferred) ||
  PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision] ||
  Number(b.statusTold) - Number(a.statusTold) ||
  a.span.start - b.span.start

const lengthOf = ({ startOn, endOn }: DateInterval): number =>
  startOn === null || endOn === null ? 0 : daysBetween(startOn, endOn)

/** Where no words tell a status, the date does. */
const byDate = ({ kind, status }: ToldEvent, date: DateInterval, today: string): EventStatus => {
  if (kind !== 'visit' || date.startOn === null || date.endOn === null) return status
  if (date.startOn > today) return 'planned'
  return date.precision === 'day' && date.endOn >= today ? 'ongoing' : status
}

/** One report from the mentions of one event: the best quote, the most exact date, the strongest status that words tell. */
const merged = (group: ToldEvent[], today: string): ToldEvent => {
  // What only shows that somebody was there says less of the day and the plan than what tells of the journey.
  const plain = group.filter(({ rule }) => !TACIT.has(rule))
  const byPrecision = (a: ToldEvent, b: ToldEvent) =>
    PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision] ||
    (a.kind === 'visit' ? 0 : lengthOf(a.date) - lengthOf(b.date)) ||
    Number(b.datesAgree === true) - Number(a.datesAgree === true) ||
    ((a.date.startOn ?? '') < (b.date.startOn ?? '') ? -1 : 1)
  const dated = (plain.some(({ date }) => date.startOn !== null) ? plain : group).toSorted(byPrecision)[0]
  const stated = group.filter((event) => event.statusTold)
  const told = stated.some(({ rule }) => !TACIT.has(rule)) ? stated.filter(({ rule }) => !TACIT.has(rule)) : stated
  const status = (told.length > 0 ? told : group).toSorted((a, b) => STATUS_RANK[b.status] - STATUS_RANK[a.status])[0]
  const [best] = group.filter((event) => event.status === status?.status).toSorted(better)
  if (!best || !dated || !status)
    throw new Error('a group of mentions must hold at least one mention, but it was empty')
  const underWay = best.kind === 'visit' && group.some((a) => group.some((b) => isUnderWay(a, b, today)))
  const all = new Map(group.flatMap((event) => event.participants).map((p) => [`${p.role} ${partyKey(p.party)}`, p]))
  const disagrees = group.some((event) => event.datesAgree === false)
  return {
    ...best,
    kind: group.some(({ kind }) => kind === 'call') ? 'call' : best.kind,
    status: underWay ? 'ongoing' : told.length > 0 ? status.status : byDate(best, dated.date, today),
    statusTold: told.length > 0,
    date: dated.date,
    statedDate: dated.statedDate ?? best.statedDate,
    datesAgree: disagrees ? false : dated.datesAgree,
    country: best.country ?? group.find(({ country }) => country !== null)?.country ?? null,
    place: best.place ?? group.find(({ place }) => place !== null)?.place ?? null,
    participants: [...all.values()],
  }
}

/**
 * Joins the mentions of one event within an article: same kind, visitors (or parties) and destination, dates that may be
 * the same, and statuses that do not exclude each other. Mentions with exact dates come first, so that one without a date
 * joins the event it fits instead of bridging two.
 */
export const mergeEvents = (events: ToldEvent[], today: string): ToldEvent[] => {
  const groups: ToldEvent[][] = []
  const byPrecision = events.toSorted(
    (a, b) => PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision] || a.span.start - b.span.start,
  )
  for (const event of byPrecision) {
    const home = groups.find((group) => fits(group, event, today))
    if (home) home.push(event)
    else groups.push([event])
  }
  return groups.map((group) => merged(group, today)).sort((a, b) => a.span.start - b.span.start)
}
