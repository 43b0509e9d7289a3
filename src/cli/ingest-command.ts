import type { Command } from 'commander'
import { EXIT } from './exit-code.ts'
import { addExtractorOption, type ExtractorOptions } from './extractor-option.ts'
import { addPageOptions, checkPageOptions, type PageOptions } from './page-options.ts'
import { withGraph } from './with-graph.ts'

interface IngestOptions extends PageOptions, ExtractorOptions {
  quiet?: boolean
  json?: boolean
}

const ingest = async (
  paths: string[],
  { quiet = false, json = false, extractor, ...page }: IngestOptions,
): Promise<void> => {
  const { ingestPaths } = await import('./ingest-paths.ts')
  const { summaryLine } = await import('./ingest-summary.ts')
  const { modelSummaryLine } = await import('./model-summary.ts')
  const { openExtractor } = await import('../open-extractor.ts')
  await checkPageOptions(page, paths)
  const reader = await openExtractor(extractor, process.env)
  const summary = await withGraph((graph) => ingestPaths(graph, paths, { page, quiet, reader }))
  if (json) process.stdout.write(`${JSON.stringify(summary)}\n`)
  else if (!quiet || summary.interrupted) process.stderr.write(`${summaryLine(summary)}\n`)
  if (summary.model && !quiet) process.stderr.write(`${modelSummaryLine(summary.model)}\n`)
  if (summary.interrupted) process.exitCode = EXIT.interrupted
  else if (summary.failed > 0) process.exitCode = EXIT.failed
}

/** Adds `dateline ingest`: reads articles into the graph. */
export const addIngestCommand = (program: Command): void => {
  addExtractorOption(addPageOptions(program.command('ingest <paths...>')))
    .description('read articles into the graph: files, folders, patterns, or - for standard input')
    .option('-q, --quiet', 'tell only what failed')
    .option('--json', 'print the summary as JSON on stdout')
    .addHelpText('after', '\nAn article that has not changed is skipped; after Ctrl+C the same command goes on.')
    .action(ingest)
}
