import type { EventDateNode } from '../loaders/nodes.ts'
import { builder } from './builder.ts'
import { PrecisionEnum } from './enums.ts'

/** A date that reports give an event. */
export const EventDate = builder.objectRef<EventDateNode>('EventDate').implement({
  description: 'A date that reports give an event. Several that exclude each other stand side by side.',
  fields: (t) => ({
    startOn: t.expose('startOn', { type: 'Date', description: 'First day that it may mean.' }),
    endOn: t.expose('endOn', { type: 'Date', description: 'Last day that it may mean.' }),
    precision: t.expose('precision', { type: PrecisionEnum, description: 'How much of the date is known.' }),
    reportCount: t.exposeInt('reportCount', { description: 'How many reports give it.' }),
  }),
})
