import type { Extract } from '../../domain/extraction.ts'
import type { LanguageModel } from '../../domain/language-model.ts'
import { askAbout } from './ask-about.ts'
import { extractionFrom } from './extraction-from.ts'
import { addTally, dropInto, newTally, type Tally } from './tally.ts'

/** Version of the instructions and checks: a change of it makes articles be read again. */
const VERSION = 1

/** The name of the extractor that reads with a model: another model is another extractor. */
export const modelExtractorName = (model: string): string => `llm:${model}@${VERSION}`

/**
 * Reads articles with a language model; what comes of it is added to `tally`. Rejects with a ModelError when any part of
 * the article stays unanswered: half an article is never taken for a whole one.
 */
export const extractByModel =
  (model: LanguageModel, tally: Tally): Extract =>
  async (parsed, signal) => {
    const own = newTally()
    const drop = dropInto(own)
    const answers = await askAbout(model, parsed, drop, signal)
    const reader = { extractor: modelExtractorName(model.name), rule: `llm:${model.name}` }
    const extraction = extractionFrom(parsed, answers, reader, drop)
    const { mentions, countries, sources, reports, claims } = extraction
    own.articles = 1
    own.kept = [mentions, countries, sources, reports, claims].reduce((sum, items) => sum + items.length, 0)
    addTally(tally, own)
    return extraction
  }
