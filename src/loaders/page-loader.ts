import DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.ts'
import { type PagedStatement, pagedStatement, type Statement, statement } from '../graph/statement.ts'
import { byId, type Ids } from './batch-loader.ts'

/** Bounds on `orderKey`, both exclusive. */
export type Bounds = { above: string; below: string }

/** Bounds that every key lies within: U+10FFFF is the last of all code points. */
export const UNBOUNDED: Bounds = { above: '', below: '\u{10ffff}' }

/** The order in which a list is read: by rising or falling `orderKey`. */
export type Order = 'ASC' | 'DESC'

/** Part of a list: up to `size` nodes within `bounds`, from its start or from its end. */
export interface Slice {
  bounds: Bounds
  size: number
  fromEnd: boolean
}

/** The nodes of a slice in the list's order, and whether the list goes on beyond them within the same bounds. */
export interface Page<Node> {
  items: { cursor: string; node: Node }[]
  more: boolean
}

/** Reads lists page by page; calls with the same slice and filter in the same tick share one read, whatever their ids. */
export interface PageLoader<Node, Filter> {
  readonly order: Order
  load(id: string, slice: Slice, filter: Filter): Promise<Page<Node>>
  /** How many nodes the list has within `bounds`. A read of its own: ask only when it is wanted. */
  count(id: string, bounds: Bounds, filter: Filter): Promise<number>
}

type PageRow<Node> = { id: string; cursor: string; node: Node }
type CountRow = { id: string; total: number }
type Counting = Statement<Ids & Bounds, CountRow>
type Paging<Node> = PagedStatement<Ids & Bounds & { limit: number }, PageRow<Node>>

const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const made = new Map<string, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

const pageLoader = <Node, Filter extends Record<string, unknown>>(
  graph: Graph,
  paging: Paging<Node>,
  counting: Counting,
  order: Order,
): PageLoader<Node, Filter> => {
  const readPages = async (ids: readonly string[], { bounds, size, fromEnd }: Slice, filter: Filter) => {
    const reading = fromEnd ? paging.backward : paging.forward
    const groups = byId(await graph.read(reading, { ...filter, ...bounds, ids, limit: size + 1 }))
    return ids.map((id): Page<Node> => {
      const rows = groups.get(id) ?? []
      const items = rows.slice(0, size).map(({ cursor, node }) => ({ cursor, node }))
      return { items: fromEnd ? items.reverse() : items, more: rows.length > size }
    })
  }
  // The key is the slice itself, so that aliases with equal arguments are one read.
  const pages = remember((key) => {
    const [slice, filter]: [Slice, Filter] = JSON.parse(key)
    return new DataLoader<string, Page<Node>>((ids) => readPages(ids, slice, filter))
  })
  const counts = remember((key) => {
    const [bounds, filter]: [Bounds, Filter] = JSON.parse(key)
    return new DataLoader<string, number>(async (ids) => {
      const groups = byId(await graph.read(counting, { ...filter, ...bounds, ids }))
      return ids.map((id) => groups.get(id)?.[0]?.total ?? 0)
    })
  })
  return {
    order,
    load: (id, slice, filter) => pages(JSON.stringify([slice, filter])).load(id),
    count: (id, bounds, filter) => counts(JSON.stringify([bounds, filter])).load(id),
  }
}

/** Loads `cypher/read/NAME.cypher` and `NAME-count.cypher`: a list read page by page, in the order that its text states. */
export const toPages = <Node, Filter extends Record<string, unknown> = Record<string, never>>(name: string) => {
  const paging: Paging<Node> = pagedStatement(`read/${name}`)
  const counting: Counting = statement(`read/${name}-count`)
  const order = /ORDER BY cursor DESC/.test(paging.forward.textFor('embedded')) ? 'DESC' : 'ASC'
  return (graph: Graph): PageLoader<Node, Filter> => pageLoader<Node, Filter>(graph, paging, counting, order)
}
