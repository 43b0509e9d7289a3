import type { Command } from 'commander'
import { withGraph } from './with-graph.ts'

/** Adds `dateline migrate`: brings constraints, indexes and reference data to this version. */
export const addMigrateCommand = (program: Command): void => {
  program
    .command('migrate')
    .description('bring constraints, indexes and reference data to this version (each command does so at its start)')
    .action(async () => {
      const engine = await withGraph(async (graph) => graph.engine)
      process.stderr.write(`the ${engine} graph is up to date\n`)
    })
}
