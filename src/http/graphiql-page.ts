import { exampleQueries } from './example-queries.ts'
import { createPage, type Page } from './page.ts'

// GraphiQL brings its script and styles inline and its editor's workers as blobs; nothing else is let in or out.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** GraphiQL, whole and offline, with the example queries as its tabs. */
export const graphiqlPage = (endpoint: string): Page =>
  createPage({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }, async () => {
    // Nine megabytes of editor: loaded when somebody wants it.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    return renderGraphiQL({
      endpoint,
      title: 'Dateline',
      defaultTabs: exampleQueries().map(({ query }) => ({ query })),
      shouldPersistHeaders: false,
    })
  })
