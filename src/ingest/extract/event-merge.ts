import type { DateInterval } from '../../domain/dates.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import { partyKey } from './anaphora.ts'
import type { ToldEvent } from './event-report.ts'

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

const compatibleStatus = (a: ToldEvent, b: ToldEvent): boolean => {
  if (!a.statusTold || !b.statusTold) return true
  return AHEAD.has(a.status) === AHEAD.has(b.status)
}

const isSame = (a: ToldEvent, b: ToldEvent): boolean => {
  if (a.kind !== b.kind && (a.kind === 'visit' || b.kind === 'visit')) return false
  if (a.kind === 'visit' && a.country !== b.country) return false
  if (!sameActors(a, b) || !overlap(a.date, b.date) || !compatibleStatus(a, b)) return false
  return a.isOther === b.isOther || a.date.startOn !== null || b.date.startOn !== null
}

const better = (a: ToldEvent, b: ToldEvent): number =>
  Number(a.inferred) - Number(b.inferred) ||
  PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision] ||
  Number(b.statusTold) - Number(a.statusTold) ||
  a.span.start - b.span.start

/** One report from the mentions of one event: the best quote, the most exact date, the strongest status that words tell. */
const merged = (group: ToldEvent[]): ToldEvent => {
  const dated = group.toSorted((a, b) => PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision])[0]
  const told = group.filter((event) => event.statusTold)
  const status = (told.length > 0 ? told : group).toSorted((a, b) => STATUS_RANK[b.status] - STATUS_RANK[a.status])[0]
  const [best] = group.filter((event) => event.status === status?.status).toSorted(better)
  if (!best || !dated || !status)
    throw new Error('a group of mentions must hold at least one mention, but it was empty')
  const all = new Map(group.flatMap((event) => event.participants).map((p) => [`${p.role} ${partyKey(p.party)}`, p]))
  const disagrees = group.some((event) => event.datesAgree === false)
  return {
    ...best,
    kind: group.some(({ kind }) => kind === 'call') ? 'call' : best.kind,
    status: status.status,
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
export const mergeEvents = (events: ToldEvent[]): ToldEvent[] => {
  const groups: ToldEvent[][] = []
  const byPrecision = events.toSorted(
    (a, b) => PRECISION_RANK[b.date.precision] - PRECISION_RANK[a.date.precision] || a.span.start - b.span.start,
  )
  for (const event of byPrecision) {
    const home = groups.find((group) => group.every((member) => isSame(member, event)))
    if (home) home.push(event)
    else groups.push([event])
  }
  return groups.map(merged).sort((a, b) => a.span.start - b.span.start)
}
