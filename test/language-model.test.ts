import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type LanguageModelOptions, openLanguageModel } from '../src/language-model/open-language-model.ts'
import { completion, failure, startModelServer } from './fixtures/model-server.ts'

const KEY = 'sk-invented-0123456789'
const QUESTION = {
  instructions: 'List.',
  material: '[1] 标题',
  schema: { name: 'list', definition: { type: 'object', properties: {} } },
}
const HASTY = { attempts: 4, firstPauseMs: 5, longestPauseMs: 2000 }

const open = (url: string, options: Partial<LanguageModelOptions> = {}) =>
  openLanguageModel({ url, model: 'm-1', key: KEY, timeLimitMs: 5000, atOnce: 4, retries: HASTY, ...options })

const errorOf = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => Promise.reject(new Error('expected a rejection, but it resolved')),
    (error) => error,
  )

describe('asking a language model', () => {
  it('puts the question with schema, key and temperature 0, and tells answer and tokens', async () => {
    const server = await startModelServer(() => completion('{"a": 1}'))
    const model = open(server.url)
    expect(await model.ask(QUESTION)).toEqual({ text: '{"a": 1}', isCutOff: false })
    expect(server.requests).toMatchObject([
      {
        path: '/v1/chat/completions',
        authorization: `Bearer ${KEY}`,
        body: {
          model: 'm-1',
          temperature: 0,
          messages: [
            { role: 'system', content: 'List.' },
            { role: 'user', content: '[1] 标题' },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'list', strict: true, schema: QUESTION.schema.definition },
          },
        },
      },
    ])
    expect(model.usage).toEqual({ requests: 1, retries: 0, tokensIn: 1000, tokensOut: 200, unmetered: 0 })
  })

  it.each(['', '/', '/chat/completions', '?api-version=1'])(
    'finds its way from an address that ends in "%s"',
    async (end) => {
      const server = await startModelServer(() => completion('{}'))
      await open(server.url + end, { key: null }).ask(QUESTION)
      expect(server.requests).toMatchObject([{ authorization: undefined }])
      expect(server.requests[0]?.path).toBe(`/v1/chat/completions${end.startsWith('?') ? end : ''}`)
    },
  )

  it('puts the schema into words for a server that refuses it, and remembers that', async () => {
    const server = await startModelServer(({ body }) =>
      body.response_format.type === 'json_schema' ? failure(400, 'response_format unsupported') : completion('{}'),
    )
    const model = open(server.url)
    await model.ask(QUESTION)
    await model.ask(QUESTION)
    const formats = server.requests.map(({ body }) => body.response_format.type)
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object'])
    expect(server.requests[1]?.body.messages[0].content).toContain(JSON.stringify(QUESTION.schema.definition))
    expect(model.usage).toMatchObject({ requests: 3, retries: 0 })
  })

  it('leaves the temperature out where the model takes none but its own', async () => {
    const server = await startModelServer(({ body }) =>
      'temperature' in body ? failure(400, "Unsupported value: 'temperature' does not support 0") : completion('{}'),
    )
    await open(server.url).ask(QUESTION)
    expect(server.requests[1]?.body).toMatchObject({ response_format: { type: 'json_schema' } })
  })

  it('tells an answer that is cut off, and a question that is too long, alike', async () => {
    const server = await startModelServer((_, before) =>
      before === 0
        ? completion('{"a":', 'length')
        : failure(400, "This model's maximum context length is 8192 tokens."),
    )
    const model = open(server.url)
    expect(await model.ask(QUESTION)).toEqual({ text: '{"a":', isCutOff: true })
    expect(await model.ask(QUESTION)).toEqual({ text: '', isCutOff: true })
    expect(server.requests).toHaveLength(2)
  })

  it('counts an answer of which the server tells no tokens', async () => {
    const server = await startModelServer(() => ({ body: { choices: [{ message: { content: '{}' } }] } }))
    const model = open(server.url)
    await model.ask(QUESTION)
    expect(model.usage).toMatchObject({ requests: 1, tokensIn: 0, unmetered: 1 })
  })

  it('has no more requests under way than it may', async () => {
    let under = 0
    let most = 0
    const server = await startModelServer(async () => {
      under += 1
      most = Math.max(most, under)
      await new Promise((resolve) => setTimeout(resolve, 30))
      under -= 1
      return completion('{}')
    })
    const model = open(server.url, { atOnce: 2 })
    await Promise.all(Array.from({ length: 7 }, () => model.ask(QUESTION)))
    expect({ most, requests: server.requests.length }).toEqual({ most: 2, requests: 7 })
  })
})

