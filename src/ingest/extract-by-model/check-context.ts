import type { ExtractedCountry, ExtractedMention, ExtractedSource } from '../../domain/extraction.ts'
import type { ArticleView } from './article-view.ts'
import type { EvidentStates } from './check-countries.ts'
import type { Parties } from './parties.ts'
import type { Drop } from './tally.ts'

/** What is known of an article when its events and claims are checked. */
export interface CheckContext {
  view: ArticleView
  mentions: ExtractedMention[]
  countries: ExtractedCountry[]
  sources: ExtractedSource[]
  parties: Parties
  evident: EvidentStates
  /** Name of the model, as provenance. */
  rule: string
  drop: Drop
}
