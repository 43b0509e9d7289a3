import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleQueries } from '../src/http/example-queries.ts'
import { engines } from './engines.ts'
import { AGENCY, BELOV, CHOE, PYONGYANG, RADIO } from './fixtures/invented-graph.ts'
import { openSeededApi, type SeededApi } from './fixtures/seeded-api.ts'

const VISITS = 30

describe.each(engines())('queries of the API on $name', ({ open }) => {
  let api: SeededApi
  const data = (query: string, variables?: Record<string, unknown>) => api.data(query, variables)

  beforeAll(async () => {
    api = await openSeededApi(open, VISITS)
  })
  afterAll(() => api.graph.close())

  it('lists persons, states, sources, claims and articles', async () => {
    const lists = await data(`{
      people { totalCount nodes { id } } named: people(name: "belov") { totalCount nodes { id } }
      countries(first: 1) { nodes { code } } sources(kind: [AGENCY]) { totalCount nodes { id } }
      claims(stance: [ASSERTS], from: "2023-01-30") { totalCount nodes { id } } denials: claims(stance: [DENIES]) { totalCount }
      articles(until: "2023-01-01", language: [ZH_HANS]) { totalCount nodes { id } } none: articles(language: [ZH_HANT]) { totalCount }
    }`)
    expect(lists).toEqual({
      people: { totalCount: 2, nodes: [{ id: CHOE }, { id: BELOV }].reverse() },
      named: { totalCount: 1, nodes: [{ id: BELOV }] },
      countries: { nodes: [{ code: 'AD' }] },
      sources: { totalCount: 1, nodes: [{ id: AGENCY }] },
      claims: { totalCount: 1, nodes: [{ id: 'claim:029' }] },
      denials: { totalCount: 0 },
      articles: { totalCount: 1, nodes: [{ id: 'article:000' }] },
      none: { totalCount: 0 },
    })
  })

  it('finds every type of node again by its id', async () => {
    const ids = [
      BELOV,
      'country:KP',
      PYONGYANG,
      'event:000',
      'report:000',
      'claim:000',
      RADIO,
      'article:000',
      'mention:000',
    ]
    const { nodes } = await data('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Person',
      'Country',
      'City',
      'Event',
      'Report',
      'Claim',
      'Source',
      'Article',
      'Mention',
    ])
  })

  it('finds names in either script and in Latin letters, whole names first', async () => {
    const found = async (text: string): Promise<string[]> =>
      (
        await data('query($text: String!) { search(text: $text, first: 3) { ... on Node { id } } }', { text })
      ).search.map(({ id }: { id: string }) => id)
    expect((await found('安东·别洛夫'))[0]).toBe(BELOV)
    expect((await found('安東·別洛夫'))[0]).toBe(BELOV)
    expect((await found('anton'))[0]).toBe(BELOV)
    expect((await found('平壤'))[0]).toBe(PYONGYANG)
    expect((await found('朝鮮'))[0]).toBe('country:KP')
    expect((await found('远山'))[0]).toBe(RADIO)
    expect((await found('之29'))[0]).toBe('article:029')
    expect(await found('别洛夫')).toHaveLength(3)
    expect(await found('查无此人')).toEqual([])
  })

  it('says by which person a name goes', async () => {
    const { person } = await data('{ person(name: "Anton Belov") { id } }')
    expect(person).toEqual({ id: BELOV })
  })

  it('shows how two nodes are connected, and that some are not', async () => {
    const path =
      'query($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps { relation from { id } to { id } } } }'
    const near = await data(path, { from: BELOV, to: 'country:KP' })
    expect(near.path.length).toBe(2)
    expect(near.path.steps[0].from).toEqual({ id: BELOV })
    expect((await data(path, { from: BELOV, to: BELOV })).path).toEqual({ length: 0, steps: [] })
    const far = await data(path, { from: 'country:BY', to: CHOE })
    expect(far.path.length).toBe(3)
    expect(far.path.steps[0]).toEqual({ relation: 'HOLDS_OFFICE', from: { id: BELOV }, to: { id: 'country:BY' } })
    expect((await data(path, { from: BELOV, to: 'country:AD' })).path).toBeNull()
  })

  it('runs every saved view', async () => {
    const { savedViews } = await data('{ savedViews { name parameters { name required } } }')
    expect(savedViews.map(({ name }: { name: string }) => name)).toContain('planned-visits')
    for (const { name, parameters } of savedViews) {
      const needed = Object.fromEntries(
        Object.entries({ country: 'KP', name: '安东·别洛夫' }).filter(([known]) =>
          parameters.some(({ name }: { name: string }) => name === known),
        ),
      )
      const { savedView } = await data(
        'query($name: String!, $parameters: JSON) { savedView(name: $name, parameters: $parameters) { columns rows truncated elapsedMs } }',
        { name, parameters: { ...needed, limit: 2 } },
      )
      expect(savedView.rows).not.toHaveLength(0)
      expect(savedView.truncated).toBe(name !== 'relay-chains')
      expect(Object.keys(savedView.rows[0]).sort()).toEqual([...savedView.columns].sort())
    }
  })

  it.each(exampleQueries())('answers the example query $name', async ({ query }) => {
    expect(await data(query)).toBeTruthy()
  })
})
