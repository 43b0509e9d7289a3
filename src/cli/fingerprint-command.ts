import type { Command } from 'commander'
import { withGraph } from './with-graph.ts'

/** Adds `dateline fingerprint`: one hash of each layer, equal for equal graphs. */
export const addFingerprintCommand = (program: Command): void => {
  program
    .command('fingerprint')
    .description('print one hash of the knowledge and one of the evidence, equal for equal graphs on either engine')
    .action(async () => {
      const { fingerprint } = await import('../graph/fingerprint.ts')
      const { knowledge, evidence } = await withGraph(fingerprint)
      process.stdout.write(`knowledge ${knowledge}\nevidence  ${evidence}\n`)
    })
}
