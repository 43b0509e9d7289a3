import { type Command, Option } from 'commander'
import { lintView } from '../views/lint-view.ts'
import { loadViews, viewNamed } from '../views/load-views.ts'
import { runView } from '../views/run-view.ts'
import { EXIT } from './exit-code.ts'
import { FORMATS, type Format, formatResult } from './format-result.ts'
import { formatTable } from './format-table.ts'
import { UsageError } from './usage-error.ts'
import { withGraph } from './with-graph.ts'

interface RunOptions {
  param: Record<string, string>
  format: Format
  wide?: boolean
  raw?: boolean
  bom?: boolean
  timeout: string
}

const terminalWidth = (wide = false): number => (wide ? Infinity : (process.stdout.columns ?? Infinity))

const collect = (text: string, earlier: Record<string, string>): Record<string, string> => {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new UsageError(`Expected --param name=value, but got: ${JSON.stringify(text)}.`)
  return { ...earlier, [name]: value }
}

const list = (): void => {
  const rows = [...loadViews().values()].map(({ name, title, parameters }) => ({
    view: name,
    parameters: parameters.map((parameter) => (parameter.required ? `${parameter.name}!` : parameter.name)).join(' '),
    question: title,
  }))
  process.stdout.write(formatTable(['view', 'parameters', 'question'], rows, terminalWidth()))
}

const show = (name: string): void => {
  const view = viewNamed(name)
  const parameters = Object.fromEntries(view.parameters.map((parameter) => [parameter.name, parameter.default]))
  const map = Object.entries(parameters).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  process.stderr.write(`In Neo4j Browser, run this first:  :params {${map.join(', ')}}\n\n`)
  process.stdout.write(view.text)
}

const run = async (name: string, { param, format, wide, raw = false, bom = false, timeout }: RunOptions) => {
  // An unknown view is said before a database is looked for.
  viewNamed(name)
  const timeoutMs = Number(timeout)
  if (!(timeoutMs > 0)) throw new UsageError(`Expected --timeout in milliseconds, but got: ${timeout}.`)
  const result = await withGraph((graph) => runView(graph, name, param, { timeoutMs }))
  process.stdout.write(formatResult(result, format, { raw, bom }, terminalWidth(wide)))
  const { rows, truncated, elapsedMs } = result
  const more = truncated ? '; there are more, raise --param limit=' : ''
  process.stderr.write(`${rows.length} rows in ${elapsedMs} ms${more}\n`)
}

const lint = (): void => {
  const views = [...loadViews().values()]
  const problems = views.flatMap((view) => lintView(view).map((problem) => `views/${view.name}.cypher ${problem}`))
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = EXIT.refused
  else process.stderr.write(`${views.length} views, each a single statement that only reads\n`)
}

/** Adds `dateline views list|show|run|lint`: saved questions to the graph. */
export const addViewsCommand = (program: Command): void => {
  const views = program.command('views').description('saved questions to the graph')
  views.command('list').description('name every view, its parameters (! required) and its question').action(list)
  views.command('show <name>').description('print a view as it also runs in Neo4j Browser').action(show)
  views
    .command('run <name>')
    .description('run a view; the answer goes to stdout, all else to stderr')
    .option('-p, --param <name=value>', 'a parameter; repeat for more', collect, {})
    .addOption(new Option('-f, --format <format>', 'form of the answer').choices(FORMATS).default('table'))
    .option('--wide', 'cut no cell of a table to the width of the terminal')
    .option('--raw', 'in CSV, leave cells that a spreadsheet would run as a formula as they are')
    .option('--bom', 'begin CSV with a byte order mark, for Excel')
    .option('--timeout <ms>', 'longest time', '10000')
    .action(run)
  views.command('lint').description('check that every view is a single statement that only reads').action(lint)
}
