import { createHash, timingSafeEqual } from 'node:crypto'
import { clientError } from '../schema/client-error.ts'
import type { Editing } from '../schema/editing.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** What the request may change: throws FORBIDDEN when the server takes no changes, UNAUTHENTICATED without its token. */
export const editingFor = (request: Request, token: string | null, editing: Editing | null): Editing => {
  if (token === null || editing === null)
    throw clientError('FORBIDDEN', 'This server takes no changes: it was started without DATELINE_TOKEN.')
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  // Digests have one length, and comparing them takes one time.
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return editing
  throw clientError('UNAUTHENTICATED', 'Expected the header Authorization: Bearer TOKEN with this server’s token.', {
    status: 401,
    spec: true,
  })
}
