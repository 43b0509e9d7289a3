import type { DisputeNode } from '../loaders/nodes.ts'
import { builder } from './builder.ts'
import { Claim } from './refs.ts'

/** One claim against another. */
export const Dispute = builder.objectRef<DisputeNode>('Dispute').implement({
  description: 'One claim against another: a denial or a doubt, and what it is aimed at. Neither is a fact.',
  fields: (t) => ({
    disputing: t.field({
      type: Claim,
      description: 'The claim that denies or questions.',
      resolve: (d) => d.disputing,
    }),
    disputed: t.field({ type: Claim, description: 'The claim that it is aimed at.', resolve: (d) => d.disputed }),
    reason: t.exposeString('reason', { description: 'Why the two are held against each other.' }),
  }),
})
