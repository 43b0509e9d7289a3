import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from './engines.ts'
import { PYONGYANG } from './fixtures/invented-graph.ts'
import { openSeededApi, type SeededApi } from './fixtures/seeded-api.ts'

const CONTRACT = `{ country(code: "KP") { capital { name visits(first: 10) { totalCount edges { node {
  startOn status visitors { name office } reports(first: 3) { edges { node { quote article { title url } } } } } } } } } }`

const VISITS = 30

describe.each(engines())('lists of the API on $name', ({ open }) => {
  let api: SeededApi
  const data = (query: string, variables?: Record<string, unknown>) => api.data(query, variables)

  beforeAll(async () => {
    api = await openSeededApi(open, VISITS)
  })
  afterAll(() => api.graph.close())

  it('says which officials visited which capital, when, and who says so', async () => {
    const { country } = await data(CONTRACT)
    expect(country.capital.visits.totalCount).toBe(VISITS)
    expect(country.capital.visits.edges).toHaveLength(10)
    expect(country.capital.visits.edges[0].node).toEqual({
      startOn: '2023-01-30',
      status: 'PLANNED',
      visitors: [
        { name: '安东·别洛夫', office: '外长' },
        { name: 'Russia', office: null },
      ],
      reports: {
        edges: [
          {
            node: {
              quote: '别洛夫抵达平壤。',
              article: { title: '别洛夫访问平壤之29', url: 'https://news.example/029' },
            },
          },
        ],
      },
    })
  })

  it('answers it in seven statements', async () => {
    await data(CONTRACT)
    expect([...api.graph.reads].sort()).toEqual([
      'read/article-by-report',
      'read/capital-by-country',
      'read/country-by-id',
      'read/parties-by-event',
      'read/reports-by-event',
      'read/visits-by-city',
      'read/visits-by-city-count',
    ])
  })

  it('counts only when the count is asked for, and reads once for equal aliases', async () => {
    const city = `city(id: "${PYONGYANG}")`
    await data(`{ a: ${city} { visits(first: 2) { nodes { id } } } b: ${city} { visits(first: 2) { nodes { id } } } }`)
    expect(api.graph.reads).toEqual(['read/city-by-id', 'read/visits-by-city'])
    await data(`{ ${city} { visits(first: 2) { totalCount } } }`)
    expect(api.graph.reads).toContain('read/visits-by-city-count')
  })

  const pagesOf = async (page: (cursor: string | null) => string, forward: boolean): Promise<string[][]> => {
    const pages: string[][] = []
    let cursor: string | null = null
    for (;;) {
      const query: string = `{ city(id: "${PYONGYANG}") { visits(${page(cursor)}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
      const { nodes, pageInfo } = (await data(query)).city.visits
      pages.push(nodes.map((node: { id: string }) => node.id))
      if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return pages
      cursor = forward ? pageInfo.endCursor : pageInfo.startCursor
    }
  }

  it('gives the same list page by page, forwards and backwards, as at once', async () => {
    const all = (await pagesOf(() => 'first: 100', true)).flat()
    expect(all).toHaveLength(VISITS)
    expect(all[0]).toBe('event:029')
    const forwards = await pagesOf((after) => `first: 7${after ? `, after: "${after}"` : ''}`, true)
    expect(forwards.map((page) => page.length)).toEqual([7, 7, 7, 7, 2])
    expect(forwards.flat()).toEqual(all)
    const backwards = await pagesOf((before) => `last: 7${before ? `, before: "${before}"` : ''}`, false)
    expect(backwards.reverse().flat()).toEqual(all)
  })

  it('keeps the place of a page between two cursors', async () => {
    const { events } = await data('{ events(first: 5) { edges { cursor node { id } } } }')
    const [first, , , , fifth] = events.edges
    const between = await data(
      `{ events(first: 10, after: "${first.cursor}", before: "${fifth.cursor}") { nodes { id } } }`,
    )
    expect(between.events.nodes).toEqual(events.edges.slice(1, 4).map(({ node }: { node: unknown }) => node))
  })

  it('narrows lists of events by kind, status and period, and counts what is left', async () => {
    const { planned, meetings, early } = await data(`{
      planned: events(kind: [VISIT], status: [PLANNED], first: 1) { totalCount nodes { status } }
      meetings: events(kind: [MEETING]) { totalCount nodes { id } }
      early: events(until: "2023-01-03", from: "2023-01-02") { totalCount nodes { startOn } }
    }`)
    expect(planned).toEqual({ totalCount: 10, nodes: [{ status: 'PLANNED' }] })
    expect(meetings).toEqual({ totalCount: 0, nodes: [] })
    expect(early).toEqual({ totalCount: 2, nodes: [{ startOn: '2023-01-03' }, { startOn: '2023-01-02' }] })
  })
})

describe.each(engines())('a graph with one visit on $name', ({ open }) => {
  it('costs the question as many statements as one with thirty', async () => {
    const api = await openSeededApi(open, 1)
    await api.data(CONTRACT)
    expect(api.graph.reads).toHaveLength(7)
    await api.graph.close()
  })
})
