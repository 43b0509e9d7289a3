import type { Command } from 'commander'
import { withGraph } from './with-graph.ts'

const serve = async (): Promise<void> => {
  const { readConfig } = await import('../config.ts')
  const { serveGraph } = await import('./serve-graph.ts')
  const config = readConfig(process.env)
  await withGraph((graph) =>
    serveGraph(graph, config, (url) => {
      process.stderr.write(
        `Serving the ${graph.engine} graph: GraphQL at ${url}/graphql, GraphiQL at ${url}/graphiql\n`,
      )
      process.stderr.write(
        config.token ? 'Mutations ask for DATELINE_TOKEN.\n' : 'Mutations are off: DATELINE_TOKEN is not set.\n',
      )
    }),
  )
  process.stderr.write('Stopped.\n')
}

/** Adds `dateline serve`: answers GraphQL until it is stopped. */
export const addServeCommand = (program: Command): void => {
  program
    .command('serve')
    .description('serve the graph as GraphQL on HOST and PORT, with GraphiQL at /graphiql')
    .addHelpText('after', '\nSIGINT and SIGTERM let the requests that run finish, and stop it.')
    .action(serve)
}
