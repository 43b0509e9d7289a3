/** Why the database could not do what was asked; clients and exit codes tell them apart by it. */
export type GraphErrorCode =
  /** The server or the data folder can't be reached. */
  | 'UNREACHABLE'
  /** The credentials were refused. */
  | 'UNAUTHORIZED'
  /** Another process holds the data folder. */
  | 'IN_USE'
  /** The file in the data folder is no graph of ours, or is damaged. */
  | 'DAMAGED'
  /** The statement ran out of its time. */
  | 'TIMEOUT'
  /** The statement asked for more memory than the server gives one. */
  | 'TOO_LARGE'
  /** The statement itself failed: a defect of Dateline. */
  | 'STATEMENT'

/** What a graph rejects with: a message that a person can act on, a code, and the engine's own error as its cause. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
