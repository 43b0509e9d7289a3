import { loadViews } from '../views/load-views.ts'
import { runView, type ViewResult } from '../views/run-view.ts'
import type { View, ViewColumn, ViewParameter } from '../views/view.ts'
import { builder } from './builder.ts'
import { clientError } from './client-error.ts'

const SavedViewParameter = builder.objectRef<ViewParameter>('SavedViewParameter').implement({
  description: 'One parameter of a saved view.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    type: t.exposeString('type', { description: 'Its type: string, integer, float, boolean or date.' }),
    required: t.exposeBoolean('required', { description: 'Whether it must be given.' }),
    default: t.expose('default', { type: 'JSON', nullable: true, description: 'What stands in when it is left out.' }),
    description: t.exposeString('description', { description: 'What it means.' }),
  }),
})

const SavedViewColumn = builder.objectRef<ViewColumn>('SavedViewColumn').implement({
  description: 'One column of a saved view’s answer.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    type: t.exposeString('type', { description: 'Its type: string, integer, float, boolean or date.' }),
    description: t.exposeString('description', { description: 'What it means.' }),
  }),
})

const SavedView = builder.objectRef<View>('SavedView').implement({
  description: 'A question to the graph, kept as a Cypher statement that only reads.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name to run it by.' }),
    title: t.exposeString('title', { description: 'The question it answers.' }),
    text: t.exposeString('text', { description: 'The statement, as it also runs in Neo4j Browser.' }),
    parameters: t.expose('parameters', { type: [SavedViewParameter], description: 'What it takes.' }),
    columns: t.expose('columns', { type: [SavedViewColumn], description: 'What it gives.' }),
  }),
})

const SavedViewResult = builder.objectRef<ViewResult>('SavedViewResult').implement({
  description: 'The answer of a saved view, as a table.',
  fields: (t) => ({
    columns: t.exposeStringList('columns', { description: 'The names of the columns, in order.' }),
    rows: t.expose('rows', { type: ['JSON'], description: 'The rows, each an object by column.' }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether there were more rows than are given.' }),
    elapsedMs: t.exposeInt('elapsedMs', { description: 'How long it took, in milliseconds.' }),
  }),
})

const namedValues = (parameters: unknown): Record<string, unknown> => {
  if (parameters == null) return {}
  // Values with values in them could be nested deeper than the engine survives.
  if (typeof parameters === 'object' && !Array.isArray(parameters)) {
    if (Object.values(parameters).every((value) => value === null || typeof value !== 'object'))
      return { ...parameters }
  }
  throw clientError('BAD_USER_INPUT', 'Expected parameters to be an object of plain values, such as {"country": "KP"}.')
}

builder.queryFields((t) => ({
  savedViews: t.field({
    type: [SavedView],
    description: 'The saved views that there are.',
    resolve: () => [...loadViews().values()],
  }),
  savedView: t.field({
    type: SavedViewResult,
    description: 'Runs a saved view.',
    args: {
      name: t.arg.string({ required: true, description: 'The name of the view.' }),
      parameters: t.arg({ type: 'JSON', description: 'The values of its parameters by name: {"country": "KP"}.' }),
    },
    complexity: 1000,
    resolve: (_query, { name, parameters }, { graph }) => runView(graph, name, namedValues(parameters)),
  }),
}))
