import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide, withdrawDecision } from '../src/decide.ts'
import type { Decision } from '../src/domain/decision.ts'
import { articleState } from '../src/graph/article-traces.ts'
import { loadHeldDecisions, saveDecision } from '../src/graph/decisions.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { fingerprint } from '../src/graph/fingerprint.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { replaceArticle } from '../src/replace-article.ts'
import { engines } from './engines.ts'
import { type InventedTrip, inventedEvidence } from './fixtures/invented-evidence.ts'
import { rowsOf } from './fixtures/rows-of.ts'

const trip = fc.record<InventedTrip>({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  publishedOn: fc.constantFrom('2023-10-01', '2023-10-05', '2023-10-18'),
  visitor: fc.constantFrom('安东·别洛夫', '别洛夫', '安東·別洛夫', '玛丽·别洛夫', '贝洛夫', '李明山'),
  office: fc.constantFrom('外长', '总统'),
  from: fc.constantFrom('RU', 'US'),
  to: fc.constantFrom('KP', 'CN'),
  status: fc.constantFrom('occurred', 'planned'),
  on: fc.constantFrom(null, '2023-10-02', '2023-10-04'),
  relay: fc.constant('虚构社'),
})

type Step =
  | { step: 'put'; trip: InventedTrip }
  | { step: 'retract'; key: string }
  | { step: 'decide'; verdict: 'same' | 'different'; left: number; right: number }
  | { step: 'withdraw'; which: number }

const place = fc.nat(20)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ step: fc.constant('put' as const), trip }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('retract' as const), key: fc.constantFrom('a', 'b', 'c') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('decide' as const),
      verdict: fc.constantFrom('same' as const, 'different' as const),
      left: place,
      right: place,
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('withdraw' as const), which: place }) },
)

const put = (graph: Graph, trip: InventedTrip): Promise<void> => {
  const evidence = inventedEvidence(trip)
  return graph.write(async (tx) =>
    replaceArticle(tx, evidence.article.id, evidence, (await articleState(tx, evidence.article.id)) !== null),
  )
}

const idOfKey = (key: string) => inventedEvidence({ ...A_TRIP, key }).article.id

const A_TRIP: InventedTrip = {
  ...{ key: 'a', publishedOn: '2023-10-01', visitor: '李明山', office: '外长', from: 'RU', to: 'KP' },
  ...{ status: 'planned', on: null, relay: '虚构社' },
}

/** Every person and mention there is, in an order that both engines share. */
const decidable = async (graph: Graph): Promise<string[]> => {
  const rows = [
    ...(await rowsOf(graph, 'MATCH (p:Person) RETURN p.id AS id')),
    ...(await rowsOf(graph, 'MATCH (m:Mention) RETURN m.id AS id')),
  ]
  return rows.map(({ id }) => String(id)).sort()
}

let instant = 0
const now = (): string => {
  instant += 1000
  return new Date(Date.UTC(2024, 0, 1) + instant).toISOString()
}

const take = async (graph: Graph, articles: Map<string, InventedTrip>, one: Step): Promise<void> => {
  if (one.step === 'put') {
    articles.set(one.trip.key, one.trip)
    return put(graph, one.trip)
  }
  if (one.step === 'retract') {
    if (!articles.delete(one.key)) return
    return graph.write((tx) => replaceArticle(tx, idOfKey(one.key), null, true))
  }
  if (one.step === 'decide') {
    const ids = await decidable(graph)
    const [left, right] = [ids[one.left % ids.length], ids[one.right % ids.length]]
    if (!left || !right) return
    await decide(graph, { verdict: one.verdict, left, right, decidedBy: 'a reader', reason: 'so it is' }, now())
    return
  }
  const held = await loadHeldDecisions(graph.read)
  const decision = held[one.which % held.length]
  if (decision) await withdrawDecision(graph, decision.id, 'another reader', now())
}

/** The fingerprint of a new embedded graph that is given the decisions first and then the articles. */
const freshFingerprint = async (decisions: readonly Decision[], trips: readonly InventedTrip[]) => {
  const graph = openEmbedded({ folder: null })
  await migrate(graph)
  await graph.write(async (tx) => {
    for (const decision of decisions) await saveDecision(tx, decision)
  })
  for (const each of trips) await put(graph, each)
  const print = await fingerprint(graph)
  await graph.close()
  return print
}

const clear = async (graph: Graph, articles: Map<string, InventedTrip>): Promise<void> => {
  for (const { id } of await loadHeldDecisions(graph.read)) await withdrawDecision(graph, id, 'the test', now())
  for (const key of articles.keys()) await graph.write((tx) => replaceArticle(tx, idOfKey(key), null, true))
}

describe.each(engines())('decisions on $name', ({ name, open }) => {
  let graph: Graph
  let empty: unknown
  const numRuns = name === 'embedded' ? 40 : 10

  beforeAll(async () => {
    graph = await open()
    await migrate(graph)
    empty = await fingerprint(graph)
  })
  afterAll(() => graph.close())

  it('give, with articles that come and go in any order, the graph of what holds in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.nat(), async (steps, turn) => {
        const articles = new Map<string, InventedTrip>()
        for (const one of steps) await take(graph, articles, one)
        const print = await fingerprint(graph)
        const decisions = await loadHeldDecisions(graph.read)
        const trips = [...articles.values()]
        const turned = [...trips.slice(turn % 5), ...trips.slice(0, turn % 5)]
        await clear(graph, articles)
        expect(print).toEqual(await freshFingerprint(decisions, turned))
        expect(await fingerprint(graph)).toEqual(empty)
      }),
      { numRuns },
    )
  }, 300_000)

  it('leave nothing behind when they are withdrawn, whatever was decided before and after', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 8 }),
        fc.record({ verdict: fc.constantFrom('same' as const, 'different' as const), left: place, right: place }),
        async (steps, { verdict, left, right }) => {
          const articles = new Map<string, InventedTrip>()
          for (const one of steps) await take(graph, articles, one)
          const former = await fingerprint(graph)
          const before = (await loadHeldDecisions(graph.read)).map(({ id }) => id)
          await take(graph, articles, { step: 'decide', verdict, left, right })
          const made = (await loadHeldDecisions(graph.read)).find(({ id }) => !before.includes(id))
          if (made) await withdrawDecision(graph, made.id, 'a reader', now())
          expect(await fingerprint(graph)).toEqual(former)
          await clear(graph, articles)
        },
      ),
      { numRuns },
    )
  }, 300_000)
})
