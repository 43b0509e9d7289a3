// Scores the rules on the labelled articles beside this project: npm run score [-- --check | --update | --misses KIND]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { extractionDocument } from '../src/ingest/extraction-document.ts'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'

/** Points of F1 that a figure may fall before the check fails. */
const TOLERANCE = 0.02

interface Figures {
  scores: Record<string, { f1: number }>
}

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const evaluation = pathOf('../../shared/eval')
const committed = pathOf('../test/score.json')
const flags = process.argv.slice(2)

if (!existsSync(join(evaluation, 'score.mjs'))) {
  console.log(`No labelled articles: expected them in ${evaluation}. Nothing was scored.`)
  process.exit(0)
}

const articles = join(evaluation, 'dev', 'articles')
const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'))
const predictions = join(folder, 'predictions.jsonl')
const lines: string[] = []
for (const name of readdirSync(articles)
  .filter((file) => file.endsWith('.md'))
  .sort()) {
  const parsed = parseArticle(readFileSync(join(articles, name)), { name })
  lines.push(JSON.stringify(extractionDocument(parsed, await extractByRules(parsed), name)))
}
writeFileSync(predictions, `${lines.join('\n')}\n`)

const score = (...options: string[]): string => {
  const command = [join(evaluation, 'score.mjs'), join(evaluation, 'dev'), predictions, ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(`expected score.mjs to end with 0, got ${status}: ${stderr}`)
  return stdout
}

const isOption = (flag: string): boolean => flag === '--check' || flag === '--update'
console.log(score(...flags.filter((flag) => !isOption(flag))))
// The scorer's own output, whose shape its --json option fixes.
const figures = JSON.parse(score('--json')) as Figures
rmSync(folder, { recursive: true })

const f1ByKind = Object.fromEntries(
  Object.entries(figures.scores).map(([kind, { f1 }]) => [kind, Math.round(f1 * 1000) / 1000]),
)
if (flags.includes('--update')) writeFileSync(committed, `${JSON.stringify(f1ByKind, null, 2)}\n`)
if (flags.includes('--check')) {
  // Written by --update above.
  const expected = JSON.parse(readFileSync(committed, 'utf8')) as Record<string, number>
  const fallen = Object.entries(expected).filter(([kind, f1]) => (f1ByKind[kind] ?? 0) < f1 - TOLERANCE)
  for (const [kind, f1] of fallen)
    console.error(`${kind}: expected F1 ${f1} or at most 0.02 less, got ${f1ByKind[kind]}`)
  process.exitCode = fallen.length > 0 ? 1 : 0
}
