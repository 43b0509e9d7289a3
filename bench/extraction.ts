// How fast the rules read, how that grows with the text, and whether memory stays: npm run bench [-- OPTIONS]
//
//   --smallest      the smallest sizes, to see that it works
//   --articles N    how many articles the memory is watched over (default 5000)
//
// Times are processor time of this process on one core. They vary with the machine; ratios within one run do not.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { formatTable } from '../src/cli/format-table.ts'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'
import { articleFiles, fileOf, readFile } from './articles.ts'
import { cpuTime } from './cpu-time.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'

const { values } = parseArgs({ options: { smallest: { type: 'boolean' }, articles: { type: 'string' } } })
const smallest = values.smallest === true
const watched = Number(values.articles ?? (smallest ? 200 : 5000))
if (!Number.isInteger(watched) || watched < 10) {
  console.error(`--articles: expected a whole number of at least 10, got ${JSON.stringify(values.articles)}`)
  process.exit(2)
}

const print = (title: string, columns: string[], rows: unknown[][]): void => {
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
  console.log(`\n${title}\n\n${formatTable(columns, records, Number.POSITIVE_INFINITY)}`)
}

const files = articleFiles()

const rate = async (): Promise<void> => {
  const rounds = smallest ? 1 : 12
  const parseAll = () => {
    for (const { name, bytes } of files) parseArticle(bytes, { name })
  }
  const readAll = async () => {
    for (const file of files) await readFile(file)
  }
  for (let round = 0; round < rounds; round += 1) await readAll()
  let [parsing, whole] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    parsing += await cpuTime(parseAll)
    whole += await cpuTime(readAll)
  }
  const count = rounds * files.length
  const length = files.reduce((sum, { name, bytes }) => sum + parseArticle(bytes, { name }).article.text.length, 0)
  const mean = Math.round(length / files.length)
  const perSecond = (1000 * count) / whole
  print(
    'Reading ordinary articles on one core',
    ['articles', 'mean length', 'articles a second', 'characters a second', 'share of parsing'],
    [
      [
        files.length,
        mean,
        perSecond.toFixed(0),
        (perSecond * mean).toFixed(0),
        `${((100 * parsing) / whole).toFixed(0)} %`,
      ],
    ],
  )
}

const growth = async (): Promise<void> => {
  const sizes = smallest ? [2000, 4000] : [25_000, 50_000, 100_000, 200_000]
  const rows: unknown[][] = []
  for (const [name, textOf] of Object.entries(HOSTILE_TEXTS)) {
    const times: number[] = []
    for (const size of sizes) times.push(await cpuTime(() => readFile(fileOf(name, textOf(size)))))
    const [before, last] = times.slice(-2)
    rows.push([name, ...times.map((time) => time.toFixed(0)), ((last ?? 0) / (before ?? 1)).toFixed(1)])
  }
  print(
    'Milliseconds for texts that no newsroom writes, by length (twice the length: 2.0 is linear, 4.0 quadratic)',
    ['text', ...sizes.map(String), 'last ratio'],
    rows,
  )
}

const memory = async (): Promise<void> => {
  const rows: unknown[][] = []
  const step = Math.ceil(watched / 10)
  for (let read = 0; read < watched; read += 1) {
    const file = files[read % files.length]
    if (file) await readFile(file)
    if ((read + 1) % step !== 0) continue
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    rows.push([read + 1, (heapUsed / 1e6).toFixed(1), (rss / 1e6).toFixed(0)])
  }
  print('Memory while articles are read', ['articles', 'heap in use, MB', 'resident, MB'], rows)
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
await rate()
await growth()
await memory()
