import type { Command } from 'commander'
import type { Extractor } from '../domain/extraction.ts'
import { EXIT } from './exit-code.ts'
import { addExtractorOption, type ExtractorOptions } from './extractor-option.ts'
import { addPageOptions, checkPageOptions, type PageOptions } from './page-options.ts'

/** Prints what each input would add, in their order. Rejects for no input: what fails is told on stderr. */
const printDocuments = async (
  paths: readonly string[],
  page: PageOptions,
  { extract, atOnce }: Extractor,
  signal: AbortSignal,
): Promise<void> => {
  const { readInputs } = await import('../read-inputs.ts')
  const { parseArticle } = await import('../ingest/parse/parse-article.ts')
  const { extractionDocument } = await import('../ingest/extraction-document.ts')
  const { nothingFound } = await import('../ingest/nothing-found.ts')
  const { mapInputs } = await import('../map-inputs.ts')
  const documents = mapInputs(readInputs(paths), { atOnce, signal }, async ({ bytes, name }, ending) => {
    const parsed = parseArticle(bytes, { ...page, name })
    const extraction = await extract(parsed, ending)
    const note = nothingFound(parsed.article.text, extraction)
    return { document: extractionDocument(parsed, extraction, name), note }
  })
  for await (const result of documents) {
    if ('error' in result) {
      process.stderr.write(`error: ${result.error.message}\n`)
      process.exitCode = EXIT.failed
      continue
    }
    const { document, note } = result.value
    process.stdout.write(`${JSON.stringify(document)}\n`)
    if (note) process.stderr.write(`note: ${result.name}: ${note}\n`)
  }
}

const extract = async (
  paths: string[],
  { extractor: choice, ...page }: PageOptions & ExtractorOptions,
): Promise<void> => {
  const { openExtractor } = await import('../open-extractor.ts')
  const { modelSummaryLine } = await import('./model-summary.ts')
  const { watchForInterruption } = await import('./interruption.ts')
  await checkPageOptions(page, paths)
  const { extractor, modelReading, stopping } = await openExtractor(choice, process.env)
  const interruption = watchForInterruption(stopping)
  try {
    await printDocuments(paths, page, extractor, interruption.signal)
  } finally {
    interruption.release()
  }
  const reading = modelReading()
  if (reading) process.stderr.write(`${modelSummaryLine(reading)}\n`)
  if (interruption.signal.aborted) process.exitCode = EXIT.interrupted
}

/** Adds `dateline extract`: prints what articles say, touching no graph. */
export const addExtractCommand = (program: Command): void => {
  addExtractorOption(addPageOptions(program.command('extract <paths...>')))
    .description('print what articles would add, one JSON document a line, touching no graph')
    .action(extract)
}
