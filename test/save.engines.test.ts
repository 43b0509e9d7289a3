import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../src/graph/fingerprint.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { engines } from './engines.ts'
import type { InventedTrip } from './fixtures/invented-evidence.ts'
import { put, takeOut } from './fixtures/put-trip.ts'
import { rowsOf } from './fixtures/rows-of.ts'

const TRIP: InventedTrip = {
  key: 'arrival',
  publishedOn: '2023-10-18',
  visitor: '安东·别洛夫',
  office: '外长',
  from: 'RU',
  to: 'KP',
  status: 'ongoing',
  on: '2023-10-18',
  relay: '虚构社',
}
const TRIPS: InventedTrip[] = [
  TRIP,
  { ...TRIP, key: 'plan', publishedOn: '2023-10-10', visitor: '别洛夫', status: 'planned', on: null },
  { ...TRIP, key: 'return', publishedOn: '2023-10-20', visitor: '安東·別洛夫', status: 'occurred', on: '2023-10-19' },
  { ...TRIP, key: 'first', publishedOn: '2024-01-20', visitor: '保罗·肯特', from: 'US', to: 'UA' },
  { ...TRIP, key: 'second', publishedOn: '2024-01-21', visitor: '彼得·肯特', from: 'US', to: 'UA' },
  { ...TRIP, key: 'either', publishedOn: '2024-01-22', visitor: '肯特', from: 'US', to: 'UA' },
]

const fingerprints = new Map<string, string>()

describe.each(engines())('articles saved on $name', ({ name, open }) => {
  let graph: Graph
  let empty: unknown
  let full: unknown

  beforeAll(async () => {
    graph = await open()
    await migrate(graph)
    empty = await fingerprint(graph)
    for (const trip of TRIPS) await put(graph, trip)
    full = await fingerprint(graph)
    // A database that has just started plans each statement for the first time.
  }, 240_000)
  afterAll(() => graph.close())

  it('holds one visit for three reports of one trip, with the status of the latest and its history', async () => {
    const events = await rowsOf(
      graph,
      `MATCH (c:Country {code: 'KP'}) MATCH (c)<-[:IN_COUNTRY]-(e:Event) MATCH (e)<-[s:SUPPORTS]-(r:Report)
       RETURN e.id AS event, e.status AS status, e.startOn AS startOn, r.status AS reported, s.changesStatus AS changes
       ORDER BY r.orderKey`,
    )
    expect(new Set(events.map(({ event }) => event)).size).toBe(1)
    expect(events.map(({ reported, changes }) => [reported, changes])).toEqual([
      ['planned', true],
      ['ongoing', true],
      ['occurred', true],
    ])
    expect(events[0]).toMatchObject({ status: 'occurred', startOn: '2023-10-18' })
  })

  it('joins the scripts and the short form of one name, and keeps two people of one family name apart', async () => {
    const people = await rowsOf(graph, 'MATCH (p:Person) RETURN p.name AS name, p.names AS names ORDER BY name')
    expect(people).toEqual([
      { name: '保罗·肯特', names: ['保罗·肯特'] },
      { name: '安东·别洛夫', names: ['别洛夫', '安东·别洛夫', '安東·別洛夫'] },
      { name: '彼得·肯特', names: ['彼得·肯特'] },
      { name: '肯特', names: ['肯特'] },
    ])
  })

  it('attributes a claim to the person and through the agency, and keeps what disputes it', async () => {
    const rows = await rowsOf(
      graph,
      `MATCH (p:Person {name: '安东·别洛夫'}) MATCH (p)-[:MADE]->(c:Claim) MATCH (c)-[:RELAYED_BY]->(s:Source)
       MATCH (c)<-[:DISPUTES]-(d:Claim) RETURN s.name AS relay, d.stance AS dispute`,
    )
    expect(rows).toEqual(Array(3).fill({ relay: '虚构社', dispute: 'denies' }))
  })

  it('is unchanged by a second ingest of the same articles', async () => {
    for (const trip of TRIPS) await put(graph, trip)
    expect(await fingerprint(graph)).toEqual(full)
  })

  it('is the graph without an article after the article is retracted, and whole again when it returns', async () => {
    const stranger = { ...TRIP, key: 'stranger', publishedOn: '2023-10-01', visitor: '玛丽·别洛夫' }
    await put(graph, stranger)
    expect(await fingerprint(graph)).not.toEqual(full)
    await takeOut(graph, stranger)
    expect(await fingerprint(graph)).toEqual(full)
  })

  it('holds only the later text of an article that changed', async () => {
    await put(graph, { ...TRIP, status: 'cancelled', on: null })
    const reports = await rowsOf(
      graph,
      `MATCH (a:Article {url: 'https://invented.example/arrival'}) MATCH (a)<-[:\`IN\`]-(r:Report) RETURN r.status AS status`,
    )
    expect(reports).toEqual([{ status: 'cancelled' }])
    await put(graph, TRIP)
    expect(await fingerprint(graph)).toEqual(full)
  })

  it('is empty but for the reference data when every article is retracted, and the same when they come in reverse', async () => {
    for (const trip of TRIPS) await takeOut(graph, trip)
    expect(await fingerprint(graph)).toEqual(empty)
    for (const trip of [...TRIPS].reverse()) await put(graph, trip)
    expect(await fingerprint(graph)).toEqual(full)
  })

  it('has the fingerprint that the other engine has', () => {
    fingerprints.set(name, JSON.stringify(full))
    expect(new Set(fingerprints.values()).size).toBe(1)
  })
})
