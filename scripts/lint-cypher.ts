// Checks every statement below cypher/ without a database: npm run check:cypher
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Diagnostic {
  severity: number
  message: string
  range: { start: { line: number } }
}
interface Schema {
  labels: string[]
  relationshipTypes: string[]
  propertyKeys: string[]
  parameters: Record<string, unknown>
}

// The package has no entry that Node's import finds, and its types hold a database's schema of many more fields.
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  lintCypherQuery(text: string, schema: Schema): Diagnostic[]
}

const folder = new URL('../cypher/', import.meta.url)
const vocabulary: Pick<Schema, 'labels' | 'relationshipTypes' | 'propertyKeys'> = JSON.parse(
  readFileSync(new URL('vocabulary.json', folder), 'utf8'),
)

const blankComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, '')

/** Property keys that a statement names: after the dot of a variable that a pattern binds, and in the maps of patterns. */
const keysIn = (text: string): string[] => {
  const code = blankComments(text).replace(/'[^']*'/g, "''")
  const bound = new Set([...code.matchAll(/(?<![\w])[([](\w+)(?=[:)\]])/g)].map((match) => match[1]))
  const dotted = [...code.matchAll(/\b([a-zA-Z]\w*)\.(\w+)/g)].flatMap(([, variable, key]) =>
    bound.has(variable) && key !== undefined ? [key] : [],
  )
  const mapped = [...code.matchAll(/(?<!\w)[([][^()[\]{}]*\{([^{}]*)\}/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/(\w+)\s*:/g)].map((key) => key[1] ?? ''),
  )
  return [...dotted, ...mapped]
}

const faultsIn = (text: string): string[] => {
  const faults: string[] = []
  if (!/^\/\/ .+[.?]$/.test(text.split('\n')[0] ?? ''))
    faults.push('line 1: expected a comment that says what it answers, ending in a stop')
  if (/;\s*\S/.test(blankComments(text))) faults.push('expected one statement, but a semicolon parts several')
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map((match) => [match[1] ?? '', '']))
  for (const { message, range } of lintCypherQuery(text, { ...vocabulary, parameters }))
    faults.push(`line ${range.start.line + 1}: ${message}`)
  for (const key of new Set(keysIn(text)))
    if (!vocabulary.propertyKeys.includes(key)) faults.push(`property ${key} is not in cypher/vocabulary.json`)
  return faults
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
let count = 0
for (const file of files.sort()) {
  for (const fault of faultsIn(readFileSync(new URL(file, folder), 'utf8'))) {
    count += 1
    console.error(`cypher/${file}: ${fault}`)
  }
}
console.error(`${files.length} Cypher statements, ${count} faults`)
if (count > 0) process.exitCode = 1
