import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decide, type Proposal, withdrawDecision } from '../src/decide.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { fingerprint } from '../src/graph/fingerprint.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { replaceArticle } from '../src/replace-article.ts'
import { suggestDecisions } from '../src/suggest-decisions.ts'
import { type InventedTrip, inventedEvidence } from './fixtures/invented-evidence.ts'
import { rowsOf } from './fixtures/rows-of.ts'

const TRIP: InventedTrip = {
  ...{ key: 'belov', publishedOn: '2023-10-18', visitor: '别洛夫', office: '外长', from: 'RU', to: 'KP' },
  ...{ status: 'occurred', on: '2023-10-17', relay: '虚构社' },
}
const SPELT: InventedTrip = { ...TRIP, key: 'spelt', visitor: '贝洛夫', publishedOn: '2023-10-19' }
const OTHER: InventedTrip = { ...TRIP, key: 'other', visitor: '李明山', publishedOn: '2023-10-20' }
const NOW = '2024-03-01T00:00:00Z'

let graph: Graph
beforeEach(async () => {
  graph = openEmbedded({ folder: null })
  await migrate(graph)
  for (const trip of [TRIP, SPELT, OTHER]) await put(trip)
})
afterEach(() => graph.close())

const put = (trip: InventedTrip): Promise<void> =>
  graph.write((tx) => replaceArticle(tx, inventedEvidence(trip).article.id, inventedEvidence(trip), false))

const takeOut = (trip: InventedTrip): Promise<void> =>
  graph.write((tx) => replaceArticle(tx, inventedEvidence(trip).article.id, null, true))

const personCalled = async (name: string): Promise<string> => {
  const rows = await rowsOf(graph, 'MATCH (p:Person) WHERE $name IN p.names RETURN p.id AS id', { name })
  expect(rows).toHaveLength(1)
  return String(rows[0]?.id)
}

const mentionIn = ({ visitor, ...trip }: InventedTrip): string =>
  inventedEvidence({ visitor, ...trip }).mentions[0]?.id ?? ''

const propose = async (verdict: Proposal['verdict'], left: string, right: string) =>
  decide(graph, { verdict, left, right, decidedBy: 'a reader', reason: 'so it is' }, NOW)

const names = async () =>
  (await rowsOf(graph, 'MATCH (p:Person) RETURN p.names AS names')).map(({ names }) => names).sort()

describe('a decision that two are the same', () => {
  it('makes them one person with one visit, says so at the mention, and gives the former graph when it is withdrawn', async () => {
    const former = await fingerprint(graph)
    const made = await propose('same', await personCalled('别洛夫'), await personCalled('贝洛夫'))
    expect(made).toMatchObject({
      outcome: 'decided',
      decision: { left: { key: 'name:别洛夫|RU' }, right: { key: 'name:贝洛夫|RU' } },
    })
    expect(await names()).toEqual([['别洛夫', '贝洛夫'], ['李明山']])
    const told = await rowsOf(
      graph,
      `MATCH (m:Mention {name: '贝洛夫'}) MATCH (m)-[f:REFERS_TO]->(p:Person) MATCH (p)-[:TOOK_PART]->(e:Event)
       RETURN f.reason AS reason, COUNT { (e)<-[:SUPPORTS]-() } AS reports`,
    )
    expect(told).toEqual([{ reason: 'decided to be the same person as 别洛夫 (RU)', reports: 2 }])
    if (made.outcome !== 'decided') throw new Error('not decided')
    expect(await withdrawDecision(graph, made.decision.id, 'another', NOW)).toMatchObject({ outcome: 'withdrawn' })
    expect(await fingerprint(graph)).toEqual(former)
    expect(await withdrawDecision(graph, made.decision.id, 'a third', NOW)).toMatchObject({
      outcome: 'repeated',
      decision: { withdrawnBy: 'another' },
    })
  })

  it('sleeps while an article is away, and holds when it is back', async () => {
    await propose('same', await personCalled('别洛夫'), await personCalled('贝洛夫'))
    const decided = await fingerprint(graph)
    await takeOut(SPELT)
    expect(await names()).toEqual([['别洛夫'], ['李明山']])
    await put(SPELT)
    expect(await fingerprint(graph)).toEqual(decided)
  })

  it('reaches from the first to the third over the second, also while no article names the second', async () => {
    await propose('same', await personCalled('别洛夫'), await personCalled('贝洛夫'))
    await propose('same', 'name:贝洛夫|RU', await personCalled('李明山'))
    expect(await names()).toEqual([['别洛夫', '李明山', '贝洛夫'].sort()])
    await takeOut(SPELT)
    expect(await names()).toEqual([['别洛夫', '李明山'].sort()])
  })

  it('on one mention moves that mention alone', async () => {
    await put({ ...TRIP, key: 'second' })
    await propose('same', mentionIn(TRIP), await personCalled('李明山'))
    expect(await names()).toEqual([['别洛夫'], ['别洛夫', '李明山'].sort(), ['贝洛夫']])
  })
})

