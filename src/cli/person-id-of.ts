import type { Graph } from '../graph/graph.ts'
import { statement } from '../graph/statement.ts'
import { UsageError } from './usage-error.ts'

const peopleByName = statement<{ ids: readonly string[] }, { node: { id: string; name: string; office?: string } }>(
  'read/person-by-name',
)

/** The id that a person gives, or the id of the only one who goes by the name that is given. */
export const personIdOf = async (graph: Graph, idOrName: string): Promise<string> => {
  if (/^(person|mention|name):/.test(idOrName)) return idOrName
  const people = (await graph.read(peopleByName, { ids: [idOrName] })).map(({ node }) => node)
  const [only, another] = people
  if (!only || !another) return only?.id ?? idOrName
  const shown = people.map(({ id, name, office = '' }) => `\n  ${id}  ${name} ${office}`.trimEnd()).join('')
  throw new UsageError(`Expected the name of one person, but several go by ${idOrName}; give an id:${shown}`)
}
