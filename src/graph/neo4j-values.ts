import neo4j from 'neo4j-driver'
import type { Parameters } from './graph.ts'

const convert = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(convert)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  }
  return value
}

/** Parameters as the driver takes them: an integral number is sent as an integer, as the embedded engine has it. */
export const toNeo4j = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]))
