import { createLoaders } from '../loaders/loaders.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { Article, Event } from './refs.ts'

// A subscription outlives what the loaders remember: each message begins with new ones.
const freshLoaders = (context: Context) => {
  context.loaders = createLoaders(context.graph)
  return context.loaders
}

builder.subscriptionType({
  description: 'What one can be told of as it happens, over server-sent events.',
  fields: (t) => ({
    articleIngested: t.field({
      type: Article,
      nullable: true,
      description: 'Each article that comes into the graph from now on; null when it has gone again.',
      subscribe: (_subscription, _args, { events }) => events.subscribe('articleIngested'),
      resolve: (id, _args, context) => freshLoaders(context).articleById.load(id),
    }),
    eventChanged: t.field({
      type: Event,
      nullable: true,
      description: 'Each event that is new or told differently from now on; null when it has gone.',
      subscribe: (_subscription, _args, { events }) => events.subscribe('eventChanged'),
      resolve: (id, _args, context) => freshLoaders(context).eventById.load(id),
    }),
  }),
})
