import { type LanguageModel, ModelError, type ModelQuestion, type ModelUsage } from '../domain/language-model.ts'
import { type Completion, completionRequest, type Dialect, readCompletion } from './chat-completion.ts'
import { type Posted, postJson } from './post-json.ts'
import { createQueue } from './queue.ts'
import { isTooLong, refusalOf } from './refusal.ts'
import { PATIENT, type RetryPolicy, withRetries } from './retry.ts'

/** Which model to ask, and how. */
export interface LanguageModelOptions {
  /** Address of the OpenAI-compatible API: `https://api.example/v1`, or the whole path to `/chat/completions`. */
  url: string
  model: string
  /** Null where the server asks for none. */
  key: string | null
  timeLimitMs: number
  /** Requests at the same time. */
  atOnce: number
  retries?: RetryPolicy
}

const PATH = '/chat/completions'

const completionsUrl = (address: string): string => {
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith(PATH) ? path : path + PATH
  url.hash = ''
  return url.href
}

/** What to leave out when a server refuses a request as it is; null when there is nothing left. */
const plainer = (dialect: Dialect, { status, text }: Posted): Dialect | null => {
  if (status !== 400 && status !== 422) return null
  if (dialect.temperature && /temperature/i.test(text)) return { ...dialect, temperature: false }
  return dialect.schema ? { ...dialect, schema: false } : null
}

/**
 * The language model behind an OpenAI-compatible address. What fails for the moment is tried again; a refused key or
 * model is remembered, and nothing more is asked; while the server is away, each further question tries once.
 */
export const openLanguageModel = (options: LanguageModelOptions): LanguageModel => {
  const { model, key, atOnce, retries = PATIENT } = options
  const url = completionsUrl(options.url)
  const usage: ModelUsage = { requests: 0, retries: 0, tokensIn: 0, tokensOut: 0, unmetered: 0 }
  const inTurn = createQueue(atOnce)
  let dialect: Dialect = { schema: true, temperature: true }
  let refusal: ModelError | null = null
  let isAway = false

  const complete = async (question: ModelQuestion, signal?: AbortSignal): Promise<Completion> => {
    for (let tried = dialect; ; ) {
      usage.requests += 1
      const posted = await postJson({ ...options, url }, completionRequest(model, question, tried), signal)
      if (posted.status >= 200 && posted.status < 300) {
        dialect = tried
        return readCompletion(posted.text)
      }
      if (isTooLong(posted)) return { text: '', isCutOff: true, tokens: { in: 0, out: 0 } }
      const next = plainer(tried, posted)
      if (!next) throw refusalOf(posted, url, key)
      tried = next
    }
  }

  const attempt = async (question: ModelQuestion, failures: number, signal?: AbortSignal): Promise<Completion> => {
    if (refusal) throw refusal
    if (failures > 0) usage.retries += 1
    try {
      const completion = await complete(question, signal)
      isAway = false
      return completion
    } catch (error) {
      if (error instanceof ModelError && error.code === 'REFUSED') refusal = error
      throw error
    }
  }

  return {
    name: model,
    usage,
    atOnce,
    ask: (question, signal) =>
      inTurn(async () => {
        signal?.throwIfAborted()
        const policy = isAway ? { ...retries, attempts: 1 } : retries
        try {
          const { tokens, ...answer } = await withRetries(policy, (n) => attempt(question, n, signal), signal)
          usage.tokensIn += tokens?.in ?? 0
          usage.tokensOut += tokens?.out ?? 0
          if (!tokens) usage.unmetered += 1
          return answer
        } catch (error) {
          isAway ||= error instanceof ModelError && (error.code === 'UNREACHABLE' || error.code === 'TIMEOUT')
          throw error
        }
      }),
  }
}
