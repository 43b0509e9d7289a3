/** Who may read articles: the rules, or a language model. */
export const EXTRACTORS = ['rules', 'llm'] as const
export type ExtractorChoice = (typeof EXTRACTORS)[number]
