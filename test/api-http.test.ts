import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { schemaText } from '../src/schema/schema.ts'
import { seedInventedGraph } from './fixtures/invented-graph.ts'

const QUERY = '{ countries(first: 1) { nodes { code } } }'
const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
  body: JSON.stringify(body),
})

describe('the app over HTTP', () => {
  let graph: Graph
  let app: App

  beforeAll(async () => {
    graph = openEmbedded({ folder: null })
    await seedInventedGraph(graph, 1)
    app = createApp({ graph, logging: false })
  })
  afterAll(() => graph.close())

  const fetched = (path: string, init: RequestInit = {}) => app.fetch(`http://localhost${path}`, init)

  it('answers POST and GET', async () => {
    const post = await fetched('/graphql', json({ query: QUERY }))
    const get = await fetched(`/graphql?query=${encodeURIComponent(QUERY)}`)
    for (const response of [post, get]) {
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ data: { countries: { nodes: [{ code: 'AD' }] } } })
    }
  })

  it('takes no mutation by GET', async () => {
    const query = encodeURIComponent('mutation { retractArticle(id: "article:000") }')
    expect((await fetched(`/graphql?query=${query}`)).status).toBe(405)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('refuses a POST of %s, which any page could send', async (type) => {
    const response = await fetched('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ query: QUERY }),
    })
    expect(response.status).toBe(415)
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it('refuses a body of two megabytes with 413', async () => {
    const response = await fetched('/graphql', json({ query: `{ __typename } # ${'x'.repeat(2_000_000)}` }))
    expect(response.status).toBe(413)
    expect((await response.json()).errors[0].extensions.code).toBe('REQUEST_ENTITY_TOO_LARGE')
  })

  it('refuses a batch, and what is no request', async () => {
    for (const body of [
      [{ query: QUERY }, { query: QUERY }],
      'text',
      { query: 1 },
      {},
      { query: QUERY, variables: [1] },
    ]) {
      const response = await fetched('/graphql', json(body))
      expect(response.status).toBe(400)
      for (const error of (await response.json()).errors) expect(error.extensions.code).toBe('BAD_REQUEST')
    }
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const broken = await fetched('/graphql', { ...json({}, { accept }), body: '{' })
      expect(broken.status).toBe(400)
      expect((await broken.json()).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' })
    }
  })

  it('lets no foreign page in unless its origin is listed', async () => {
    const asking = json({ query: QUERY }, { origin: 'https://elsewhere.example' })
    expect((await fetched('/graphql', asking)).headers.get('access-control-allow-origin')).toBeNull()
    const open = createApp({ graph, logging: false, corsOrigins: ['https://front.example', 'https://two.example'] })
    const allowed = await open.fetch(
      'http://localhost/graphql',
      json({ query: QUERY }, { origin: 'https://front.example' }),
    )
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://front.example')
    expect(allowed.headers.get('access-control-allow-credentials')).not.toBe('true')
    const denied = await open.fetch('http://localhost/graphql', asking)
    expect(denied.headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example')
  })

  it('sends its security headers with everything', async () => {
    for (const path of ['/graphql', '/health', '/ready', '/', '/schema.graphql', '/nowhere']) {
      const { headers } = await fetched(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  it('says whether it runs and whether its graph answers', async () => {
    expect((await fetched('/health')).status).toBe(200)
    expect((await fetched('/ready')).status).toBe(200)
    const lost = createApp({
      graph: { ...graph, ping: () => Promise.reject(new Error('bolt://secret-host is down')) },
      logging: false,
    })
    const response = await lost.fetch('http://localhost/ready')
    expect(response.status).toBe(503)
    expect(await response.text()).toBe('')
  })

  it('shows its schema, with a tag that saves sending it again', async () => {
    const first = await fetched('/schema.graphql')
    expect(await first.text()).toBe(schemaText())
    const etag = first.headers.get('etag') ?? ''
    const again = await fetched('/schema.graphql', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('serves GraphiQL whole, compressed, and from nowhere else', async () => {
    const plain = await fetched('/graphiql')
    const html = await plain.text()
    expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(plain.headers.get('content-security-policy')).toContain("connect-src 'self'")
    expect(html).toContain('Which officials visited the capital')
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/)
    const gzip = await fetched('/graphiql', { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString('utf8')).toBe(html)
    const brotli = await fetched('/graphiql', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect(brotli.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString('utf8')).toBe(html)
  })

  it('has a start page that leads on, and nothing at other addresses', async () => {
    expect(await (await fetched('/')).text()).toContain('href="/graphiql"')
    expect((await fetched('/nowhere')).status).toBe(404)
    expect((await fetched('/../../etc/passwd')).status).toBe(404)
  })
})
