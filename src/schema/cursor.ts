import { clientError } from './client-error.ts'

const MAX_LENGTH = 1000

/** The opaque form of a place in a list. */
export const encodeCursor = (orderKey: string): string =>
  Buffer.from(JSON.stringify([orderKey]), 'utf8').toString('base64url')

/** The place that a cursor names; throws INVALID_CURSOR for what no server of this kind has given out. */
export const decodeCursor = (cursor: string): string => {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (cursor.length <= MAX_LENGTH && Array.isArray(decoded) && decoded.length === 1) {
      const [orderKey]: unknown[] = decoded
      if (typeof orderKey === 'string' && encodeCursor(orderKey) === cursor) return orderKey
    }
  } catch {
    // What is no JSON is no cursor either.
  }
  throw clientError('INVALID_CURSOR', 'Expected a cursor from an earlier page of this list, but got something else.')
}
