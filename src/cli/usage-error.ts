/** A command line that asks for something there is not: printed as it is, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
