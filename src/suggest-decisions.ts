import { loadHeldDecisions } from './graph/decisions.ts'
import type { Graph } from './graph/graph.ts'
import { statement } from './graph/statement.ts'
import { namingKeyOf } from './ingest/resolve/naming.ts'
import { type Comparable, type Suggestion, suggestPeople } from './ingest/resolve/suggest-people.ts'

type DesignatedRow = { id: string; name: string; countryCode: string | null; inferred: boolean; person: string }

const peopleToCompare = statement<Record<string, never>, Comparable>('read/people-to-compare')
const designatedPeople = statement<{ blocks: readonly string[] }, DesignatedRow>('read/designated-people')

/** People who may be one, the likeliest first, without the pairs that a decision keeps apart. Reads every person. */
export const suggestDecisions = async (graph: Graph, limit: number): Promise<Suggestion[]> => {
  const apart = (await loadHeldDecisions(graph.read)).filter(({ verdict }) => verdict === 'different')
  const blocks = [...new Set(apart.flatMap(({ left, right }) => [left.block, right.block]))]
  const personByKey = new Map<string, string>()
  const rows = blocks.length === 0 ? [] : await graph.read(designatedPeople, { blocks })
  for (const row of rows) {
    personByKey.set(row.id, row.person)
    personByKey.set(namingKeyOf(row), row.person)
  }
  const decided = new Set(
    apart.map(({ left, right }) => [personByKey.get(left.key), personByKey.get(right.key)].sort().join(' ')),
  )
  const people = await graph.read(peopleToCompare, {})
  return suggestPeople(people, (left, right) => decided.has([left, right].sort().join(' ')), limit)
}