describe('a language model that fails', () => {
  it.each([500, 502, 503, 529, 429, 408])('for the moment, with status %i, is asked again', async (status) => {
    const server = await startModelServer((_, before) => (before < 2 ? failure(status, 'later') : completion('{}')))
    const model = open(server.url)
    expect(await model.ask(QUESTION)).toMatchObject({ text: '{}' })
    expect(model.usage).toMatchObject({ requests: 3, retries: 2 })
  })

  it('is given the time that it asks for', async () => {
    const server = await startModelServer((_, before) =>
      before === 0 ? failure(429, 'slow down', { 'retry-after': '1' }) : completion('{}'),
    )
    const started = performance.now()
    await open(server.url).ask(QUESTION)
    expect(performance.now() - started).toBeGreaterThan(950)
  })

  it('is not waited for when it asks for hours', async () => {
    const server = await startModelServer(() => failure(429, 'come back', { 'retry-after': '7200' }))
    expect((await errorOf(open(server.url).ask(QUESTION))).message).toContain('status 429')
    expect(server.requests).toHaveLength(1)
  })

  it('is given up after some tries', async () => {
    const server = await startModelServer(() => failure(500, 'broken'))
    const error = await errorOf(open(server.url).ask(QUESTION))
    expect(error).toMatchObject({ code: 'BUSY', message: expect.stringContaining('status 500') })
    expect(server.requests).toHaveLength(4)
  })

  it('by hanging, is left after the time limit', async () => {
    const server = await startModelServer((_, before) => (before === 0 ? () => undefined : completion('{}')))
    const model = open(server.url, { timeLimitMs: 200 })
    expect(await model.ask(QUESTION)).toMatchObject({ text: '{}' })
    expect(model.usage).toMatchObject({ requests: 2, retries: 1 })
  })

  it('in the middle of its answer, is left after the time limit too', async () => {
    const server = await startModelServer(() => (response) => void response.writeHead(200).write('{"choices": ['))
    const error = await errorOf(
      open(server.url, { timeLimitMs: 100, retries: { ...HASTY, attempts: 1 } }).ask(QUESTION),
    )
    expect(error).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('gave no answer within 0.1 s') })
  })

  it('by breaking the connection, is asked again', async () => {
    const server = await startModelServer((_, before) =>
      before === 0 ? (response) => void response.socket?.destroy() : completion('{}'),
    )
    expect(await open(server.url).ask(QUESTION)).toMatchObject({ text: '{}' })
  })

  it('by being away, is tried several times, and once for each further question', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    // A server that listens on a port has an address with a port.
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    const model = open(`http://127.0.0.1:${port}/v1`)
    const error = await errorOf(model.ask(QUESTION))
    expect(error.message).toBe(`the language model at http://127.0.0.1:${port} can't be reached: ECONNREFUSED`)
    expect(model.usage).toMatchObject({ requests: 4, retries: 3 })
    await errorOf(model.ask(QUESTION))
    expect(model.usage).toMatchObject({ requests: 5, retries: 3 })
  })

  it.each([401, 403])('by refusing the key with %i, is never asked again, and the key is not shown', async (status) => {
    const server = await startModelServer(() => failure(status, `Incorrect API key provided: ${KEY}, sk-inv***6789`))
    const model = open(server.url)
    const errors = [await errorOf(model.ask(QUESTION)), await errorOf(model.ask(QUESTION))]
    for (const { message, stack } of errors) {
      expect(message).toContain('refuses the key in DATELINE_LLM_KEY')
      expect(`${message} ${stack}`).not.toMatch(/sk-inv/)
    }
    expect(server.requests).toHaveLength(1)
  })

  it('by asking for a key, says which setting that is', async () => {
    const server = await startModelServer(() => failure(401, 'no key'))
    const error = await errorOf(open(server.url, { key: null }).ask(QUESTION))
    expect(error.message).toContain('asks for a key: set DATELINE_LLM_KEY')
  })

  it.each([
    [404, 'The model m-1 does not exist', 'check DATELINE_LLM_URL and DATELINE_LLM_MODEL'],
    [429, '{"code": "insufficient_quota"}', 'nothing left to spend'],
    [302, '', 'a redirect is not followed'],
  ])('for good, with status %i, is not asked again', async (status, message, expected) => {
    const server = await startModelServer(() => failure(status, message, { location: 'http://127.0.0.1:1/' }))
    const model = open(server.url)
    expect((await errorOf(model.ask(QUESTION))).message).toContain(expected)
    await errorOf(model.ask(QUESTION))
    expect(server.requests).toHaveLength(1)
  })

  it('has its words shown on one line, cut short, without the key', async () => {
    const server = await startModelServer(() => ({
      status: 400,
      body: `bad\u001b[31m\nthing ${KEY} ${'x'.repeat(1000)}`,
    }))
    const { message } = await errorOf(open(server.url).ask(QUESTION))
    expect(message).not.toContain(KEY)
    expect(message).toMatch(/^[^\p{C}]{1,300}$/u)
  })

  it.each([
    ['a page', '<html>gateway</html>'],
    ['another document', { object: 'list' }],
    ['no choice', { choices: [] }],
    ['a refusal', { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'I cannot.' } }] }],
    ['a filtered answer', { choices: [{ finish_reason: 'content_filter', message: { content: '{}' } }] }],
  ])('by sending %s, gave no answer', async (_, body) => {
    const server = await startModelServer(() => ({ body }))
    expect(await errorOf(open(server.url).ask(QUESTION))).toMatchObject({ code: 'NO_ANSWER' })
    expect(server.requests).toHaveLength(1)
  })

  it('by sending without end, is cut off', async () => {
    const server = await startModelServer(() => (response) => {
      const send = (): void => {
        while (response.write('x'.repeat(100_000)));
        response.once('drain', send)
      }
      send()
    })
    const error = await errorOf(open(server.url).ask(QUESTION))
    expect(error).toMatchObject({ code: 'NO_ANSWER', message: expect.stringContaining('at most 4 MB') })
  })
})

it('stops asking at once when it is told to, whether it waits for an answer, a pause or its turn', async () => {
  const server = await startModelServer((_, before) =>
    before === 0 ? failure(503, 'later', { 'retry-after': '2' }) : () => undefined,
  )
  const model = open(server.url, { atOnce: 2 })
  const ending = new AbortController()
  const asked = [1, 2, 3].map(() => errorOf(model.ask(QUESTION, ending.signal)))
  setTimeout(() => ending.abort(new Error('enough')), 100)
  const started = performance.now()
  expect((await Promise.all(asked)).map(({ message }) => message)).toEqual(['enough', 'enough', 'enough'])
  expect(performance.now() - started).toBeLessThan(1000)
  expect(server.requests).toHaveLength(2)
})
