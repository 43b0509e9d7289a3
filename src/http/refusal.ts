import type { ErrorCode } from '../schema/client-error.ts'

/** An answer to a request that never became an operation, in the shape of every other error. */
export const refusal = (status: number, code: ErrorCode, message: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status })
