import { idOf } from '../../domain/ids.ts'
import type { Event, ReportToResolve } from '../../domain/knowledge.ts'
import { daysApart, mayCoincide } from '../../domain/report-window.ts'
import type { Role } from '../../domain/vocabulary.ts'
import { cityNamed } from './city-named.ts'
import { datesAgree } from './date-agreement.ts'
import { statusSteps } from './event-steps.ts'

/** A report with those who make its event what it is. */
interface Candidate {
  report: ReportToResolve
  parties: ReadonlySet<string>
  /** Days in its window. */
  width: number
}

/** Reports of one event; the first has the narrowest window and is its core. */
interface Cluster {
  core: Candidate
  members: Candidate[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byNarrowness = (a: Candidate, b: Candidate): number =>
  a.width - b.width ||
  byText(a.report.window.earliestOn, b.report.window.earliestOn) ||
  byText(a.report.orderKey, b.report.orderKey)

const partiesOf = ({ kind, participants }: ReportToResolve): Set<string> =>
  new Set(participants.filter(({ role }) => kind !== 'visit' || role === 'VISITOR').map(({ id }) => id))

const candidateOf = (report: ReportToResolve): Candidate => ({
  report,
  parties: partiesOf(report),
  width: daysApart(report.window.earliestOn, report.window.latestOn),
})

/** One visitor in common makes a trip; a meeting or call needs two parties in common, or all of the smaller side. */
const shareParties = (a: Candidate, b: Candidate): boolean => {
  const shared = [...a.parties].filter((id) => b.parties.has(id)).length
  const wanted = a.report.kind === 'visit' ? 1 : 2
  return shared >= Math.min(wanted, Math.max(1, a.parties.size), Math.max(1, b.parties.size))
}

const belongs = (candidate: Candidate, { core }: Cluster): boolean =>
  mayCoincide(core.report.window, candidate.report.window) && shareParties(core, candidate)

const nearest = ({ report }: Candidate, clusters: readonly Cluster[]): Cluster | undefined => {
  const distance = ({ core }: Cluster) => daysApart(core.report.window.earliestOn, report.publishedAt)
  return clusters.toSorted(
    (a, b) => distance(a) - distance(b) || byText(a.core.report.orderKey, b.core.report.orderKey),
  )[0]
}

const ROLES: Role[] = ['VISITOR', 'HOST', 'PARTICIPANT']

const participantsOf = (reports: readonly ReportToResolve[]): Event['participants'] => {
  const partById = new Map<string, Event['participants'][number]>()
  for (const { participants } of reports) {
    for (const { type, id, role, countryCode } of participants) {
      // A body that no person stands for is kept in the evidence; only people and states take part.
      if (type === 'source') continue
      const known = partById.get(id)
      if (!known) {
        partById.set(id, { type, id, role, countryCode })
        continue
      }
      if (ROLES.indexOf(role) < ROLES.indexOf(known.role)) known.role = role
      known.countryCode ??= countryCode
    }
  }
  return [...partById.values()].sort((a, b) => byText(a.id, b.id))
}

const idOfCluster = ({ core: { report } }: Cluster, ordinal: number): string => {
  const { kind, blocks, window } = report
  const identity = [kind, [...blocks].sort(byText)[0] ?? '', window.earliestOn, window.latestOn]
  return idOf('event', ...identity, ...(ordinal === 0 ? [] : [String(ordinal)]))
}

const eventOf = (id: string, { core: { report }, members }: Cluster): Event => {
  const told = members.map((member) => member.report).sort((a, b) => byText(a.orderKey, b.orderKey))
  const { status, changes } = statusSteps(told.map((each) => each.status))
  const cities = members.map((member) => cityNamed(member.report.place, report.countryCode))
  return {
    id,
    kind: report.kind,
    status: status ?? report.status,
    ...report.date,
    datesAgree: datesAgree(told),
    countryCode: report.countryCode,
    cityId: cities.find((city) => city !== null) ?? null,
    participants: participantsOf(told),
    reports: told.map((each, index) => ({ id: each.id, changesStatus: changes[index] ?? false })),
  }
}

/**
 * Which events the reports tell: two trips are two events, ten reports of one trip are one.
 * Reports with the narrowest window come first and each later one joins the nearest event that shares a block, the parties
 * and the days; so the set of reports decides, never their order. Every report that shares a block with a given one, and
 * whose window may coincide with its, must be given too.
 */
export const resolveEvents = (reports: readonly ReportToResolve[]): Event[] => {
  const clusters: Cluster[] = []
  // A report is compared with the events of its own blocks alone.
  const clustersByBlock = new Map<string, Cluster[]>()
  const candidates = reports.map(candidateOf).sort(byNarrowness)
  for (const candidate of candidates) {
    const { blocks } = candidate.report
    const near = new Set(blocks.flatMap((block) => clustersByBlock.get(block) ?? []))
    const home = nearest(
      candidate,
      [...near].filter((cluster) => belongs(candidate, cluster)),
    )
    if (home) {
      home.members.push(candidate)
      continue
    }
    const cluster = { core: candidate, members: [candidate] }
    clusters.push(cluster)
    for (const block of blocks) {
      const known = clustersByBlock.get(block)
      if (known) known.push(cluster)
      else clustersByBlock.set(block, [cluster])
    }
  }
  const taken = new Set<string>()
  return clusters.map((cluster) => {
    let ordinal = 0
    while (taken.has(idOfCluster(cluster, ordinal))) ordinal += 1
    const id = idOfCluster(cluster, ordinal)
    taken.add(id)
    return eventOf(id, cluster)
  })
}
