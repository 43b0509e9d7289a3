import { lintCypherQuery, parserWrapper } from './language-support.ts'
import { propertyUses } from './property-uses.ts'
import type { Vocabulary } from './vocabulary.ts'

const declaredIn = (header: string): string[] =>
  [...header.matchAll(/^\/\/ @param (\w+)/gm)].map(([, name = '']) => name)

const misspeltProperties = (text: string, { labels, relationshipTypes }: Vocabulary): string[] => {
  const keysByName = new Map(Object.entries({ ...labels, ...relationshipTypes }))
  const uses = parserWrapper.parse(text).statementsParsing.flatMap(({ ctx }) => propertyUses(ctx))
  return uses.flatMap(({ key, of }) => {
    // What a misspelt label has is unknown; the linter tells of the label itself.
    if (of.some((name) => !keysByName.has(name))) return []
    const known = (of.length > 0 ? of : [...keysByName.keys()]).some((name) => keysByName.get(name)?.includes(key))
    return known ? [] : [`Property ${key} is none of ${of.join(', ') || 'anything'} in cypher/vocabulary.json`]
  })
}

/**
 * What is wrong with the text of a `.cypher` file, without a database. Parameters are those of the vocabulary,
 * or the ones that a saved view declares in its `// @param` lines.
 */
export const statementFaults = (text: string, vocabulary: Vocabulary): string[] => {
  const faults: string[] = []
  if (!/^\/\/ .+[.?]$/.test(text.split('\n', 1)[0] ?? '')) {
    faults.push('line 1: expected a comment that says what the statement answers, ending in . or ?')
  }
  const statements = parserWrapper.parse(text).statementsParsing
  const count = statements.filter(({ ctx }) => ctx.getText().replace('<EOF>', '') !== '').length
  if (count !== 1) faults.push(`expected one statement, but got ${count}`)
  const declared = declaredIn(text)
  const schema = {
    labels: Object.keys(vocabulary.labels),
    relationshipTypes: Object.keys(vocabulary.relationshipTypes),
    parameters: Object.fromEntries((declared.length > 0 ? declared : vocabulary.parameters).map((name) => [name, ''])),
  }
  for (const { message, range } of lintCypherQuery(text, schema))
    faults.push(`line ${range.start.line + 1}: ${message}`)
  return [...faults, ...new Set(misspeltProperties(text, vocabulary))]
}
