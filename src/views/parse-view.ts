import { convertValue } from './convert-value.ts'
import { VALUE_TYPES, type ValueType, type ViewDeclaration, type ViewParameter } from './view.ts'
import { ViewError } from './view-error.ts'

const isValueType = (text: string | undefined): text is ValueType => VALUE_TYPES.some((type) => type === text)

const DECLARATION = /^\/\/ @(param|column) (\w+) (\S+) (.+)$/
const DEFAULT = /^default (?:"([^"]*)"|(\S+)) /
const MAX = /^max (\d+) /

type Fail = (expected: string) => never

const parameterOf = (name: string, type: ValueType, given: string, fail: Fail): ViewParameter => {
  let rest = given
  const required = rest.startsWith('required ')
  if (required) rest = rest.slice('required '.length)
  const fallback = required ? null : DEFAULT.exec(rest)
  let value: ViewParameter['default'] = null
  if (fallback) {
    const outcome = convertValue(type, fallback[1] ?? fallback[2])
    if ('expected' in outcome) return fail(`${outcome.expected} as the default of ${name}`)
    value = outcome.value
    rest = rest.slice(fallback[0].length)
  }
  const max = MAX.exec(rest)
  if (max) rest = rest.slice(max[0].length)
  return { name, type, required, default: value, max: max ? Number(max[1]) : null, description: rest.trim() }
}

/**
 * Reads the comments at the head of a view's file: its question, then `@param` and `@column` lines.
 * Throws a ViewError MALFORMED that names the file, the line and what was expected there.
 */
export const parseView = (name: string, text: string): ViewDeclaration => {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const [first = '', ...declarations] = lines.slice(0, end === -1 ? lines.length : end)
  const failAt =
    (line: number, got: string): Fail =>
    (expected) => {
      throw new ViewError('MALFORMED', `views/${name}.cypher, line ${line}: expected ${expected}, but got: ${got}`)
    }
  if (!/^\/\/ [^@].*\S$/.test(first)) failAt(1, first)('the question that the view answers, after "// "')
  const view: ViewDeclaration = { title: first.slice(3), parameters: [], columns: [] }
  const seen = new Set<string>()
  for (const [index, line] of declarations.entries()) {
    const fail = failAt(index + 2, line)
    const [, what, name = '', type, rest = ''] = DECLARATION.exec(line) ?? fail('"// @param|@column name type text"')
    if (!isValueType(type)) return fail(`one of the types ${VALUE_TYPES.join(', ')}`)
    if (seen.has(`${what} ${name}`)) fail(`each ${what} once`)
    seen.add(`${what} ${name}`)
    if (what === 'param') view.parameters.push(parameterOf(name, type, rest, fail))
    else view.columns.push({ name, type, description: rest })
  }
  if (view.columns.length === 0) failAt(lines.length, 'none')('at least one @column line')
  return view
}
