import { ConfigError, type Environment, setting } from './config.ts'
import type { LanguageModelOptions } from './language-model/open-language-model.ts'

/** Which language model reads, and what its tokens cost. */
export interface ModelConfig {
  model: LanguageModelOptions
  /** Prices of a million tokens, in whatever currency; null when they are not known. */
  prices: { in: number; out: number } | null
}

const LONGEST_TIME_LIMIT_S = 300
const MOST_AT_ONCE = 32

const urlFrom = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return text
  // The value is not repeated: it may hold a password.
  throw new ConfigError(
    'Expected DATELINE_LLM_URL to be an http(s) address such as https://api.example/v1, without user and password.',
  )
}

const keyFrom = (text: string): string => {
  // What a header can't carry would be shown by the error of whoever tries to send it.
  if (/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text)) return text
  throw new ConfigError('Expected DATELINE_LLM_KEY to be letters, digits and marks of ASCII, without blanks or quotes.')
}

const modelFrom = (text: string): string => {
  if (/^[^\p{C}\s]{1,200}$/u.test(text)) return text
  throw new ConfigError(
    `Expected DATELINE_LLM_MODEL to be a name without blanks, such as gpt-5-mini or qwen3:8b, but got "${text.slice(0, 40)}".`,
  )
}

const numberFrom = (environment: Environment, name: string, least: number, most: number): number | null => {
  const text = setting(environment, name)
  if (text === undefined) return null
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text)
  throw new ConfigError(`Expected ${name} to be a number from ${least} to ${most}, but got "${text}".`)
}

/** Reads the settings of the language model; throws a ConfigError that names what is missing or can't be meant. */
export const readModelConfig = (environment: Environment): ModelConfig => {
  const url = setting(environment, 'DATELINE_LLM_URL')
  const model = setting(environment, 'DATELINE_LLM_MODEL')
  const key = setting(environment, 'DATELINE_LLM_KEY')
  if (url === undefined || model === undefined) {
    const needed = { DATELINE_LLM_URL: url, DATELINE_LLM_MODEL: model }
    const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? name : []))
    throw new ConfigError(
      `Expected DATELINE_LLM_URL and DATELINE_LLM_MODEL with the extractor llm (and DATELINE_LLM_KEY, where the server asks for a key), but not set: ${missing.join(', ')}.`,
    )
  }
  const prices = {
    in: numberFrom(environment, 'DATELINE_LLM_PRICE_IN', 0, 10_000),
    out: numberFrom(environment, 'DATELINE_LLM_PRICE_OUT', 0, 10_000),
  }
  if ((prices.in === null) !== (prices.out === null))
    throw new ConfigError('Expected DATELINE_LLM_PRICE_IN and DATELINE_LLM_PRICE_OUT together, but only one is set.')
  const timeLimit = numberFrom(environment, 'DATELINE_LLM_TIMEOUT', 1, LONGEST_TIME_LIMIT_S) ?? 120
  return {
    model: {
      url: urlFrom(url),
      model: modelFrom(model),
      key: key === undefined ? null : keyFrom(key),
      timeLimitMs: timeLimit * 1000,
      atOnce: Math.floor(numberFrom(environment, 'DATELINE_LLM_AT_ONCE', 1, MOST_AT_ONCE) ?? 4),
    },
    prices: prices.in === null || prices.out === null ? null : { in: prices.in, out: prices.out },
  }
}
