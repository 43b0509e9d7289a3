import { idOf } from '../../domain/ids.ts'
import type { Event, ReportToResolve } from '../../domain/knowledge.ts'
import type { Role } from '../../domain/vocabulary.ts'
import { cityNamed } from './city-named.ts'
import { dayOf, mayCoincide, type Window, windowOf } from './report-window.ts'

/** A report with the window that its event lies in. */
interface Candidate {
  report: ReportToResolve
  window: Window
}

/** Reports of one event; the first has the narrowest window and is its core. */
interface Cluster {
  core: Candidate
  members: Candidate[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byNarrowness = (a: Candidate, b: Candidate): number =>
  a.window.to - a.window.from - (b.window.to - b.window.from) ||
  a.window.from - b.window.from ||
  byText(a.report.orderKey, b.report.orderKey)

const partiesOf = ({ kind, participants }: ReportToResolve): Set<string> =>
  new Set(participants.filter(({ role }) => kind !== 'visit' || role === 'VISITOR').map(({ id }) => id))

/** One visitor in common makes a trip; a meeting or call needs two parties in common, or all of the smaller side. */
const shareParties = (a: ReportToResolve, b: ReportToResolve): boolean => {
  const mine = partiesOf(a)
  const theirs = partiesOf(b)
  const shared = [...mine].filter((id) => theirs.has(id)).length
  return shared >= Math.min(a.kind === 'visit' ? 1 : 2, Math.max(1, mine.size), Math.max(1, theirs.size))
}

const belongs = (candidate: Candidate, { core }: Cluster): boolean =>
  core.report.blocks.some((block) => candidate.report.blocks.includes(block)) &&
  shareParties(core.report, candidate.report) &&
  mayCoincide(core.window, candidate.window)

const nearest = (candidate: Candidate, clusters: readonly Cluster[]): Cluster | undefined => {
  const published = dayOf(candidate.report.publishedAt)
  const distance = (cluster: Cluster) => Math.abs(cluster.core.window.from - published)
  return clusters.toSorted(
    (a, b) => distance(a) - distance(b) || byText(a.core.report.orderKey, b.core.report.orderKey),
  )[0]
}

const ROLES: Role[] = ['VISITOR', 'HOST', 'PARTICIPANT']

const participantsOf = (reports: readonly ReportToResolve[]): Event['participants'] => {
  const roleById = new Map<string, Event['participants'][number]>()
  for (const { participants } of reports) {
    for (const { type, id, role } of participants) {
      // A body that no person stands for is kept in the evidence; only people and states take part.
      if (type === 'source') continue
      const known = roleById.get(id)
      if (!known || ROLES.indexOf(role) < ROLES.indexOf(known.role)) roleById.set(id, { type, id, role })
    }
  }
  return [...roleById.values()].sort((a, b) => byText(a.id, b.id))
}

const eventOf = ({ core, members }: Cluster, ordinal: number): Event => {
  const told = members.map(({ report }) => report).sort((a, b) => byText(a.orderKey, b.orderKey))
  const { report, window } = core
  const steps = told.map(({ id, status }, index) => ({ id, changesStatus: status !== told[index - 1]?.status }))
  const agreements = told.map(({ datesAgree }) => datesAgree).filter((agree) => agree !== null)
  const place = members.find(({ report: { place } }) => cityNamed(place, report.countryCode) !== null)?.report.place
  const identity = [report.kind, [...report.blocks].sort(byText)[0] ?? '', String(window.from), String(window.to)]
  return {
    id: idOf('event', ...identity, ...(ordinal === 0 ? [] : [String(ordinal)])),
    kind: report.kind,
    status: told.at(-1)?.status ?? report.status,
    ...report.date,
    datesAgree: agreements.length === 0 ? null : !agreements.includes(false),
    countryCode: report.countryCode,
    cityId: cityNamed(place ?? null, report.countryCode),
    participants: participantsOf(told),
    reports: steps,
  }
}

/**
 * Which events the reports tell: two trips are two events, ten reports of one trip are one.
 * Reports with the narrowest window come first and each later one joins the nearest event that shares a block, the parties
 * and the days; so the set of reports decides, never their order. Every report of a block must be given.
 */
export const resolveEvents = (reports: readonly ReportToResolve[]): Event[] => {
  const clusters: Cluster[] = []
  const candidates = reports.map((report) => ({ report, window: windowOf(report) })).sort(byNarrowness)
  for (const candidate of candidates) {
    const home = nearest(
      candidate,
      clusters.filter((cluster) => belongs(candidate, cluster)),
    )
    if (home) home.members.push(candidate)
    else clusters.push({ core: candidate, members: [candidate] })
  }
  const events: Event[] = []
  const taken = new Set<string>()
  for (const cluster of clusters) {
    let ordinal = 0
    while (taken.has(eventOf(cluster, ordinal).id)) ordinal += 1
    const event = eventOf(cluster, ordinal)
    taken.add(event.id)
    events.push(event)
  }
  return events
}
