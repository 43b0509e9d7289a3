import type { Graph, Table } from '../graph/graph.ts'
import { convertParameters } from './convert-parameters.ts'
import { viewNamed } from './load-views.ts'
import { ViewError } from './view-error.ts'

/** A view's answer: its columns in order, and whether there were more rows than were asked for. */
export interface ViewResult extends Table {
  truncated: boolean
  elapsedMs: number
}

/** The caps on one run. */
export interface ViewLimits {
  /** Largest number of rows, whatever the parameter `limit` says. */
  maxRows?: number
  /** Longest time, in milliseconds. */
  timeoutMs?: number
}

const withinTime = async <T>(work: Promise<T>, name: string, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    const late = () =>
      reject(new ViewError('TIMEOUT', `The view ${name} ran longer than ${timeoutMs} ms. Narrow its parameters.`))
    timer = setTimeout(late, timeoutMs)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}

/** Runs the view of this name on `graph` with parameters as a person gave them. Rejects with a ViewError or a GraphError. */
export const runView = async (
  graph: Graph,
  name: string,
  given: Readonly<Record<string, unknown>>,
  { maxRows = 1000, timeoutMs = 10_000 }: ViewLimits = {},
): Promise<ViewResult> => {
  const started = performance.now()
  const view = viewNamed(name)
  const parameters = convertParameters(view, given)
  const limit = Math.min(Number(parameters.limit ?? maxRows), maxRows)
  // One row beyond the limit tells an answer that was cut from one that just fills it.
  const work = graph.table(view.statement, { ...parameters, limit: limit + 1 })
  const { columns, rows } = await withinTime(work, name, timeoutMs)
  return {
    columns,
    rows: rows.slice(0, limit),
    truncated: rows.length > limit,
    elapsedMs: Math.round(performance.now() - started),
  }
}
