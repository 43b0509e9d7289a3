import DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.ts'
import { type Statement, statement } from '../graph/statement.ts'

/** What a batched statement takes: the ids that a whole level of a query asks about. */
// A type, not an interface: only a type alias is assignable to the port's index signature.
export type Ids = { ids: readonly string[] }

/** Answers for one id; ids asked for in the same tick share one read. */
export interface Batch<Answer> {
  load(id: string): Promise<Answer>
  loadMany(ids: readonly string[]): Promise<(Answer | Error)[]>
}

const MAX_BATCH_SIZE = 1000

/** Groups rows by the id they answer, in the order of the rows. */
export const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group) group.push(row)
    else groups.set(row.id, [row])
  }
  return groups
}

const batch = <Node, Answer>(
  graph: Graph,
  nodes: Statement<Ids, { id: string; node: Node }>,
  answer: (nodes: Node[]) => Answer,
): Batch<Answer> =>
  new DataLoader<string, Answer>(
    async (ids) => {
      const groups = byId(await graph.read(nodes, { ids }))
      return ids.map((id) => answer((groups.get(id) ?? []).map((row) => row.node)))
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  )

/** Loads `cypher/read/NAME.cypher`: at most one node an id, null where there is none. */
export const toOne = <Node>(name: string) => {
  const nodes = statement<Ids, { id: string; node: Node }>(`read/${name}`)
  return (graph: Graph): Batch<Node | null> => batch(graph, nodes, ([first]) => first ?? null)
}

/** Loads `cypher/read/NAME.cypher`: the few nodes that belong to each id, in the statement's order. */
export const toMany = <Node>(name: string) => {
  const nodes = statement<Ids, { id: string; node: Node }>(`read/${name}`)
  return (graph: Graph): Batch<Node[]> => batch(graph, nodes, (all) => all)
}
