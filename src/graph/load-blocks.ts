import type { Precision } from '../domain/dates.ts'
import type { MentionToResolve, ReportToResolve } from '../domain/knowledge.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { Transaction } from './graph.ts'
import { statement } from './statement.ts'

type MentionRow = Omit<MentionToResolve, 'personId'> & { people: string[] }
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
type PartyRow = { report: string; id: string; role: Role }
type Blocks = { blocks: readonly string[] }
type Reports = { reports: readonly string[] }

const mentionsInBlocks = statement<Blocks, MentionRow>('read/mentions-in-blocks')
const reportsInBlocks = statement<Blocks, ReportRow>('read/reports-in-blocks')
const reportPeople = statement<Reports, PartyRow>('read/report-people')
const reportCountries = statement<Reports, PartyRow>('read/report-countries')
const reportSources = statement<Reports, PartyRow>('read/report-sources')

/** Every mention of these blocks, with the person it refers to so far. */
export const loadMentions = async (tx: Transaction, blocks: readonly string[]): Promise<MentionToResolve[]> => {
  if (blocks.length === 0) return []
  const rows = await tx.run(mentionsInBlocks, { blocks })
  return rows.map(({ people, ...mention }) => ({ ...mention, personId: people[0] ?? null }))
}

/** Every report of these blocks and of the blocks they reach: all that could tell the same events. */
export const loadReports = async (tx: Transaction, blocks: readonly string[]): Promise<ReportToResolve[]> => {
  const rowById = new Map<string, ReportRow>()
  const seen = new Set<string>()
  for (let next = [...new Set(blocks)]; next.length > 0; ) {
    for (const block of next) seen.add(block)
    for (const row of await tx.run(reportsInBlocks, { blocks: next })) rowById.set(row.report.id, row)
    next = [...new Set([...rowById.values()].flatMap((row) => row.blocks))].filter((block) => !seen.has(block))
  }
  if (rowById.size === 0) return []

  const reports = [...rowById.keys()]
  const participantsById = new Map<string, ReportToResolve['participants']>(reports.map((id) => [id, []]))
  const add = (type: 'person' | 'country' | 'source', rows: PartyRow[]) => {
    for (const { report, id, role } of rows) participantsById.get(report)?.push({ type, id, role })
  }
  add('person', await tx.run(reportPeople, { reports }))
  add('country', await tx.run(reportCountries, { reports }))
  add('source', await tx.run(reportSources, { reports }))

  return [...rowById.values()].map(({ report, blocks: own, events }) => ({
    id: report.id,
    kind: report.kind,
    status: report.status,
    date: { startOn: report.startOn ?? null, endOn: report.endOn ?? null, precision: report.precision },
    datesAgree: report.datesAgree ?? null,
    countryCode: report.countryCode ?? null,
    place: report.place ?? null,
    publishedAt: report.publishedAt,
    orderKey: report.orderKey,
    blocks: own,
    eventId: events[0] ?? null,
    participants: participantsById.get(report.id) ?? [],
  }))
}