describe('a decision that two are different', () => {
  it('takes one mention out of the person of its name', async () => {
    await put({ ...TRIP, key: 'second' })
    await propose('different', mentionIn(TRIP), await personCalled('别洛夫'))
    expect(await names()).toEqual([['别洛夫'], ['别洛夫'], ['李明山'], ['贝洛夫']])
  })

  it('keeps a short name from the full one that it would join, and the pair from being suggested', async () => {
    const suggested = async () =>
      (await suggestDecisions(graph, 10)).map(({ left, right }) => [left.name, right.name].sort())
    expect(await suggested()).toEqual([['别洛夫', '贝洛夫']])
    await propose('different', await personCalled('别洛夫'), await personCalled('贝洛夫'))
    expect(await suggested()).toEqual([])
    await put({ ...TRIP, key: 'full', visitor: '安东·别洛夫' })
    await propose('different', 'name:别洛夫|RU', 'name:安东·别洛夫|RU')
    expect(await names()).toContainEqual(['安东·别洛夫'])
  })
})

describe('a decision that can not be', () => {
  it('is refused with the chain that says otherwise, and changes nothing', async () => {
    const [first, second, third] = ['name:别洛夫|RU', 'name:贝洛夫|RU', 'name:李明山|RU'] as const
    await propose('same', first, second)
    await propose('same', second, third)
    const before = await fingerprint(graph)
    const refused = await propose('different', third, first)
    expect(refused).toMatchObject({
      outcome: 'contradicted',
      decisions: [{ left: { key: first } }, { left: { key: second } }].reverse(),
    })
    if (refused.outcome !== 'contradicted') throw new Error('not refused')
    expect(refused.message).toMatch(
      /贝洛夫 \(RU\) is the same as 李明山 \(RU\) \(a reader, 2024-03-01, decision:\w+\); and 别洛夫 \(RU\) is the same as 贝洛夫 \(RU\)/,
    )
    expect(await fingerprint(graph)).toEqual(before)
  })

  it('is refused too when it would close a chain between two that are decided to be different', async () => {
    await propose('different', 'name:别洛夫|RU', 'name:李明山|RU')
    await propose('same', 'name:别洛夫|RU', 'name:贝洛夫|RU')
    expect(await propose('same', 'name:贝洛夫|RU', 'name:李明山|RU')).toMatchObject({
      outcome: 'contradicted',
      decisions: [{ verdict: 'same' }, { verdict: 'different' }],
    })
  })

  it('is told from one that says nothing new, that names nothing, and that names one thing twice', async () => {
    await propose('same', 'name:别洛夫|RU', 'name:贝洛夫|RU')
    expect(await propose('same', 'name:贝洛夫|RU', 'name:别洛夫|RU')).toMatchObject({ outcome: 'repeated' })
    expect(await propose('same', 'person:nobody', 'name:别洛夫|RU')).toEqual({
      outcome: 'unknown',
      id: 'person:nobody',
    })
    expect(await propose('same', 'event:1', 'name:别洛夫|RU')).toEqual({ outcome: 'unknown', id: 'event:1' })
    expect(await propose('different', 'name:别洛夫|RU', 'name:别洛夫|RU')).toMatchObject({ outcome: 'indistinct' })
    expect(await withdrawDecision(graph, 'decision:none', 'a reader', NOW)).toMatchObject({ outcome: 'unknown' })
  })
})
