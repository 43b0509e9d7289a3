import type { NodeType } from '../domain/ids.ts'
import type { Batch } from '../loaders/batch-loader.ts'
import type { Loaders } from '../loaders/loaders.ts'
import { builder } from './builder.ts'
import { clientError } from './client-error.ts'
import { MAX_IDS } from './limits.ts'
import { nodeTypeOf } from './node-id.ts'

const LOADER_BY_TYPE = {
  article: 'articleById',
  mention: 'mentionById',
  report: 'reportById',
  claim: 'claimById',
  person: 'personById',
  event: 'eventById',
  utterance: 'utteranceById',
  source: 'sourceById',
  country: 'countryById',
  city: 'cityById',
  decision: 'decisionById',
} as const satisfies Record<NodeType, keyof Loaders>

/** The node with this id, or null; throws INVALID_ID when it is no id of ours. */
export const nodeById = async (loaders: Loaders, id: string): Promise<{ id: string } | null> => {
  const loader: Batch<{ id: string } | null> = loaders[LOADER_BY_TYPE[nodeTypeOf(id)]]
  return loader.load(id)
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The node with this id, or null.',
    args: { id: t.arg.id({ required: true, description: 'The id of the node.' }) },
    resolve: (_query, { id }, { loaders }) => nodeById(loaders, id),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The nodes with these ids, in their order, each null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `The ids of the nodes, at most ${MAX_IDS}.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, MAX_IDS) }),
    resolve: async (_query, { ids }, { loaders }) => {
      if (ids.length > MAX_IDS)
        throw clientError('TOO_MANY_IDS', `Expected at most ${MAX_IDS} ids, but got ${ids.length}.`)
      // A bad id is an error at its own place in the list, not of the whole list.
      const found = await Promise.allSettled(ids.map((id) => nodeById(loaders, id)))
      return found.map((one) => (one.status === 'fulfilled' ? one.value : asError(one.reason)))
    },
  }),
}))
