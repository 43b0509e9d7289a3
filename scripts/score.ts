// Scores the rules on labelled articles: npm run score [-- --check | --update | --misses KIND]
//
// Two sets: `dev`, real articles beside this project, and `own`, invented ones in test/corpus. The scorer lies beside the
// first; where it does not, nothing is scored, and this says so.
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
const scorer = join(evaluation, 'score.mjs')
const committed = pathOf('../test/score.json')
const SETS = { dev: join(evaluation, 'dev'), own: pathOf('../test/corpus') }

const flags = process.argv.slice(2)
const isOption = (flag: string): boolean => flag === '--check' || flag === '--update'

if (!existsSync(scorer)) {
  console.log(`No scorer: expected score.mjs and labelled articles in ${evaluation}. Nothing was scored.`)
  process.exit(0)
}

const predict = async (set: string, to: string): Promise<void> => {
  const articles = join(set, 'articles')
  const names = readdirSync(articles).filter((file) => file.endsWith('.md'))
  const lines: string[] = []
  for (const name of names.sort()) {
    const parsed = parseArticle(readFileSync(join(articles, name)), { name })
    lines.push(JSON.stringify(extractionDocument(parsed, await extractByRules(parsed), name)))
  }
  writeFileSync(to, `${lines.join('\n')}\n`)
}

const score = (set: string, predictions: string, options: string[]): string => {
  const command = [scorer, set, predictions, ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(`expected score.mjs to end with 0, got ${status}: ${stderr}`)
  return stdout
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'))
const figures: Record<string, Record<string, number>> = {}
for (const [name, set] of Object.entries(SETS)) {
  const predictions = join(folder, `${name}.jsonl`)
  await predict(set, predictions)
  console.log(`== ${name}`)
  console.log(
    score(
      set,
      predictions,
      flags.filter((flag) => !isOption(flag)),
    ),
  )
  // The scorer's own output, whose shape its --json option fixes.
  const { scores } = JSON.parse(score(set, predictions, ['--json'])) as Figures
  figures[name] = Object.fromEntries(
    Object.entries(scores).map(([kind, { f1 }]) => [kind, Math.round(f1 * 1000) / 1000]),
  )
}
rmSync(folder, { recursive: true })

if (flags.includes('--update')) writeFileSync(committed, `${JSON.stringify(figures, null, 2)}\n`)
if (flags.includes('--check')) {
  // Written by --update above.
  const expected = JSON.parse(readFileSync(committed, 'utf8')) as typeof figures
  for (const [name, kinds] of Object.entries(expected)) {
    for (const [kind, f1] of Object.entries(kinds)) {
      const got = figures[name]?.[kind] ?? 0
      if (got >= f1 - TOLERANCE) continue
      console.error(`${name}, ${kind}: expected F1 ${f1} or at most ${TOLERANCE} less, got ${got}`)
      process.exitCode = 1
    }
  }
}
