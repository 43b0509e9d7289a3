import type { Precision } from '../domain/dates.ts'
import type { ReportToResolve } from '../domain/knowledge.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { Transaction } from './graph.ts'
import { statement } from './statement.ts'

type ReportRow = {
  report: Omit<ReportToResolve, 'date' | 'datesAgree' | 'countryCode' | 'place'> & {
    startOn?: string
    endOn?: string
    precision: Precision
    // Properties without a value are absent from a node.
    datesAgree?: boolean
    countryCode?: string
    place?: string
  }
  blocks: string[]
  events: string[]
}
type PartyRow = { report: string; id: string; role: Role; blocks?: string[] }
type Blocks = { blocks: readonly string[] }
type Reports = { reports: readonly string[] }

const reportsInBlocks = statement<Blocks, ReportRow>('read/reports-in-blocks')
const reportPeople = statement<Reports, PartyRow>('read/report-people')
const reportCountries = statement<Reports, PartyRow>('read/report-countries')
const blocksOfEvents = statement<{ events: readonly string[] }, { block: string }>('read/blocks-of-events')
const reportSources = statement<Reports, PartyRow>('read/report-sources')

/** A party to a report; `blocks` are the family names of a person. */
type Party = ReportToResolve['participants'][number] & { blocks: string[] }
/** A report with who takes part in it, so that the blocks it is compared in can be told. */
export type PartiedReport = Pick<ReportToResolve, 'id' | 'kind' | 'countryCode'> & { participants: readonly Party[] }

const loadParties = async (tx: Transaction, reports: readonly string[]): Promise<Map<string, Party[]>> => {
  const partiesById = new Map<string, Party[]>(reports.map((id) => [id, []]))
  if (reports.length === 0) return partiesById
  const add = (type: Party['type'], rows: PartyRow[]) => {
    for (const { report, id, role, blocks } of rows)
      partiesById.get(report)?.push({ type, id, role, blocks: blocks ?? [] })
  }
  add('person', await tx.run(reportPeople, { reports }))
  add('country', await tx.run(reportCountries, { reports }))
  add('source', await tx.run(reportSources, { reports }))
  return partiesById
}

const reportOf = ({ report, events }: ReportRow, blocks: string[], parties: readonly Party[]): ReportToResolve => ({
  id: report.id,
  kind: report.kind,
  status: report.status,
  date: { startOn: report.startOn ?? null, endOn: report.endOn ?? null, precision: report.precision },
  datesAgree: report.datesAgree ?? null,
  countryCode: report.countryCode ?? null,
  place: report.place ?? null,
  publishedAt: report.publishedAt,
  orderKey: report.orderKey,
  blocks,
  eventId: events[0] ?? null,
  participants: parties.map(({ type, id, role }) => ({ type, id, role })),
})

/**
 * Every report that could tell the same events as those of these blocks: of the blocks they reach, of the blocks of the same
 * people's other names (`alsoIn` tells them), and of the events that any of them told before.
 */
export const loadReports = async (
  tx: Transaction,
  blocks: readonly string[],
  formerEvents: readonly string[],
  alsoIn: (report: PartiedReport) => string[],
): Promise<ReportToResolve[]> => {
  const reportById = new Map<string, ReportToResolve>()
  const seen = new Set<string>()
  const seenEvents = new Set<string>()
  const blocksReachedBy = async (events: readonly string[]): Promise<string[]> => {
    const fresh = [...new Set(events)].filter((event) => !seenEvents.has(event))
    for (const event of fresh) seenEvents.add(event)
    return fresh.length === 0 ? [] : (await tx.run(blocksOfEvents, { events: fresh })).map(({ block }) => block)
  }
  for (let next = [...new Set([...blocks, ...(await blocksReachedBy(formerEvents))])]; next.length > 0; ) {
    for (const block of next) seen.add(block)
    const rows = (await tx.run(reportsInBlocks, { blocks: next })).filter(({ report }) => !reportById.has(report.id))
    const partiesById = await loadParties(
      tx,
      rows.map(({ report }) => report.id),
    )
    const found = rows.map((row) => {
      const participants = partiesById.get(row.report.id) ?? []
      const { id, kind, countryCode = null } = row.report
      const own = new Set([...row.blocks, ...alsoIn({ id, kind, countryCode, participants })])
      return reportOf(row, [...own], participants)
    })
    for (const report of found) reportById.set(report.id, report)
    const reached = [
      ...found.flatMap((report) => report.blocks),
      ...(await blocksReachedBy(found.flatMap(({ eventId }) => eventId ?? []))),
    ]
    next = [...new Set(reached)].filter((block) => !seen.has(block))
  }
  return [...reportById.values()]
}
