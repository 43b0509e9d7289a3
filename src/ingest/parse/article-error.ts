/** Why a file could not be read as an article. */
export type ArticleErrorCode =
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'TOO_LARGE'
  | 'BAD_ENCODING'
  | 'NO_TITLE'
  | 'NO_DATE'
  | 'NO_ADDRESS'
  | 'NO_TEXT'

/** A file that is no article: the message says what was expected, what came, where, and what to do. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly code: ArticleErrorCode
  /** The file or address as the reader knows it. */
  readonly source: string

  constructor(code: ArticleErrorCode, source: string, reason: string) {
    super(`${source}: ${reason}`)
    this.code = code
    this.source = source
  }
}
