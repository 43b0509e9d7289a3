// Checks every statement below cypher/ without a database: npm run check:cypher
import { readdirSync, readFileSync } from 'node:fs'
import { statementFaults } from '../tools/cypher/statement-faults.ts'
import { readVocabulary } from '../tools/cypher/vocabulary.ts'

const folder = new URL('../cypher/', import.meta.url)
const vocabulary = readVocabulary()
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
let count = 0
for (const file of files.sort()) {
  for (const fault of statementFaults(readFileSync(new URL(file, folder), 'utf8'), vocabulary)) {
    count += 1
    console.error(`cypher/${file}: ${fault}`)
  }
}
console.error(`${files.length} Cypher statements, ${count} faults`)
if (count > 0 || files.length === 0) process.exitCode = 1
