import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { fingerprint } from '../src/graph/fingerprint.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { engines } from './engines.ts'
import { ask } from './fixtures/ask.ts'
import type { InventedTrip } from './fixtures/invented-evidence.ts'
import { put, takeOut } from './fixtures/put-trip.ts'

const TRIP: InventedTrip = {
  key: 'announced',
  publishedOn: '2031-05-01',
  visitor: '安东·别洛夫',
  office: '外长',
  from: 'RU',
  to: 'VN',
  status: 'planned',
  on: '2031-05-12',
  relay: '虚构社',
}
const WORDS = '华盛顿向敌人运送了大批弹药和装甲车'
const ALLEGATION = { stance: 'alleges' as const, accused: 'US' }
const RELAYED: InventedTrip = { ...TRIP, ...ALLEGATION, key: 'relayed', publishedOn: '2031-05-14', words: WORDS }
const DENIED: InventedTrip = {
  ...TRIP,
  key: 'denied',
  publishedOn: '2031-05-15',
  visitor: '保罗·肯特',
  from: 'US',
  to: 'UA',
  on: null,
  words: '从未运送弹药或装甲车',
  stance: 'denies',
  accused: 'RU',
}
const TRIPS: InventedTrip[] = [
  TRIP,
  { ...TRIP, key: 'begun', publishedOn: '2031-05-12', status: 'ongoing' },
  // An article that tells the plan again when the visit has begun is no step back.
  { ...TRIP, key: 'retold', publishedOn: '2031-05-13' },
  { ...TRIP, key: 'met', publishedOn: '2031-05-13', status: 'occurred', on: '2031-05-11', host: '阮明山' },
  { ...TRIP, ...ALLEGATION, key: 'said', publishedOn: '2031-05-13', status: 'ongoing', on: null, words: `${WORDS}。` },
  RELAYED,
  DENIED,
]

const fingerprints = new Map<string, string>()

describe.each(engines())('what articles tell together on $name', ({ name, open }) => {
  let graph: Graph
  let full: unknown
  // biome-ignore lint/suspicious/noExplicitAny: the query of each test states the shape
  const data = async (query: string): Promise<any> => {
    const answer = await ask(createApp({ graph, logging: false }), query)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const urls = (...keys: string[]) => keys.map((key) => ({ article: { url: `https://invented.example/${key}` } }))

  beforeAll(async () => {
    graph = await open()
    await migrate(graph)
    for (const trip of TRIPS) await put(graph, trip)
    full = await fingerprint(graph)
    // A database that has just started plans each statement for the first time.
  }, 240_000)
  afterAll(() => graph.close())

  it('shows how the status of a visit moved, and every date that was given for it', async () => {
    const { country } = await data(`{ country(code: "VN") { visits { nodes {
      status datesAgree reportedDates { startOn endOn precision reportCount }
      statusHistory { status report { article { url } } }
    } } } }`)
    expect(country.visits.nodes).toEqual([
      {
        status: 'OCCURRED',
        datesAgree: false,
        reportedDates: [
          { startOn: '2031-05-11', endOn: '2031-05-11', precision: 'DAY', reportCount: 1 },
          { startOn: '2031-05-12', endOn: '2031-05-12', precision: 'DAY', reportCount: 4 },
        ],
        statusHistory: [
          { status: 'PLANNED', report: urls('announced')[0] },
          { status: 'ONGOING', report: urls('begun')[0] },
          { status: 'OCCURRED', report: expect.anything() },
        ],
      },
    ])
  })

  it('places a meeting in the visit during which it was held, seen from both', async () => {
    const { events, country } = await data(`{
      events(kind: [MEETING]) { nodes { startOn participants { name } partOf { kind country { code } } meetings { id } } }
      country(code: "VN") { visits { nodes { partOf { id } meetings { startOn kind } } } }
    }`)
    expect(events.nodes).toEqual([
      {
        startOn: '2031-05-11',
        participants: [{ name: '安东·别洛夫' }, { name: '阮明山' }],
        partOf: { kind: 'VISIT', country: { code: 'VN' } },
        meetings: [],
      },
    ])
    expect(country.visits.nodes).toEqual([{ partOf: null, meetings: [{ startOn: '2031-05-11', kind: 'MEETING' }] }])
  })

  it('sees the same utterance with two relays, and the path of each', async () => {
    const { claims } = await data(`{ claims(stance: [ALLEGES]) { nodes {
      attribution { role voice { ... on Source { name } ... on Person { name } } }
      utterance { quote speaker { ... on Person { name } } relays { totalCount nodes { article { url } } } }
    } } }`)
    const utterance = {
      quote: `${WORDS}。`,
      speaker: { name: '安东·别洛夫' },
      relays: { totalCount: 2, nodes: urls('relayed', 'said') },
    }
    const attribution = [
      { role: 'OUTLET', voice: { name: '虚构日报' } },
      { role: 'RELAY', voice: { name: '虚构社' } },
      { role: 'SPEAKER', voice: { name: '安东·别洛夫' } },
    ]
    expect(claims.nodes).toEqual([
      { attribution, utterance },
      { attribution, utterance },
    ])
  })

  it('holds a denial of one article against the allegation in another, with the reason', async () => {
    const { claims } = await data(`{ claims(stance: [ALLEGES]) { nodes {
      article { url } disputeLinks { reason disputing { article { url } } disputed { stance } }
    } } }`)
    const across = claims.nodes.map(
      ({ article, disputeLinks }: { article: object; disputeLinks: { reason: string }[] }) => ({
        article,
        links: disputeLinks.filter(({ reason }) => reason.includes('parties')),
      }),
    )
    const link = {
      reason: expect.stringMatching(/^denies what another says of the same parties \(RU, US\) and matter: .*弹药/),
      disputing: urls('denied')[0],
      disputed: { stance: 'ALLEGES' },
    }
    expect(across).toEqual(urls('relayed', 'said').map(({ article }) => ({ article, links: [link] })))
  })

  it('is as if an article had never been when it is retracted, and the same in reverse order', async () => {
    for (const trip of [DENIED, RELAYED]) {
      await takeOut(graph, trip)
      expect(await fingerprint(graph)).not.toEqual(full)
      await put(graph, trip)
      expect(await fingerprint(graph)).toEqual(full)
    }
    for (const trip of TRIPS) await takeOut(graph, trip)
    for (const trip of [...TRIPS].reverse()) await put(graph, trip)
    expect(await fingerprint(graph)).toEqual(full)
  }, 120_000)

  it('has the fingerprint that the other engine has', () => {
    fingerprints.set(name, JSON.stringify(full))
    expect(new Set(fingerprints.values()).size).toBe(1)
  })
})
