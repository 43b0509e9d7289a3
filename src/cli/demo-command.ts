import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { EXIT } from './exit-code.ts'

const samples = fileURLToPath(new URL('../../samples/articles', import.meta.url))

const QUERY =
  '{ country(code: "KP") { capital { name visits(first: 10) { totalCount edges { node { startOn status visitors { name office } reports(first: 1) { edges { node { quote article { title url } } } } } } } } } }'

const invitation = (url: string): string => `
Which officials visited Pyongyang, when, and who says so? Ask:

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'

or open ${url}/graphiql, where this and other questions wait in tabs. Ctrl+C stops the server.
`

const demo = async (): Promise<void> => {
  const { readConfig } = await import('../config.ts')
  const { openGraph } = await import('../open-graph.ts')
  const { openExtractor } = await import('../open-extractor.ts')
  const { ingestPaths } = await import('./ingest-paths.ts')
  const { summaryLine } = await import('./ingest-summary.ts')
  const { serveGraph } = await import('./serve-graph.ts')
  // The demonstration keeps to a folder of its own: it must not mix samples into a person's graph.
  const config = readConfig({ ...process.env, DATELINE_DATA: process.env.DATELINE_DATA ?? './data/demo' })
  const reader = await openExtractor('rules', process.env)
  const graph = await openGraph({ ...config.graph, neo4j: null })
  try {
    const summary = await ingestPaths(graph, [samples], { page: {}, quiet: false, reader })
    process.stderr.write(`${summaryLine(summary)}\n`)
    if (summary.interrupted) process.exitCode = EXIT.interrupted
    else await serveGraph(graph, config, (url) => process.stdout.write(invitation(url)))
  } finally {
    await graph.close()
  }
}

/** Adds `dateline demo`: the sample articles in an embedded graph, served. */
export const addDemoCommand = (program: Command): void => {
  program.command('demo').description('ingest the sample articles into the embedded graph and serve them').action(demo)
}
