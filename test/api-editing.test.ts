import { describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { createEventHub } from '../src/event-hub.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { migrate } from '../src/graph/migrate.ts'
import { createEditing } from '../src/graph-editing.ts'
import { ask } from './fixtures/ask.ts'

const TOKEN = 'a-token-of-the-tests'
const ARTICLE = `<!--1697630400000-->
[别洛夫访问朝鲜](https://news.example/belov)
------

<meta property="og:site_name" content="远山电台"><div><p>俄罗斯外交部长安东·别洛夫周三（10月18日）抵达平壤，开始对朝鲜的两天访问。</p></div>`
const INGEST = 'mutation($content: String!) { ingestArticle(content: $content) { outcome article { id title } } }'
const RETRACT = 'mutation($id: ID!) { retractArticle(id: $id) }'
const bearing = (token: string) => ({ authorization: `Bearer ${token}` })

const withApp = async (work: (app: ReturnType<typeof createApp>) => Promise<void>, token: string | null = TOKEN) => {
  const graph = openEmbedded({ folder: null })
  await migrate(graph)
  const events = createEventHub()
  await work(createApp({ graph, editing: createEditing(graph, events), token, events, logging: false }))
  await graph.close()
}

const codesOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map((e) => e.extensions.code)

describe('changes over the API', () => {
  it('are refused without the token, whatever else comes', () =>
    withApp(async (app) => {
      for (const headers of [{}, bearing('wrong'), bearing(`${TOKEN}x`), { authorization: `Basic ${TOKEN}` }]) {
        const answer = await ask(app, INGEST, { content: ARTICLE }, headers as Record<string, string>)
        expect(codesOf(answer)).toEqual(['UNAUTHENTICATED'])
        expect(codesOf(await ask(app, RETRACT, { id: 'nonsense' }, headers as Record<string, string>))).toEqual([
          'UNAUTHENTICATED',
        ])
      }
      expect((await ask(app, '{ articles { totalCount } }')).data.articles.totalCount).toBe(0)
    }))

  it('are refused where the server has no token', () =>
    withApp(async (app) => {
      expect(codesOf(await ask(app, INGEST, { content: ARTICLE }, bearing(TOKEN)))).toEqual(['FORBIDDEN'])
    }, null))

  it('bring an article in once, and take it out again', () =>
    withApp(async (app) => {
      const first = await ask(app, INGEST, { content: ARTICLE }, bearing(TOKEN))
      expect(first.errors).toEqual([])
      expect(first.data.ingestArticle).toMatchObject({ outcome: 'ADDED', article: { title: '别洛夫访问朝鲜' } })
      const again = await ask(app, INGEST, { content: ARTICLE }, bearing(TOKEN))
      expect(again.data.ingestArticle.outcome).toBe('UNCHANGED')
      const { id } = first.data.ingestArticle.article
      expect((await ask(app, RETRACT, { id }, bearing(TOKEN))).data).toEqual({ retractArticle: true })
      expect((await ask(app, RETRACT, { id }, bearing(TOKEN))).data).toEqual({ retractArticle: false })
      expect((await ask(app, '{ articles { totalCount } people { totalCount } }')).data).toEqual({
        articles: { totalCount: 0 },
        people: { totalCount: 0 },
      })
    }))

  it('say why something is no article', () =>
    withApp(async (app) => {
      const answer = await ask(app, INGEST, { content: '   ' }, bearing(TOKEN))
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
      expect(answer.errors[0]?.message).toContain('expected an article')
    }))

  it('reach those who subscribed', () =>
    withApp(async (app) => {
      const ending = new AbortController()
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { articleIngested { title publisher { name } } }' }),
        signal: ending.signal,
      })
      expect(response.headers.get('content-type')).toContain('text/event-stream')
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      let told = ''
      const reading = (async () => {
        while (!told.includes('远山电台')) told += (await reader?.read())?.value ?? ''
      })()
      await new Promise((resolve) => setTimeout(resolve, 50))
      await ask(app, INGEST, { content: ARTICLE }, bearing(TOKEN))
      await reading
      expect(told).toContain('{"data":{"articleIngested":{"title":"别洛夫访问朝鲜","publisher":{"name":"远山电台"}}}}')
      await reader?.cancel()
      ending.abort()
    }))
})
