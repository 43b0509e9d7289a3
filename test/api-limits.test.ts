import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { ask } from './fixtures/ask.ts'
import { type CountedGraph, countReads } from './fixtures/counted-graph.ts'
import { BELOV, PYONGYANG, seedInventedGraph } from './fixtures/invented-graph.ts'

const codesOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map((e) => e.extensions.code)

describe('limits of the API', () => {
  let graph: CountedGraph
  let app: App

  beforeAll(async () => {
    graph = countReads(openEmbedded({ folder: null }))
    await seedInventedGraph(graph, 3)
    app = createApp({ graph, logging: false })
  })
  afterAll(() => graph.close())

  const refused = async (query: string, variables: Record<string, unknown> = {}) => {
    graph.reads.length = 0
    const answer = await ask(app, query, variables)
    return { status: answer.status, codes: codesOf(answer), reads: graph.reads.length, data: answer.data }
  }

  it('refuses a query that is too deep, before any read', async () => {
    const deep = `{ person(id: "${BELOV}") ${'{ visits(first: 1) { nodes { city { country { officials(first: 1) { nodes '.repeat(4)} { id } ${'} } } } } }'.repeat(4)} }`
    expect(await refused(deep)).toMatchObject({ codes: ['QUERY_TOO_DEEP'], reads: 0 })
  })

  it('refuses a query that is too complex, before any read', async () => {
    const wide =
      '{ people(first: 100) { nodes { visits(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }'
    expect(await refused(wide)).toMatchObject({ codes: ['QUERY_TOO_COMPLEX'], reads: 0 })
  })

  it('counts page sizes that come as variables or as their defaults', async () => {
    const wide =
      'query($n: Int = 100) { people(first: $n) { nodes { visits(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }'
    expect(await refused(wide)).toMatchObject({ codes: ['QUERY_TOO_COMPLEX'], reads: 0 })
    expect(await refused(wide, { n: 100 })).toMatchObject({ codes: ['QUERY_TOO_COMPLEX'], reads: 0 })
    expect(await refused(wide, { n: 2 })).toMatchObject({ codes: [] })
  })

  it.each([
    ['first: 1000', 'PAGE_TOO_LARGE'],
    ['last: 101', 'PAGE_TOO_LARGE'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "garbage"', 'INVALID_CURSOR'],
    ['before: ""', 'INVALID_CURSOR'],
    [`after: "${Buffer.from('["AD"]').toString('base64url')}!!"`, 'INVALID_CURSOR'],
    [`after: "${Buffer.from('{"a":1}').toString('base64url')}"`, 'INVALID_CURSOR'],
    [`after: "${Buffer.from('["a","b"]').toString('base64url')}"`, 'INVALID_CURSOR'],
  ])('refuses a page of %s with %s', async (page, code) => {
    expect(await refused(`{ countries(${page}) { nodes { id } } }`)).toMatchObject({ codes: [code], reads: 0 })
  })

  it('refuses a cursor longer than any key', async () => {
    const after = Buffer.from(JSON.stringify(['x'.repeat(2000)])).toString('base64url')
    const query = 'query($after: String) { countries(after: $after) { nodes { id } } }'
    expect(await refused(query, { after })).toMatchObject({ codes: ['INVALID_CURSOR'], reads: 0 })
  })

  it('gives an empty page when none is wanted', async () => {
    const { data } = await refused('{ countries(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }')
    expect(data).toEqual({ countries: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } })
  })

  it('refuses too many tokens, aliases and directives with a code and status 400', async () => {
    const tokens = `{ ${'__typename '.repeat(2001)} }`
    const aliases = `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`
    const directives = `{ __typename ${'@include(if: true) '.repeat(10)} }`
    for (const query of [tokens, aliases, directives]) {
      expect(await refused(query)).toMatchObject({ codes: ['QUERY_TOO_LARGE'], status: 400, reads: 0 })
    }
  })

  it('lives through nesting that would overflow a naive parser', async () => {
    expect(await refused(`{ ${'a { '.repeat(20_000)}`)).toMatchObject({ codes: ['QUERY_TOO_LARGE'], status: 400 })
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)
    const doubling = `{ ...F0 } ${fragments.join(' ')} fragment F20 on Query { __typename }`
    expect((await refused(doubling)).status).toBe(200)
    const cycle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'
    expect(await refused(cycle)).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] })
  })

  it('takes at most 100 ids, and tells of a bad one at its own place', async () => {
    const nodes = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const many = Array.from({ length: 101 }, (_, i) => `person:${i}`)
    expect(await refused(nodes, { ids: many })).toMatchObject({ codes: ['TOO_MANY_IDS'], reads: 0 })
    const answer = await ask(app, nodes, { ids: [PYONGYANG, 'nonsense', 'person:nobody', BELOV] })
    expect(answer.data).toEqual({ nodes: [{ id: PYONGYANG }, null, null, { id: BELOV }] })
    expect(answer.errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'INVALID_ID' } }])
  })

  it.each([
    "person:x'}) DETACH DELETE n //",
    'Person:1',
    'unknown:1',
    'person:',
    '',
    'constructor:x',
    `person:${'x'.repeat(121)}`,
  ])('answers the id %j with INVALID_ID and no read', async (id) => {
    const answer = await refused('query($id: ID!) { node(id: $id) { id } }', { id })
    expect(answer).toMatchObject({ codes: ['INVALID_ID'], reads: 0, data: { node: null } })
  })

  it('answers an unknown id, and one of another type, with null', async () => {
    const query = `{ node(id: "person:nobody") { id } claim(id: "${BELOV}") { id } event(id: "event:none") { id } country(code: "' OR 1=1") { id } }`
    expect(await refused(query)).toMatchObject({
      codes: [],
      data: { node: null, claim: null, event: null, country: null },
    })
  })

  it('passes text through as a value, whatever it holds', async () => {
    const text = `x'}) DETACH DELETE p // " \\ \u0000 $ids`
    const answer = await refused(
      'query($text: String!) { person(name: $text) { id } search(text: $text) { __typename } }',
      { text },
    )
    expect(answer).toMatchObject({ codes: [], data: { person: null, search: [] } })
    expect((await ask(app, '{ people { totalCount } }')).data.people.totalCount).toBe(2)
  })

  it('says what is wrong with a request that can not run', async () => {
    expect(await refused('{ nonsense }')).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'], status: 400 })
    expect(await refused('{')).toMatchObject({ codes: ['GRAPHQL_PARSE_FAILED'], status: 400 })
    expect(await refused('query($n: Int!) { countries(first: $n) { totalCount } }')).toMatchObject({
      codes: ['BAD_USER_INPUT'],
      status: 400,
    })
    expect(await refused('query($d: Date!) { events(from: $d) { totalCount } }', { d: '2023-1-1' })).toMatchObject({
      codes: ['BAD_USER_INPUT'],
    })
    expect(await refused('{ events(from: "2023-02-30x") { totalCount } }')).toMatchObject({
      codes: ['BAD_USER_INPUT'],
    })
    expect(await refused('{ person { id } }')).toMatchObject({ codes: ['BAD_USER_INPUT'] })
    expect(await refused('{ search(text: " ") { __typename } }')).toMatchObject({ codes: ['BAD_USER_INPUT'] })
    expect(await refused('{ savedView(name: "../../package") { rows } }')).toMatchObject({ codes: ['BAD_USER_INPUT'] })
    expect(await refused('{ savedView(name: "country-visitors", parameters: [1]) { rows } }')).toMatchObject({
      codes: ['BAD_USER_INPUT'],
    })
  })

  it('takes no view parameters with anything inside, however deep', async () => {
    const query = 'query($parameters: JSON) { savedView(name: "planned-visits", parameters: $parameters) { rows } }'
    const body = `{"query":${JSON.stringify(query)},"variables":{"parameters":{"country":${'['.repeat(100_000)}${']'.repeat(100_000)}}}}`
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(codesOf(await response.json())).toEqual(['BAD_USER_INPUT'])
  })

  it('answers introspection', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { data, errors } = await ask(app, getIntrospectionQuery())
    expect(errors).toEqual([])
    expect(data.__schema.types.length).toBeGreaterThan(30)
  })
})

