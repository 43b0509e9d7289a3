import type { Command } from 'commander'
import { EXIT } from './exit-code.ts'
import { addPageOptions, checkPageOptions, type PageOptions } from './page-options.ts'

const extract = async (paths: string[], page: PageOptions): Promise<void> => {
  const { readInputs } = await import('../read-inputs.ts')
  const { parseArticle } = await import('../ingest/parse/parse-article.ts')
  const { extractByRules } = await import('../ingest/extract/extract-by-rules.ts')
  const { extractionDocument } = await import('../ingest/extraction-document.ts')
  await checkPageOptions(page, paths)
  for await (const input of readInputs(paths)) {
    try {
      if ('error' in input) throw input.error
      const parsed = parseArticle(input.bytes, { ...page, name: input.name })
      const document = extractionDocument(parsed, await extractByRules(parsed), input.name)
      process.stdout.write(`${JSON.stringify(document)}\n`)
    } catch (error) {
      process.stderr.write(`error: ${error instanceof Error ? error.message : error}\n`)
      process.exitCode = EXIT.failed
    }
  }
}

/** Adds `dateline extract`: prints what articles say, touching no graph. */
export const addExtractCommand = (program: Command): void => {
  addPageOptions(program.command('extract <paths...>'))
    .description('print what articles would add, one JSON document a line, touching no graph')
    .action(extract)
}
