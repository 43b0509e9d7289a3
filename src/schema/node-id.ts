import type { NodeType } from '../domain/ids.ts'
import { clientError } from './client-error.ts'

const TYPE_NAMES = {
  article: 'Article',
  mention: 'Mention',
  report: 'Report',
  claim: 'Claim',
  person: 'Person',
  event: 'Event',
  utterance: 'Utterance',
  source: 'Source',
  country: 'Country',
  city: 'City',
  decision: 'Decision',
} as const satisfies Record<NodeType, string>

const WELL_FORMED = /^([a-z]+):[\w:.-]{1,120}$/

const isNodeType = (prefix: string): prefix is NodeType => Object.hasOwn(TYPE_NAMES, prefix)

/** The type that an id's prefix names; throws INVALID_ID when it is no id of ours. */
export const nodeTypeOf = (id: string): NodeType => {
  const prefix = WELL_FORMED.exec(id)?.[1]
  if (prefix !== undefined && isNodeType(prefix)) return prefix
  const shown = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id)
  throw clientError('INVALID_ID', `Expected an id such as person:… or country:KP, but got ${shown}.`)
}

/** The GraphQL type of a node of the graph. */
export const typeNameOf = ({ id }: { id: string }): (typeof TYPE_NAMES)[NodeType] => TYPE_NAMES[nodeTypeOf(id)]
