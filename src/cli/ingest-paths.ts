import type { Graph } from '../graph/graph.ts'
import { ingestInputs } from '../ingest-inputs.ts'
import type { OpenExtractor } from '../open-extractor.ts'
import { countInputs, readInputs } from '../read-inputs.ts'
import { followIngest, type IngestSummary } from './ingest-summary.ts'
import { watchForInterruption } from './interruption.ts'
import type { PageOptions } from './page-options.ts'
import { openProgress } from './progress.ts'

/** How paths are ingested. */
export interface IngestPathsOptions {
  page: PageOptions
  quiet: boolean
  reader: OpenExtractor
}

/** Ingests paths with progress on stderr; Ctrl+C ends it after the current article. Rejects with a GraphError. */
export const ingestPaths = async (
  graph: Graph,
  paths: readonly string[],
  { page, quiet, reader }: IngestPathsOptions,
): Promise<IngestSummary> => {
  const inputs = await countInputs(paths)
  const interruption = watchForInterruption(reader.stopping)
  const progress = openProgress(inputs, quiet)
  try {
    const options = { ...page, extractor: reader.extractor, signal: interruption.signal }
    const summary = await followIngest(ingestInputs(graph, readInputs(paths), options), inputs, progress)
    const model = reader.modelReading()
    return model ? { ...summary, model } : summary
  } finally {
    progress.stop()
    interruption.release()
  }
}
