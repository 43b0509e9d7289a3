import type { Environment } from './config.ts'
import type { Extractor } from './domain/extraction.ts'
import type { ModelUsage } from './domain/language-model.ts'
import type { ExtractorChoice } from './extractor-choice.ts'
import { RULE_EXTRACTOR } from './ingest/extract/extract-by-rules.ts'
import type { Tally } from './ingest/extract-by-model/tally.ts'

/** What reading with a language model has come to so far. */
export interface ModelReading extends Tally, ModelUsage {
  /** In the currency of the prices; null when they are not known. */
  cost: number | null
}

/** An extractor, ready to read; `modelReading` tells what it has come to, and is null for the rules. */
export interface OpenExtractor {
  extractor: Extractor
  modelReading(): ModelReading | null
  /** What becomes of its work at Ctrl+C, for a person. */
  stopping: string
}

/** Opens the extractor of that name; throws a ConfigError when the settings of the language model are not such. */
export const openExtractor = async (choice: ExtractorChoice, environment: Environment): Promise<OpenExtractor> => {
  if (choice === 'rules')
    return { extractor: RULE_EXTRACTOR, modelReading: () => null, stopping: 'Finishing the current article' }
  // Loaded late: reading by rules starts without all this.
  const { readModelConfig } = await import('./model-config.ts')
  const { openLanguageModel } = await import('./language-model/open-language-model.ts')
  const { extractByModel, modelExtractorName } = await import('./ingest/extract-by-model/extract-by-model.ts')
  const { newTally } = await import('./ingest/extract-by-model/tally.ts')
  const { model: options, prices } = readModelConfig(environment)
  const model = openLanguageModel(options)
  const tally = newTally()
  return {
    extractor: {
      name: modelExtractorName(model.name),
      extract: extractByModel(model, tally),
      atOnce: model.atOnce,
    },
    stopping: 'Cancelling the requests under way',
    modelReading: () => {
      const { tokensIn, tokensOut } = model.usage
      const cost = prices && (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000
      return { ...tally, ...model.usage, cost }
    },
  }
}
