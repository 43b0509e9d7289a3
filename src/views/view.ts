import type { Parameters } from '../graph/graph.ts'
import type { Statement } from '../graph/statement.ts'

/** The types that a view's parameters and columns are declared with. A date is `YYYY-MM-DD`. */
export const VALUE_TYPES = ['string', 'integer', 'float', 'boolean', 'date'] as const
export type ValueType = (typeof VALUE_TYPES)[number]

/** A value of one of the types, or null for an optional parameter that was left out. */
export type ViewValue = string | number | boolean | null

/** One parameter of a view, as its file declares it. */
export interface ViewParameter {
  name: string
  type: ValueType
  required: boolean
  /** What stands in when the parameter is left out; null where it is required or may be absent. */
  default: ViewValue
  /** Largest number allowed, or null. */
  max: number | null
  description: string
}

/** One column of a view's answer. */
export interface ViewColumn {
  name: string
  type: ValueType
  description: string
}

/** What a view's file says about it. */
export interface ViewDeclaration {
  /** The question it answers. */
  title: string
  parameters: ViewParameter[]
  columns: ViewColumn[]
}

/** A saved question to the graph: a statement that only reads, with typed parameters. */
export interface View extends ViewDeclaration {
  /** The file's name without extension: `officials-by-capital`. */
  name: string
  /** The whole file, comments included, as it also runs in Neo4j Browser. */
  text: string
  statement: Statement<Parameters, unknown>
}
