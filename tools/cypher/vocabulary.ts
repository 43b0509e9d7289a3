import { readFileSync } from 'node:fs'

/** Every name that a statement may use: properties by label and by relationship type, and parameters. */
export interface Vocabulary {
  labels: Record<string, readonly string[]>
  relationshipTypes: Record<string, readonly string[]>
  parameters: readonly string[]
}

/** Reads cypher/vocabulary.json, the one place that declares the names. */
export const readVocabulary = (): Vocabulary =>
  JSON.parse(readFileSync(new URL('../../cypher/vocabulary.json', import.meta.url), 'utf8'))
