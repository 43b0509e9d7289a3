/** Why a view could not be used; callers tell them apart by it. */
export type ViewErrorCode =
  /** There is no view of this name. */
  | 'UNKNOWN_VIEW'
  /** A parameter is missing, unknown or of the wrong type. */
  | 'BAD_PARAMETER'
  /** The view's file breaks the form of view files. */
  | 'MALFORMED'
  /** The view's statement would do more than read. */
  | 'REFUSED'
  /** The view ran out of its time. */
  | 'TIMEOUT'

/** What loading or running a view fails with: a message that a person can act on. */
export class ViewError extends Error {
  override readonly name = 'ViewError'
  readonly code: ViewErrorCode

  constructor(code: ViewErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
