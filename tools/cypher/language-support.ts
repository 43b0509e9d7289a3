import { createRequire } from 'node:module'

/** A node of a statement's parse tree; a leaf has no children. Its class is named for the rule of the grammar. */
export interface ParseTree {
  children?: ParseTree[] | null
  getText(): string
}

/** What Neo4j's linter has to say of a place in a statement. */
export interface Diagnostic {
  message: string
  range: { start: { line: number } }
}

/** What the linter is told of a database. */
interface DatabaseSchema {
  labels: string[]
  relationshipTypes: string[]
  parameters: Record<string, string>
}

/** The part of Neo4j's language support that the checks use. */
interface LanguageSupport {
  lintCypherQuery(text: string, schema: DatabaseSchema): Diagnostic[]
  parserWrapper: { parse(text: string): { statementsParsing: { ctx: ParseTree; command: { type: string } }[] } }
}

// The package's ESM entry names its files without extension, which Node does not resolve; so its types don't load either.
const { lintCypherQuery, parserWrapper } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as LanguageSupport

export { lintCypherQuery, parserWrapper }
