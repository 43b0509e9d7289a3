import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { schemaText } from '../schema/schema.ts'
import { graphiqlPage } from './graphiql-page.ts'
import { createPage, type Page } from './page.ts'

const HOME = `<!doctype html>
<html lang="en">
<title>Dateline</title>
<h1>Dateline</h1>
<p>Who went where and who said what, with the sentence that says so.</p>
<ul>
<li><a href="/graphiql">GraphiQL</a>: ask the graph
<li><a href="/schema.graphql">schema.graphql</a>: what can be asked
<li><code>POST /graphql</code>: the API
<li><a href="/health">/health</a>, <a href="/ready">/ready</a>: whether the server runs, and whether its graph answers
</ul>
</html>
`

const readiness = async (graph: Graph): Promise<Response> => {
  try {
    await graph.ping()
    return new Response(null, { status: 200 })
  } catch {
    // Why it does not answer is for the log of whoever runs it: the message may name hosts.
    return new Response(null, { status: 503 })
  }
}

/** Answers everything that is not the API itself: the start page, GraphiQL, the schema's text and the readiness check. */
export const usePages = (graph: Graph, endpoint: string): Plugin => {
  const pages = new Map<string, Page>([
    ['/', createPage({ 'content-type': 'text/html; charset=utf-8' }, () => HOME)],
    ['/graphiql', graphiqlPage(endpoint)],
    ['/schema.graphql', createPage({ 'content-type': 'text/plain; charset=utf-8' }, schemaText)],
  ])
  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      const page = pages.get(url.pathname)
      if (page) endResponse(await page.respond(request))
      else if (url.pathname === '/ready') endResponse(await readiness(graph))
    },
  }
}
