import { ModelError } from '../domain/language-model.ts'
import type { Posted } from './post-json.ts'

const LONGEST_QUOTE = 200

/** What a server says of its refusal, cut short, on one line, and without the key. */
const saidBy = (text: string, key: string | null): string => {
  const whole = key === null ? text : text.replaceAll(key, '…')
  const line = whole.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}

/** `Retry-After` in milliseconds, given in seconds or as a date; null when it is absent or neither. */
const waitOf = (headers: Headers): number | null => {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const until = Date.parse(text)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}

/** True when a refusal means that question and answer are too long for the model. */
export const isTooLong = ({ status, text }: Posted): boolean =>
  status === 413 || (status === 400 && /context_length_exceeded|maximum context length/i.test(text))

/** What an HTTP status other than 2xx means. What is said of a refused key is not repeated: servers show parts of it. */
export const refusalOf = ({ status, headers, text }: Posted, url: string, key: string | null): ModelError => {
  const server = `the language model at ${new URL(url).origin}`
  if (status === 401 || status === 403) {
    const why = key === null ? 'asks for a key: set DATELINE_LLM_KEY' : 'refuses the key in DATELINE_LLM_KEY'
    return new ModelError('REFUSED', `${server} ${why} (status ${status})`)
  }
  const said = saidBy(text, key)
  const answer = `${server} answered with status ${status}${said && `: ${said}`}`
  if (status === 404) return new ModelError('REFUSED', `${answer}; check DATELINE_LLM_URL and DATELINE_LLM_MODEL`)
  if (status === 402 || (status === 429 && text.includes('insufficient_quota')))
    return new ModelError('REFUSED', `${answer}; the account has nothing left to spend`)
  if (status >= 300 && status < 400)
    return new ModelError('REFUSED', `${answer}; a redirect is not followed, set DATELINE_LLM_URL to the final address`)
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return new ModelError('BUSY', answer, waitOf(headers))
  return new ModelError('REJECTED', answer)
}
