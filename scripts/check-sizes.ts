// Holds source and test files to 250 lines, tables of data aside: npm run check:sizes
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LONGEST = 250
const isData = (file: string): boolean =>
  /^src[\\/](domain[\\/]reference|ingest[\\/]extract[\\/]lexicon)[\\/]/.test(file)

const files = ['src', 'test', 'bench', 'scripts', 'tools/neo4j'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)
const tooLong = files.filter((file) => !isData(file) && readFileSync(file, 'utf8').split('\n').length - 1 > LONGEST)
for (const file of tooLong) console.error(`${file}: expected at most ${LONGEST} lines; split it by what it does`)
console.error(`${files.length} files, ${tooLong.length} too long`)
if (tooLong.length > 0) process.exitCode = 1
