import { expect, it } from 'vitest'
import { readModelConfig } from '../src/model-config.ts'

const LEAST = { DATELINE_LLM_URL: 'https://api.example/v1', DATELINE_LLM_MODEL: 'org/model-1:8b' }

it('needs an address and a model, and is patient and modest without more', () => {
  expect(readModelConfig(LEAST)).toEqual({
    model: { url: 'https://api.example/v1', model: 'org/model-1:8b', key: null, timeLimitMs: 120_000, atOnce: 4 },
    prices: null,
  })
})

it('reads everything that can be set', () => {
  const config = readModelConfig({
    ...LEAST,
    DATELINE_LLM_KEY: ' sk-invented ',
    DATELINE_LLM_PRICE_IN: '0.15',
    DATELINE_LLM_PRICE_OUT: '0.6',
    DATELINE_LLM_TIMEOUT: '30',
    DATELINE_LLM_AT_ONCE: '8',
  })
  expect(config).toMatchObject({
    model: { key: 'sk-invented', timeLimitMs: 30_000, atOnce: 8 },
    prices: { in: 0.15, out: 0.6 },
  })
})

it.each([
  [{ DATELINE_LLM_URL: '' }, /not set: DATELINE_LLM_URL\.$/],
  [{ DATELINE_LLM_URL: ' ', DATELINE_LLM_MODEL: '' }, /not set: DATELINE_LLM_URL, DATELINE_LLM_MODEL\.$/],
  [{ DATELINE_LLM_URL: 'api.example' }, /DATELINE_LLM_URL to be an http\(s\) address/],
  [{ DATELINE_LLM_URL: 'ftp://api.example' }, /DATELINE_LLM_URL/],
  [{ DATELINE_LLM_URL: 'https://user:hush@api.example' }, /without user and password/],
  [{ DATELINE_LLM_MODEL: 'two words' }, /DATELINE_LLM_MODEL.*"two words"/],
  [{ DATELINE_LLM_KEY: 'hush hush' }, /DATELINE_LLM_KEY/],
  [{ DATELINE_LLM_KEY: 'hush-钥' }, /DATELINE_LLM_KEY/],
  [{ DATELINE_LLM_PRICE_IN: '1' }, /DATELINE_LLM_PRICE_IN and DATELINE_LLM_PRICE_OUT together/],
  [{ DATELINE_LLM_PRICE_IN: '-1', DATELINE_LLM_PRICE_OUT: '1' }, /DATELINE_LLM_PRICE_IN.*"-1"/],
  [{ DATELINE_LLM_TIMEOUT: '0' }, /DATELINE_LLM_TIMEOUT.*from 1 to 300.*"0"/],
  [{ DATELINE_LLM_TIMEOUT: '301' }, /DATELINE_LLM_TIMEOUT/],
  [{ DATELINE_LLM_AT_ONCE: 'many' }, /DATELINE_LLM_AT_ONCE.*"many"/],
])('refuses %j, names the variable and shows no secret', (change, message) => {
  const read = () => readModelConfig({ ...LEAST, ...change })
  expect(read).toThrow(message)
  expect(read).toThrow(/^(?!.*hush)/)
})
