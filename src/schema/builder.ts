import SchemaBuilder from '@pothos/core'
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { clientError } from './client-error.ts'
import type { Context } from './context.ts'
import { DEFAULT_PAGE_SIZE, MAX_COMPLEXITY, MAX_DEPTH, MAX_PAGE_SIZE } from './limits.ts'
import { typeNameOf } from './node-id.ts'

interface PageSizeArguments {
  first?: number | null | undefined
  last?: number | null | undefined
}

/** What a connection costs: as many nodes as the page asked for may hold. */
export const connectionComplexity = ({ first, last }: PageSizeArguments) => ({
  field: 1,
  multiplier: Math.min(Math.max(first ?? last ?? DEFAULT_PAGE_SIZE, 0), MAX_PAGE_SIZE),
})

// The connection's own multiplier has counted the nodes already.
const counted = { field: 0, multiplier: 1 }

/** The builder that every type of the schema is declared on. */
export const builder = new SchemaBuilder<{
  Context: Context
  Connection: { totalCount: () => Promise<number> }
  DefaultEdgesNullability: { list: false; items: false }
  DefaultFieldNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: MAX_COMPLEXITY, depth: MAX_DEPTH },
    complexityError: (kind, { complexity, depth }) =>
      kind === ComplexityErrorKind.Depth
        ? clientError('QUERY_TOO_DEEP', `Expected at most ${MAX_DEPTH} levels of fields, but got ${depth}.`)
        : clientError(
            'QUERY_TOO_COMPLEX',
            `Expected a query of at most ${MAX_COMPLEXITY} fields, but it may come to ${complexity}. Ask for smaller pages or fewer levels.`,
          ),
  },
  relay: {
    cursorType: 'String',
    // Ids are the graph's own, and one file reads them: see node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      description: 'Anything with an id, by which `node` finds it again. The id’s prefix names its type.',
      // Nodes of the graph carry no type name: their id does.
      resolveType: (node) => typeNameOf(node as { id: string }),
    },
    idFieldOptions: { description: 'The id of this node, the same in GraphQL, Cypher and exports.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list goes on before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first node of the page; null when it is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last node of the page; null when it is empty.' },
    firstArgOptions: {
      description: `Nodes from the start of the list, at most ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when nothing is said.`,
    },
    lastArgOptions: {
      description: `Nodes from the end of the list, at most ${MAX_PAGE_SIZE}. Not together with first.`,
    },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The nodes of the page, each with its cursor.',
      complexity: counted,
    },
    nodeFieldOptions: { nullable: false, description: 'The node.' },
    cursorFieldOptions: { description: 'Where the node stands: give it as after or before.' },
    nodesOnConnection: { description: 'The nodes of the page, without their cursors.', complexity: counted },
    defaultConnectionFieldOptions: { complexity: connectionComplexity },
  },
})

builder.queryType({ description: 'Everything that can be asked.' })
