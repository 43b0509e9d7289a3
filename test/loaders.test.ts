import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../src/graph/embedded.ts'
import { createLoaders } from '../src/loaders/loaders.ts'
import { UNBOUNDED } from '../src/loaders/page-loader.ts'
import { type CountedGraph, countReads } from './fixtures/counted-graph.ts'
import { BELOV, CHOE, PYONGYANG, seedInventedGraph } from './fixtures/invented-graph.ts'

const VISITS = { kinds: ['visit'], statuses: ['occurred', 'planned'] } as const
const slice = (size: number, fromEnd = false) => ({ bounds: UNBOUNDED, size, fromEnd })

describe('loaders', () => {
  let graph: CountedGraph

  beforeAll(async () => {
    graph = countReads(openEmbedded({ folder: null }))
    await seedInventedGraph(graph, 5)
  })
  beforeEach(() => {
    graph.reads.length = 0
  })
  afterAll(() => graph.close())

  it('answer each id in its place, with null where there is nothing, from one read', async () => {
    const { personById } = createLoaders(graph)
    const people = await Promise.all([CHOE, 'person:nobody', BELOV, CHOE].map((id) => personById.load(id)))
    expect(people.map((person) => person?.id ?? null)).toEqual([CHOE, null, BELOV, CHOE])
    expect(graph.reads).toEqual(['read/person-by-id'])
  })

  it('remember what they loaded for one request, and no longer', async () => {
    const loaders = createLoaders(graph)
    await loaders.personById.load(BELOV)
    await loaders.personById.load(BELOV)
    expect(graph.reads).toHaveLength(1)
    await createLoaders(graph).personById.load(BELOV)
    expect(graph.reads).toHaveLength(2)
  })

  it('read a thousand ids at a time', async () => {
    const ids = Array.from({ length: 2500 }, (_, i) => `person:${i}`)
    const { personById } = createLoaders(graph)
    expect(await Promise.all(ids.map((id) => personById.load(id)))).toEqual(ids.map(() => null))
    expect(graph.reads).toHaveLength(3)
  })

  it('give an empty list, an empty page and a count of nothing for what is unknown', async () => {
    const { partiesByEvent, visitsByCity } = createLoaders(graph)
    expect(await partiesByEvent.load('event:none')).toEqual([])
    expect(await visitsByCity.load('city:none', slice(3), VISITS)).toEqual({ items: [], more: false })
    expect(await visitsByCity.count('city:none', UNBOUNDED, VISITS)).toBe(0)
  })

  it('read equal pages of many lists at once, and different pages one by one', async () => {
    const { visitsByCity, visitsByPerson } = createLoaders(graph)
    const [pyongyang, kabul, two] = await Promise.all([
      visitsByCity.load(PYONGYANG, slice(3), VISITS),
      visitsByCity.load('city:AF:kabul', slice(3), VISITS),
      visitsByCity.load(PYONGYANG, slice(2), VISITS),
    ])
    expect(pyongyang).toMatchObject({ more: true, items: [{ node: { id: 'event:004' } }, {}, {}] })
    expect(kabul.items).toEqual([])
    expect(two.items).toHaveLength(2)
    expect(graph.reads).toEqual(['read/visits-by-city', 'read/visits-by-city'])
    expect((await visitsByPerson.load(BELOV, slice(5), VISITS)).more).toBe(false)
  })

  it('read a page from the end of a list in the order of the list', async () => {
    const { visitsByCity } = createLoaders(graph)
    const { items, more } = await visitsByCity.load(PYONGYANG, slice(2, true), VISITS)
    expect(items.map(({ node }) => node.id)).toEqual(['event:001', 'event:000'])
    expect(more).toBe(true)
  })

  it('tell every caller of one failed read', async () => {
    const failing = createLoaders({ ...graph, read: () => Promise.reject(new Error('lost')) })
    const loads = await Promise.allSettled([failing.personById.load(BELOV), failing.personById.load(CHOE)])
    expect(loads.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('do not read more rows of a page than it has, however long the list', async () => {
    const embedded = openEmbedded({ folder: null })
    await seedInventedGraph(embedded, 400)
    const { reportsByEvent } = createLoaders(embedded)
    await Promise.all(['event:001', 'event:002'].map((id) => reportsByEvent.load(id, slice(10), {})))
    // Two events and a report each: nothing is read beyond them.
    expect(embedded.rowsScanned).toBeLessThan(20)
    await embedded.close()
  })
})
