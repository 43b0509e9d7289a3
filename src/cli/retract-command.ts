import type { Command } from 'commander'
import { EXIT } from './exit-code.ts'
import { withGraph } from './with-graph.ts'

const retract = async (idOrUrl: string): Promise<void> => {
  const { articleIdOf } = await import('./article-id-of.ts')
  const { retractArticle } = await import('../ingest-articles.ts')
  const id = articleIdOf(idOrUrl)
  if (await withGraph((graph) => retractArticle(graph, id))) {
    process.stderr.write(`retracted ${id}\n`)
    return
  }
  process.stderr.write(`error: expected the id or the address of an article in the graph, but got: ${idOrUrl}\n`)
  process.exitCode = EXIT.failed
}

/** Adds `dateline retract`: takes an article out of the graph. */
export const addRetractCommand = (program: Command): void => {
  program
    .command('retract <id-or-url>')
    .description('take an article, and all that only it said, out of the graph')
    .action(retract)
}
