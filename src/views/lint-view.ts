import type { View } from './view.ts'

// Every keyword that begins a clause or command which writes, loads, administers or calls out.
const FORBIDDEN = new Set(
  `CREATE MERGE DELETE DETACH SET REMOVE FOREACH LOAD DROP ALTER GRANT DENY REVOKE RENAME START STOP TERMINATE SHOW USE
  CALL INSERT FINISH EXPLAIN PROFILE CYPHER ENABLE DEALLOCATE REALLOCATE`.split(/\s+/),
)

// Comments, strings and quoted names are taken off whole, so that no word inside them is taken for a keyword.
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|(?:[.:$]\s*)?[\p{L}_][\p{L}\p{N}_]*|./gsu

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

/** What speaks against running a view: clauses that do more than read, and parameters or limits that do not match. */
export const lintView = ({ parameters, text }: Pick<View, 'parameters' | 'text'>): string[] => {
  const problems: string[] = []
  // Neo4j decodes these escapes before it parses: a keyword could hide in one.
  if (/\\u/i.test(text)) problems.push('contains a \\u escape; write the character itself')
  const tokens = tokensOf(text)
  const forbidden = new Set(tokens.map((token) => token.toUpperCase()).filter((token) => FORBIDDEN.has(token)))
  for (const word of forbidden) problems.push(`uses ${word}; a view may only read`)
  if (tokens.includes(';')) problems.push('holds more than one statement; a view is one, without a semicolon')
  const used = new Set(tokens.filter((token) => token.startsWith('$')).map((token) => token.slice(1).trim()))
  const declared = new Set(parameters.map(({ name }) => name))
  for (const name of used) if (!declared.has(name)) problems.push(`uses $${name}, but has no "// @param ${name}" line`)
  for (const name of declared) if (!used.has(name)) problems.push(`declares ${name}, but never uses $${name}`)
  const limit = parameters.find(({ name }) => name === 'limit')
  if (limit?.type !== 'integer' || limit.max === null || limit.default === null)
    problems.push('has no "// @param limit integer default … max … …" line')
  else if (!/LIMIT \$limit\s*$/.test(text)) problems.push('does not end in LIMIT $limit')
  return problems
}