describe('failures of the graph', () => {
  const broken = (failure: () => Promise<never>): Graph => ({
    engine: 'embedded',
    read: failure,
    table: failure,
    write: failure,
    ping: failure,
    close: async () => undefined,
  })

  it('tell the client nothing, also in development', async () => {
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = 'development'
    const app = createApp({
      graph: broken(() => Promise.reject(new Error('bolt://secret-host:7687 refused'))),
      logging: false,
    })
    const answer = await ask(app, '{ countries { totalCount } }')
    process.env.NODE_ENV = before
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(JSON.stringify(answer)).not.toMatch(/secret|stack|originalError/)
  })

  it('have codes of their own where the client can do something', async () => {
    const { GraphError } = await import('../src/graph/graph-error.ts')
    for (const [thrown, code] of [
      ['UNREACHABLE', 'UNAVAILABLE'],
      ['TIMEOUT', 'TIMEOUT'],
      ['TOO_LARGE', 'QUERY_TOO_LARGE'],
      ['STATEMENT', 'INTERNAL_SERVER_ERROR'],
    ] as const) {
      const app = createApp({
        graph: broken(() => Promise.reject(new GraphError(thrown, 'bolt://secret-host:7687'))),
        logging: false,
      })
      const answer = await ask(app, '{ countries { totalCount } }')
      expect(codesOf(answer)).toEqual([code])
      expect(JSON.stringify(answer)).not.toContain('secret')
    }
  })

  it('do not hold an answer back longer than the time limit', async () => {
    const app = createApp({ graph: broken(() => new Promise(() => undefined)), timeLimitMs: 50, logging: false })
    expect(codesOf(await ask(app, '{ countries { totalCount } }'))).toEqual(['TIMEOUT'])
  })
})
