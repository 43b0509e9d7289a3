import { readdirSync } from 'node:fs'
import type { Parameters } from '../graph/graph.ts'
import { statement } from '../graph/statement.ts'
import { closest } from './closest.ts'
import { lintView } from './lint-view.ts'
import { parseView } from './parse-view.ts'
import type { View } from './view.ts'
import { ViewError } from './view-error.ts'

const folder = new URL('../../cypher/views/', import.meta.url)
const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.cypher$/

const readView = (name: string): View => {
  const stated = statement<Parameters, unknown>(`views/${name}`)
  const text = stated.textFor('neo4j')
  return { name, text, statement: stated, ...parseView(name, text) }
}

let loaded: ReadonlyMap<string, View> | undefined

/** Every saved view by its name, in alphabetical order, read once. Throws a ViewError MALFORMED for a file that is not one. */
export const loadViews = (): ReadonlyMap<string, View> => {
  if (!loaded) {
    const names = readdirSync(folder).flatMap((file) => FILE.exec(file)?.[1] ?? [])
    loaded = new Map(names.sort().map((name) => [name, readView(name)]))
  }
  return loaded
}

/**
 * The view of this name, looked up among the loaded ones: a name never becomes a path.
 * Throws a ViewError: UNKNOWN_VIEW with the nearest name, or REFUSED for a view that would do more than read.
 */
export const viewNamed = (name: string): View => {
  const views = loadViews()
  const view = views.get(name)
  if (!view) {
    const near = closest(name, [...views.keys()])
    const hint = near ? `Did you mean "${near}"?` : `There are: ${[...views.keys()].join(', ')}.`
    throw new ViewError('UNKNOWN_VIEW', `Expected the name of a view, but got: "${name}". ${hint}`)
  }
  const problems = lintView(view)
  if (problems.length > 0) throw new ViewError('REFUSED', `views/${name}.cypher ${problems.join('; and ')}.`)
  return view
}
