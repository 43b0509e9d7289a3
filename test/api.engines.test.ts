import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { exampleQueries } from '../src/http/example-queries.ts'
import { engines } from './engines.ts'
import { ask } from './fixtures/ask.ts'
import { type CountedGraph, countReads } from './fixtures/counted-graph.ts'
import { AGENCY, BELOV, CHOE, PYONGYANG, RADIO, seedInventedGraph } from './fixtures/invented-graph.ts'

const CONTRACT = `{ country(code: "KP") { capital { name visits(first: 10) { totalCount edges { node {
  startOn status visitors { name office } reports(first: 3) { edges { node { quote article { title url } } } } } } } } } }`

const VISITS = 30

describe.each(engines())('the API on $name', ({ open }) => {
  let graph: CountedGraph
  let app: App

  beforeAll(async () => {
    graph = countReads(await open())
    await seedInventedGraph(graph, VISITS)
    app = createApp({ graph, logging: false })
  })
  afterAll(() => graph.close())

  const data = async (query: string, variables: Record<string, unknown> = {}) => {
    graph.reads.length = 0
    const answer = await ask(app, query, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }

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
    expect([...graph.reads].sort()).toEqual([
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
    expect(graph.reads).toEqual(['read/city-by-id', 'read/visits-by-city'])
    await data(`{ ${city} { visits(first: 2) { totalCount } } }`)
    expect(graph.reads).toContain('read/visits-by-city-count')
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

  it('tells everything of a person', async () => {
    const { person } = await data(`{ person(id: "${BELOV}") {
      id name names office country { code } offices { title country { code } firstSeenOn lastSeenOn }
      visits(first: 1) { totalCount nodes { id } } events(first: 1) { totalCount nodes { id } }
      claims(first: 1) { totalCount nodes { id } } claimsAbout { totalCount nodes { id } }
      mentions(first: 1) { totalCount nodes { id name forms office quote span { start end } article { id } person { id } } }
    } }`)
    const one = (id: string) => ({ totalCount: VISITS, nodes: [{ id }] })
    expect(person).toEqual({
      id: BELOV,
      name: '安东·别洛夫',
      names: ['安东·别洛夫', '安東·別洛夫', 'Anton Belov'],
      office: '外长',
      country: { code: 'RU' },
      offices: [
        { title: '外长', country: { code: 'RU' }, firstSeenOn: '2023-01-01', lastSeenOn: '2023-01-01' },
        { title: '大使', country: { code: 'BY' }, firstSeenOn: '2020-01-01', lastSeenOn: '2020-01-01' },
      ],
      visits: one('event:029'),
      events: one('event:029'),
      claims: one('claim:029'),
      claimsAbout: { totalCount: 0, nodes: [] },
      mentions: {
        totalCount: VISITS,
        nodes: [
          {
            id: 'mention:029',
            name: '别洛夫',
            forms: ['别洛夫'],
            office: null,
            quote: '别洛夫抵达平壤。',
            span: { start: 3, end: 11 },
            article: { id: 'article:029' },
            person: { id: BELOV },
          },
        ],
      },
    })
  })

  it('tells everything of a state and a city', async () => {
    const { kp, ru } = await data(`{
      kp: country(code: "kp") { id name(language: ZH_HANT) office
        capital { id name hans: name(language: ZH_HANS) isCapital country { code } }
        officials { totalCount nodes { id } } visits(first: 1) { totalCount nodes { id } }
        visitsBy { totalCount } claims { totalCount } claimsAbout(first: 1) { totalCount nodes { id } } }
      ru: country(code: "RU") { visits { totalCount } visitsBy(first: 1) { totalCount nodes { id } } }
    }`)
    expect(kp).toEqual({
      id: 'country:KP',
      name: '北韓',
      office: null,
      capital: { id: PYONGYANG, name: 'Pyongyang', hans: '平壤', isCapital: true, country: { code: 'KP' } },
      officials: { totalCount: 1, nodes: [{ id: CHOE }] },
      visits: { totalCount: VISITS, nodes: [{ id: 'event:029' }] },
      visitsBy: { totalCount: 0 },
      claims: { totalCount: 0 },
      claimsAbout: { totalCount: VISITS, nodes: [{ id: 'claim:029' }] },
    })
    // Both the minister and the state took part in each: each visit counts once.
    expect(ru).toEqual({ visits: { totalCount: 0 }, visitsBy: { totalCount: VISITS, nodes: [{ id: 'event:029' }] } })
  })

  it('tells everything of an event and its reports', async () => {
    const { event } = await data(`{ event(id: "event:000") {
      id kind status startOn endOn precision datesAgree country { code } city { id }
      visitors { __typename id } hosts { id } participants { id }
      reports { totalCount nodes { id kind status statedDate startOn endOn precision datesAgree quote span { start end }
        confidence rule article { id } event { id } } }
      claims { totalCount nodes { id } } statusHistory { status publishedAt report { id } }
    } }`)
    expect(event).toEqual({
      id: 'event:000',
      kind: 'VISIT',
      status: 'OCCURRED',
      startOn: '2023-01-01',
      endOn: '2023-01-01',
      precision: 'DAY',
      datesAgree: null,
      country: { code: 'KP' },
      city: { id: PYONGYANG },
      visitors: [
        { __typename: 'Person', id: BELOV },
        { __typename: 'Country', id: 'country:RU' },
      ],
      hosts: [{ id: CHOE }],
      participants: [],
      reports: {
        totalCount: 1,
        nodes: [
          {
            id: 'report:000',
            kind: 'VISIT',
            status: 'OCCURRED',
            statedDate: '周三',
            startOn: '2023-01-01',
            endOn: '2023-01-01',
            precision: 'DAY',
            datesAgree: true,
            quote: '别洛夫抵达平壤。',
            span: { start: 3, end: 11 },
            confidence: 0.9,
            rule: 'test',
            article: { id: 'article:000' },
            event: { id: 'event:000' },
          },
        ],
      },
      claims: { totalCount: 1, nodes: [{ id: 'claim:000' }] },
      statusHistory: [{ status: 'OCCURRED', publishedAt: '2023-01-01T08:00:00Z', report: { id: 'report:000' } }],
    })
  })

  it('tells everything of a claim', async () => {
    const { claim } = await data(`{ claim(id: "claim:001") {
      id quote span { start end } stance speaker { __typename ... on Person { id } } relayedBy { id } article { id }
      about { __typename ... on Country { code } ... on Event { id } } disputes { id } disputedBy { id } publishedAt
    } }`)
    expect(claim).toEqual({
      id: 'claim:001',
      quote: '别洛夫说，这是第1次。',
      span: { start: 3, end: 11 },
      stance: 'ASSERTS',
      speaker: { __typename: 'Person', id: BELOV },
      relayedBy: [{ id: AGENCY }],
      article: { id: 'article:001' },
      about: [
        { __typename: 'Country', code: 'KP' },
        { __typename: 'Event', id: 'event:001' },
      ],
      disputes: [{ id: 'claim:000' }],
      disputedBy: [{ id: 'claim:002' }],
      publishedAt: '2023-01-02T08:00:00Z',
    })
  })

  it('tells everything of a source and an article', async () => {
    const { source, agency, article } = await data(`{
      source(id: "${RADIO}") { id name kind articles(last: 1) { totalCount nodes { id } } claimsMade { totalCount } }
      agency: source(id: "${AGENCY}") { claimsRelayed(first: 1) { totalCount nodes { id } } }
      article(id: "article:004") { id url title publishedAt language publisher { id }
        people { totalCount nodes { id } } countries { totalCount nodes { code } }
        reports { totalCount nodes { id } } claims { totalCount nodes { id } } }
    }`)
    expect(source).toEqual({
      id: RADIO,
      name: '远山电台',
      kind: 'MEDIUM',
      articles: { totalCount: VISITS, nodes: [{ id: 'article:000' }] },
      claimsMade: { totalCount: 0 },
    })
    expect(agency.claimsRelayed).toEqual({ totalCount: VISITS, nodes: [{ id: 'claim:029' }] })
    expect(article).toEqual({
      id: 'article:004',
      url: 'https://news.example/004',
      title: '别洛夫访问平壤之4',
      publishedAt: '2023-01-05T08:00:00Z',
      language: 'ZH_HANS',
      publisher: { id: RADIO },
      people: { totalCount: 1, nodes: [{ id: BELOV }] },
      countries: { totalCount: 1, nodes: [{ code: 'KP' }] },
      reports: { totalCount: 1, nodes: [{ id: 'report:004' }] },
      claims: { totalCount: 1, nodes: [{ id: 'claim:004' }] },
    })
  })

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

  it('runs saved views', async () => {
    const { savedViews, savedView } = await data(
      '{ savedViews { name title parameters { name } columns { name } } savedView(name: "planned-visits", parameters: { limit: 2 }) { columns rows truncated elapsedMs } }',
    )
    expect(savedViews.map(({ name }: { name: string }) => name)).toContain('planned-visits')
    expect(savedView).toMatchObject({ truncated: true })
    expect(savedView.rows).toHaveLength(2)
  })

  it.each(exampleQueries())('answers the example query $name', async ({ query }) => {
    expect(await data(query)).toBeTruthy()
  })
})

describe.each(engines())('a graph with one visit on $name', ({ open }) => {
  it('costs the question as many statements as one with thirty', async () => {
    const graph = countReads(await open())
    await seedInventedGraph(graph, 1)
    graph.reads.length = 0
    expect((await ask(createApp({ graph, logging: false }), CONTRACT)).errors).toEqual([])
    expect(graph.reads).toHaveLength(7)
    await graph.close()
  })
})
