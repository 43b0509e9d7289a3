import type { Precision } from '../domain/dates.ts'
import type { ReportToResolve } from '../domain/knowledge.ts'
import { type Window, widened } from '../domain/report-window.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { Transaction } from './graph.ts'
import { statement } from './statement.ts'

/** The part of a block in which something has changed: reports whose event may lie on these days. */
export interface Area extends Window {
  block: string
}

type ReportRow = Omit<
  ReportToResolve,
  'date' | 'window' | 'datesAgree' | 'countryCode' | 'place' | 'blocks' | 'support'
> &
  Window & {
    startOn: string | null
    endOn: string | null
    precision: Precision
    datesAgree: boolean | null
    countryCode: string | null
    place: string | null
  }
type PartyRow = { report: string; id: string; role: Role; countryCode: string | null; blocks?: string[] | null }
type Reports = { reports: readonly string[] }
type AreaRow = Area & { knownFrom: string; knownUntil: string }

const reportsInBlocks = statement<{ rows: readonly AreaRow[] }, ReportRow>('read/reports-in-blocks')
/** A party to a report; `blocks` are the family names of a person. */
type Party = ReportToResolve['participants'][number] & { blocks: string[] }
/** A report with who takes part in it, so that the blocks it is compared in can be told. */
export type PartiedReport = Omit<ReportToResolve, 'participants'> & { participants: Party[] }

const areasOfEvents = statement<{ events: readonly string[] }, Area>('read/areas-of-events')
const reportBlocks = statement<Reports, { report: string; block: string }>('read/report-blocks')
const reportSupports = statement<Reports, { report: string; event: string; changesStatus: boolean }>(
  'read/report-supports',
)
const reportPeople = statement<Reports, PartyRow>('read/report-people')
const reportCountries = statement<Reports, PartyRow>('read/report-countries')
const reportSources = statement<Reports, PartyRow>('read/report-sources')

const earlier = (a: string, b: string): string => (a < b ? a : b)
const later = (a: string, b: string): string => (a > b ? a : b)

/** What is still to be read: of each block the hull of the areas asked for, where it goes beyond what is known. */
const unread = (areas: readonly Area[], known: Map<string, Window>): AreaRow[] => {
  const hulls = new Map<string, Window>()
  for (const { block, ...area } of areas) {
    const wide = widened(area)
    const hull = hulls.get(block) ?? known.get(block) ?? wide
    hulls.set(block, {
      earliestOn: earlier(hull.earliestOn, wide.earliestOn),
      latestOn: later(hull.latestOn, wide.latestOn),
    })
  }
  const rows: AreaRow[] = []
  for (const [block, hull] of hulls) {
    const read = known.get(block)
    if (read && read.earliestOn === hull.earliestOn && read.latestOn === hull.latestOn) continue
    // Of a block not read yet nothing is known: no day is before ''.
    rows.push({ block, ...hull, knownFrom: read?.earliestOn ?? '', knownUntil: read?.latestOn ?? '' })
    known.set(block, hull)
  }
  return rows
}

const loadParties = async (tx: Transaction, found: ReadonlyMap<string, PartiedReport>): Promise<void> => {
  const reports = [...found.keys()]
  const add = (type: Party['type'], rows: PartyRow[]) => {
    for (const { report, blocks = [], ...party } of rows)
      found.get(report)?.participants.push({ type, ...party, blocks: blocks ?? [] })
  }
  add('person', await tx.run(reportPeople, { reports }))
  add('country', await tx.run(reportCountries, { reports }))
  add('source', await tx.run(reportSources, { reports }))
  for (const { report, block } of await tx.run(reportBlocks, { reports })) found.get(report)?.blocks.push(block)
  for (const { report, event, changesStatus } of await tx.run(reportSupports, { reports })) {
    const supporting = found.get(report)
    if (supporting) supporting.support = { eventId: event, changesStatus }
  }
}

const partied = ({ startOn, endOn, precision, earliestOn, latestOn, ...own }: ReportRow): PartiedReport => ({
  ...own,
  date: { startOn, endOn, precision },
  window: { earliestOn, latestOn },
  blocks: [],
  participants: [],
  support: null,
})

/**
 * Every report that could tell an event of these areas: those of the blocks whose days may coincide, of the blocks of the
 * same people's other names (`alsoIn` tells them), of the events that any of them told before, and so on from each of them.
 * Nothing beyond what they reach is read, however long the history of a block.
 */
export const loadReports = async (
  tx: Transaction,
  areas: readonly Area[],
  formerEvents: readonly string[],
  alsoIn: (report: PartiedReport) => string[],
): Promise<ReportToResolve[]> => {
  const reportById = new Map<string, PartiedReport>()
  const known = new Map<string, Window>()
  const seenEvents = new Set<string>()
  const areasReachedBy = async (events: readonly string[]): Promise<Area[]> => {
    const fresh = [...new Set(events)].filter((event) => !seenEvents.has(event))
    for (const event of fresh) seenEvents.add(event)
    return fresh.length === 0 ? [] : tx.run(areasOfEvents, { events: fresh })
  }
  for (let next = [...areas, ...(await areasReachedBy(formerEvents))]; next.length > 0; ) {
    const rows = unread(next, known)
    const read = rows.length === 0 ? [] : await tx.run(reportsInBlocks, { rows })
    const found = new Map(read.filter(({ id }) => !reportById.has(id)).map((row) => [row.id, partied(row)]))
    if (found.size === 0) break
    await loadParties(tx, found)
    for (const [id, report] of found) {
      report.blocks = [...new Set([...report.blocks, ...alsoIn(report)])]
      reportById.set(id, report)
    }
    const reached = [...found.values()]
    next = [
      ...reached.flatMap(({ blocks, window }) => blocks.map((block) => ({ block, ...window }))),
      ...(await areasReachedBy(reached.flatMap(({ support }) => support?.eventId ?? []))),
    ]
  }
  return [...reportById.values()].map(({ participants, ...report }) => ({
    ...report,
    participants: participants.map(({ blocks, ...party }) => party),
  }))
}
