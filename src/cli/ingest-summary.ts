import type { IngestOutcome } from '../ingest-articles.ts'
import type { InputOutcome } from '../ingest-inputs.ts'
import type { ModelReading } from '../open-extractor.ts'
import type { Progress } from './progress.ts'

/** How an ingest went: the number of articles by outcome, and every input that failed with the reason. */
export interface IngestSummary extends Record<IngestOutcome | 'failed', number> {
  inputs: number
  /** True when it was stopped before its end; ingesting the same inputs again finishes the work. */
  interrupted: boolean
  elapsedMs: number
  failures: { name: string; reason: string }[]
  /** What a language model took and gave, where one has read. */
  model?: ModelReading
}

/** Follows an ingest to its end, shows each outcome as it comes, and sums up. `inputs` is how many there are to be. */
export const followIngest = async (
  outcomes: AsyncIterable<InputOutcome>,
  inputs: number,
  progress: Progress,
): Promise<IngestSummary> => {
  const started = performance.now()
  const failures: IngestSummary['failures'] = []
  const counts = { added: 0, replaced: 0, unchanged: 0, older: 0, failed: 0 }
  let done = 0
  for await (const result of outcomes) {
    done += 1
    counts[result.outcome] += 1
    if (result.outcome === 'failed') {
      failures.push({ name: result.name, reason: result.error.message })
      progress.advance(`failed     ${result.name}`)
      progress.warn(`error: ${result.error.message}`)
    } else {
      progress.advance(`${result.outcome.padEnd(9)}  ${result.name}  ${result.title}`)
      if (result.nothingFound) progress.warn(`note: ${result.name}: ${result.nothingFound}`)
    }
  }
  return { inputs, ...counts, interrupted: done < inputs, elapsedMs: Math.round(performance.now() - started), failures }
}

/** The summary in a line: `13 articles in 2.1 s: 12 added, 1 unchanged`. */
export const summaryLine = ({
  inputs,
  interrupted,
  elapsedMs,
  added,
  replaced,
  unchanged,
  older,
  failed,
}: IngestSummary): string => {
  const counts = Object.entries({ added, replaced, unchanged, older, failed })
  const done = counts.reduce((sum, [, count]) => sum + count, 0)
  const parts = counts.filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`)
  const rest = interrupted ? `; stopped after ${done} of ${inputs}, the same command goes on from there` : ''
  return `${done} ${done === 1 ? 'article' : 'articles'} in ${(elapsedMs / 1000).toFixed(1)} s: ${parts.join(', ') || 'nothing done'}${rest}`
}
