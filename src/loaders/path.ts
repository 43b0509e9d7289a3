import type { NodeType } from '../domain/ids.ts'
import type { Graph } from '../graph/graph.ts'
import { statement } from '../graph/statement.ts'

/** One relationship on the way, in the direction that it is stored in. */
export interface Step {
  relation: string
  from: string
  to: string
}

type Connected = Extract<NodeType, 'person' | 'country' | 'event' | 'claim' | 'source'>
type Neighbour = { id: string; relation: string; source: string; neighbour: string }

/** The types of node that a path may lead over. */
export const CONNECTED = ['person', 'country', 'event', 'claim', 'source'] as const satisfies readonly Connected[]

// Relationships followed from one node, the latest first: it bounds what a hub can cost.
const BREADTH = 500

const neighbours = statement<Record<Connected, string[]> & { breadth: number }, Neighbour>('read/neighbours')

const prefixed = (ids: readonly string[], type: Connected) => ids.filter((id) => id.startsWith(`${type}:`))

const stepsAround = (graph: Graph, ids: readonly string[]): Promise<Neighbour[]> =>
  graph.read(neighbours, {
    person: prefixed(ids, 'person'),
    country: prefixed(ids, 'country'),
    event: prefixed(ids, 'event'),
    claim: prefixed(ids, 'claim'),
    source: prefixed(ids, 'source'),
    breadth: BREADTH,
  })

/** How each node was reached from one end; the end itself maps to null. */
type Reached = Map<string, Neighbour | null>

const grow = async (graph: Graph, frontier: readonly string[], reached: Reached): Promise<string[]> => {
  const next: string[] = []
  for (const step of await stepsAround(graph, frontier)) {
    if (reached.has(step.neighbour)) continue
    reached.set(step.neighbour, step)
    next.push(step.neighbour)
  }
  return next
}

const wayBack = (reached: Reached, from: string): Step[] => {
  const steps: Step[] = []
  for (let step = reached.get(from); step; step = reached.get(step.id)) {
    const { relation, source, id, neighbour } = step
    steps.push({ relation, from: source, to: source === id ? neighbour : id })
  }
  return steps
}

/**
 * A shortest way between two nodes in at most `maxSteps` steps, or null.
 * Grows from both ends, one read a step; of each node only its latest relationships are followed.
 */
export const shortestPath = async (
  graph: Graph,
  from: string,
  to: string,
  maxSteps: number,
): Promise<Step[] | null> => {
  if (from === to) return []
  const ends = [from, to].map((id) => ({ reached: new Map([[id, null]]) as Reached, frontier: [id] }))
  const [near, far] = ends
  if (!near || !far) return null
  for (let steps = 0; steps < maxSteps; steps += 1) {
    const [growing, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near]
    growing.frontier = await grow(graph, growing.frontier, growing.reached)
    if (growing.frontier.length === 0) return null
    const met = growing.frontier.find((id) => other.reached.has(id))
    if (met !== undefined) return [...wayBack(near.reached, met).reverse(), ...wayBack(far.reached, met)]
  }
  return null
}
