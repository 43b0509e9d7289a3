import type { Graph } from '../graph/graph.ts'
import { ingestInputs } from '../ingest-inputs.ts'
import { countInputs, readInputs } from '../read-inputs.ts'
import { followIngest, type IngestSummary } from './ingest-summary.ts'
import { watchForInterruption } from './interruption.ts'
import type { PageOptions } from './page-options.ts'
import { openProgress } from './progress.ts'

/** Ingests paths with progress on stderr; Ctrl+C ends it after the current article. Rejects with a GraphError. */
export const ingestPaths = async (
  graph: Graph,
  paths: readonly string[],
  page: PageOptions,
  quiet: boolean,
): Promise<IngestSummary> => {
  const inputs = await countInputs(paths)
  const interruption = watchForInterruption()
  const progress = openProgress(inputs, quiet)
  try {
    const outcomes = ingestInputs(graph, readInputs(paths), { ...page, signal: interruption.signal })
    return await followIngest(outcomes, inputs, progress)
  } finally {
    progress.stop()
    interruption.release()
  }
}
