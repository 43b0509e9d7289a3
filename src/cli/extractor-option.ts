import { type Command, Option } from 'commander'
import { EXTRACTORS, type ExtractorChoice } from '../extractor-choice.ts'

/** Who is to read. */
export interface ExtractorOptions {
  extractor: ExtractorChoice
}

/** Adds `--extractor` to a command that reads articles. */
export const addExtractorOption = (command: Command): Command =>
  command.addOption(
    new Option('--extractor <name>', 'who reads: the rules, or the language model of DATELINE_LLM_URL')
      .choices(EXTRACTORS)
      .default('rules'),
  )
