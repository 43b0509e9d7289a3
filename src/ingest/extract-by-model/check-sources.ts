import type { ExtractedSource } from '../../domain/extraction.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import type { Answer } from './answer.ts'
import type { ArticleView } from './article-view.ts'
import type { CheckedPerson } from './check-persons.ts'
import type { Drop } from './tally.ts'

/** The sources of all answers that stand in the text by their names, each once. */
export const checkSources = (
  view: ArticleView,
  answers: readonly Answer[],
  persons: readonly CheckedPerson[],
  drop: Drop,
): ExtractedSource[] => {
  const personForms = new Set(persons.flatMap(({ forms }) => forms))
  const sources = new Map<string, ExtractedSource>()
  for (const { name, kind, forms } of answers.flatMap((answer) => answer.sources)) {
    if (!view.find(name) || name.length < 2) drop('name not in the text')
    else if (personForms.has(name)) drop('person as a source')
    else {
      const others = forms.filter((form) => form !== name && form.length > 1 && !personForms.has(form))
      const found = others.flatMap((form) => (view.find(form) ? form : (drop('name not in the text') ?? [])))
      const key = matchingCopy(name)
      const known = sources.get(key) ?? { name, kind, forms: [] }
      sources.set(key, { ...known, forms: [...new Set([...known.forms, name, ...found])] })
    }
  }
  return [...sources.values()]
}
