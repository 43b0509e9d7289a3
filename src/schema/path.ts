import { CONNECTED, type Step, shortestPath } from '../loaders/path.ts'
import { builder } from './builder.ts'
import { clientError } from './client-error.ts'
import { nodeById } from './node.ts'
import { nodeTypeOf } from './node-id.ts'

const MAX_STEPS = 4

const PathStep = builder.objectRef<Step>('PathStep').implement({
  description: 'One relationship on the way, in its own direction.',
  fields: (t) => ({
    relation: t.exposeString('relation', { description: 'The type of relationship, such as TOOK_PART.' }),
    from: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'Where the relationship begins.',
      resolve: (step, _args, { loaders }) => nodeById(loaders, step.from),
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'Where the relationship ends.',
      resolve: (step, _args, { loaders }) => nodeById(loaders, step.to),
    }),
  }),
})

const Path = builder.objectRef<Step[]>('Path').implement({
  description: 'A shortest way between two nodes.',
  fields: (t) => ({
    length: t.int({ description: 'How many steps it has.', resolve: (steps) => steps.length }),
    steps: t.field({ type: [PathStep], description: 'The steps, in order.', resolve: (steps) => steps }),
  }),
})

const connectedId = (name: string, id: string): string => {
  const type = nodeTypeOf(id)
  if (CONNECTED.some((connected) => connected === type)) return id
  throw clientError('BAD_USER_INPUT', `Expected ${name} to be the id of a ${CONNECTED.join(', ')}, but got a ${type}.`)
}

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description: `How two nodes are connected: through events, claims and offices, in at most ${MAX_STEPS} steps; null when they are not. Of a node with very many relationships only the latest are followed.`,
    args: {
      from: t.arg.id({ required: true, description: 'Id of a person, state, event, claim or source.' }),
      to: t.arg.id({ required: true, description: 'Id of another.' }),
    },
    complexity: { field: 200, multiplier: MAX_STEPS },
    resolve: (_query, { from, to }, { graph }) =>
      shortestPath(graph, connectedId('from', from), connectedId('to', to), MAX_STEPS),
  }),
)
