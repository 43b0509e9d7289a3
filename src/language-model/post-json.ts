import { ModelError } from '../domain/language-model.ts'

/** Where to post, with what right and patience. */
export interface PostOptions {
  url: string
  /** Sent as bearer token; null: none is. */
  key: string | null
  /** For the whole exchange, from connecting to the last byte. */
  timeLimitMs: number
}

/** What a server sent back. */
export interface Posted {
  status: number
  headers: Headers
  text: string
}

/** No list of evidence is as long as this. */
const LARGEST_ANSWER_BYTES = 4_000_000

const readText = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST_ANSWER_BYTES) {
      const most = LARGEST_ANSWER_BYTES / 1_000_000
      throw new ModelError('NO_ANSWER', `expected an answer of the language model of at most ${most} MB, but got more`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What the system says of a connection: `ECONNREFUSED`; never a header, which may hold the key. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'the connection broke'
}

/**
 * Posts a JSON document and reads all of the reply, whatever its status. Follows no redirect: the key is for one address.
 * Rejects with a ModelError (UNREACHABLE, TIMEOUT, NO_ANSWER for a huge one), or with the signal's reason.
 */
export const postJson = async (
  { url, key, timeLimitMs }: PostOptions,
  body: unknown,
  signal?: AbortSignal,
): Promise<Posted> => {
  signal?.throwIfAborted()
  const ending = new AbortController()
  let isLate = false
  const stop = () => ending.abort()
  const timer = setTimeout(() => {
    isLate = true
    stop()
  }, timeLimitMs)
  signal?.addEventListener('abort', stop)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: ending.signal,
    })
    return { status: response.status, headers: response.headers, text: await readText(response) }
  } catch (error) {
    signal?.throwIfAborted()
    const { origin } = new URL(url)
    if (isLate)
      throw new ModelError('TIMEOUT', `the language model at ${origin} gave no answer within ${timeLimitMs / 1000} s`)
    if (error instanceof ModelError) throw error
    throw new ModelError('UNREACHABLE', `the language model at ${origin} can't be reached: ${reasonOf(error)}`)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
