import { builder } from './builder.ts'
import { clientError } from './client-error.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/

const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60)

const parsing = (pattern: RegExp, expected: string) => (value: unknown) => {
  if (typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw clientError('BAD_USER_INPUT', `Expected ${expected}, but got ${shown(value)}.`)
}

const day = parsing(DAY, 'a day as YYYY-MM-DD')
const instant = parsing(INSTANT, 'an instant in UTC such as 2023-10-18T08:30:00Z')

// What the graph holds is passed on as it is: a check here would answer a defect of the graph with the client's fault.
const asItIs = (value: string) => value

builder.scalarType('Date', { description: 'A day: YYYY-MM-DD.', serialize: asItIs, parseValue: day })

builder.scalarType('DateTime', {
  description: 'An instant in UTC: 2023-10-18T08:30:00Z.',
  serialize: asItIs,
  parseValue: instant,
})

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
})
