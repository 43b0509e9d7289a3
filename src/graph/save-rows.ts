import type { Transaction } from './graph.ts'
import type { Statement } from './statement.ts'

/** Parameters of a statement that writes one thing a row. */
export type Rows = { rows: readonly object[] }

/** Runs a statement that writes a row each; no row, no round trip. */
export const saveRows = async <P extends Rows>(
  tx: Transaction,
  statement: Statement<P, never>,
  parameters: P,
): Promise<void> => {
  if (parameters.rows.length > 0) await tx.run(statement, parameters)
}
