import { describe, expect, it } from 'vitest'
import type { ReportToResolve } from '../src/domain/knowledge.ts'
import { windowOf } from '../src/domain/report-window.ts'
import { resolveEvents } from '../src/ingest/resolve/resolve-events.ts'

const day = (on: string) => ({ startOn: on, endOn: on, precision: 'day' as const })
const month = (of: string, last: number) => ({
  startOn: `${of}-01`,
  endOn: `${of}-${last}`,
  precision: 'month' as const,
})
const UNKNOWN = { startOn: null, endOn: null, precision: 'unknown' as const }

let count = 0
const visit = (more: Partial<ReportToResolve>): ReportToResolve => {
  count += 1
  const { publishedAt = '2023-10-18T00:00:00Z', status = 'occurred', date = day('2023-10-18') } = more
  return {
    id: `report:${count}`,
    kind: 'visit',
    status,
    date,
    window: windowOf(date, status, publishedAt),
    datesAgree: null,
    countryCode: 'KP',
    place: null,
    blocks: ['visit|KP|belov'],
    support: null,
    participants: [{ type: 'person', id: 'person:belov', role: 'VISITOR', countryCode: null }],
    ...more,
    publishedAt,
    orderKey: `${publishedAt}~${count}`,
  }
}

describe('events', () => {
  it('are one trip for reports of its first and last day, of its month, and without a date', () => {
    const events = resolveEvents([
      visit({ date: day('2023-10-18') }),
      visit({ date: day('2023-10-20') }),
      visit({ date: month('2023-10', 31) }),
      visit({ date: UNKNOWN, publishedAt: '2023-10-25T00:00:00Z' }),
    ])
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ startOn: '2023-10-18', precision: 'day' })
    expect(events[0]?.reports).toHaveLength(4)
  })

  it('are two trips a month apart', () => {
    expect(resolveEvents([visit({ date: day('2023-10-18') }), visit({ date: day('2023-11-20') })])).toHaveLength(2)
  })

  it('are two when two people of one short name travel', () => {
    const other = [{ type: 'person' as const, id: 'person:other-belov', role: 'VISITOR' as const, countryCode: null }]
    const events = resolveEvents([visit({}), visit({ participants: other })])
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
  })

  it('take the status of the latest evidence and mark each step of their history', () => {
    const [event] = resolveEvents([
      visit({ status: 'occurred', publishedAt: '2023-10-20T00:00:00Z' }),
      visit({ status: 'planned', date: UNKNOWN, publishedAt: '2023-09-20T00:00:00Z' }),
      visit({ status: 'planned', date: UNKNOWN, publishedAt: '2023-09-25T00:00:00Z' }),
    ])
    expect(event?.status).toBe('occurred')
    expect(event?.reports.map(({ changesStatus }) => changesStatus)).toEqual([true, false, true])
  })

  it.each<[string, ReportToResolve['status'][], ReportToResolve['status'], boolean[]]>([
    ['a plan told again', ['planned', 'ongoing', 'planned', 'occurred'], 'occurred', [true, true, false, true]],
    ['an invitation told after the plan', ['planned', 'proposed'], 'planned', [true, false]],
    ['a visit called off and planned anew', ['planned', 'cancelled', 'planned'], 'planned', [true, true, true]],
    ['a visit denied after the fact', ['occurred', 'denied'], 'denied', [true, true]],
  ])('follow the latest evidence through %s', (_name, told, status, changes) => {
    const [event] = resolveEvents(
      told.map((each, index) => visit({ status: each, publishedAt: `2023-10-1${index}T00:00:00Z` })),
    )
    expect(event?.status).toBe(status)
    expect(event?.reports.map(({ changesStatus }) => changesStatus)).toEqual(changes)
  })

  it.each([
    [[day('2023-10-18'), day('2023-10-20')], false],
    [[day('2023-10-18'), day('2023-10-20'), { ...day('2023-10-18'), endOn: '2023-10-20' }], true],
    [[day('2023-10-18'), month('2023-10', 31)], true],
    [[day('2023-10-18'), UNKNOWN], null],
  ])('say whether the dates that reports give agree: %j, %s', (dates, agree) => {
    const [event, ...others] = resolveEvents(dates.map((date) => visit({ date })))
    expect(others).toEqual([])
    expect(event?.datesAgree).toBe(agree)
  })

  it('take the city from the report that names one, in either script', () => {
    const [event] = resolveEvents([visit({ place: null }), visit({ place: '平壤' })])
    expect(event?.cityId).toBe('city:KP:pyongyang')
  })

  it('say that dates disagree when one report contradicts itself', () => {
    const [event] = resolveEvents([visit({ datesAgree: true }), visit({ datesAgree: false })])
    expect(event?.datesAgree).toBe(false)
  })

  it('join a meeting only by two parties in common', () => {
    const parties = (...ids: string[]) =>
      ids.map((id) => ({ type: 'person' as const, id, role: 'PARTICIPANT' as const, countryCode: null }))
    const meeting = (blocks: string[], ...ids: string[]) =>
      visit({ kind: 'meeting', countryCode: null, blocks, participants: parties(...ids) })
    const ab = 'meeting|a|b'
    const ac = 'meeting|a|c'
    expect(resolveEvents([meeting([ab], 'a', 'b'), meeting([ab, ac, 'meeting|b|c'], 'a', 'b', 'c')])).toHaveLength(1)
    expect(resolveEvents([meeting([ab], 'a', 'b'), meeting([ac], 'a', 'c')])).toHaveLength(2)
  })

  it('do not depend on the order of the reports', () => {
    const reports = [
      visit({ date: day('2023-10-18') }),
      visit({ date: UNKNOWN, status: 'planned', publishedAt: '2023-09-01T00:00:00Z' }),
      visit({ date: month('2023-10', 31) }),
      visit({ date: day('2023-11-20') }),
    ]
    expect(resolveEvents([...reports].reverse())).toEqual(resolveEvents(reports))
  })
})
