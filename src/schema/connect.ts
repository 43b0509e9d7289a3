import { type Bounds, type PageLoader, UNBOUNDED } from '../loaders/page-loader.ts'
import { clientError } from './client-error.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts'

interface PageArguments {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

const checkedSize = (name: 'first' | 'last', size: number): number => {
  if (size < 0) throw clientError('BAD_USER_INPUT', `Expected ${name} to be 0 or more, but got ${size}.`)
  if (size > MAX_PAGE_SIZE)
    throw clientError('PAGE_TOO_LARGE', `Expected ${name} to be at most ${MAX_PAGE_SIZE}, but got ${size}.`)
  return size
}

const sizeOf = ({ first, last }: PageArguments): { size: number; fromEnd: boolean } => {
  if (first != null && last != null)
    throw clientError('BAD_USER_INPUT', 'Expected first or last, but got both. Ask for one of them.')
  if (last != null) return { size: checkedSize('last', last), fromEnd: true }
  return { size: checkedSize('first', first ?? DEFAULT_PAGE_SIZE), fromEnd: false }
}

const higher = (a: string, b: string) => (Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b)
const lower = (a: string, b: string) => (higher(a, b) === a ? b : a)

/** A page of the list of `id` in Relay's shape: the cursors narrow `bounds`, the arguments are checked. */
export const connect = async <Node, Filter>(
  loader: PageLoader<Node, Filter>,
  id: string,
  args: PageArguments,
  filter: Filter,
  bounds: Bounds = UNBOUNDED,
) => {
  const { size, fromEnd } = sizeOf(args)
  const after = args.after == null ? null : decodeCursor(args.after)
  const before = args.before == null ? null : decodeCursor(args.before)
  // In a falling list, what comes after a key lies below it.
  const [floor, ceiling] = loader.order === 'ASC' ? [after, before] : [before, after]
  const narrowed = {
    above: floor === null ? bounds.above : higher(bounds.above, floor),
    below: ceiling === null ? bounds.below : lower(bounds.below, ceiling),
  }
  const { items, more } = await loader.load(id, { bounds: narrowed, size, fromEnd }, filter)
  const edges = items.map(({ cursor, node }) => ({ cursor: encodeCursor(cursor), node }))
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
    },
    totalCount: () => loader.count(id, bounds, filter),
  }
}
