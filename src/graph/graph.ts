import type { Statement } from './statement.ts'

/** What a statement takes: plain values by name. Integral numbers are integers in the database. */
export type Parameters = Readonly<Record<string, unknown>>

/** A result as a table: the columns in the statement's order, and a value for each column in each row. */
export interface Table {
  columns: string[]
  rows: Record<string, unknown>[]
}

/** An open write transaction: everything run in it is saved together or not at all. */
export interface Transaction {
  run<P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P): Promise<Row[]>
}

/** The port: the one way in which the rest of Dateline reaches a database. */
export interface Graph {
  readonly engine: 'neo4j' | 'embedded'
  /** Runs a reading statement; rejects with a GraphError. */
  read<P extends Parameters, Row>(statement: Statement<P, Row>, parameters: P): Promise<Row[]>
  /** Runs a reading statement and keeps the order of its columns, also when there is no row. */
  table<P extends Parameters>(statement: Statement<P, unknown>, parameters: P): Promise<Table>
  /** Runs `work` in one transaction, again from its start when the database asks for a retry. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  /** Lets go of the database. Safe to call twice. */
  close(): Promise<void>
}
