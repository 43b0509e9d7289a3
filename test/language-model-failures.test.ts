import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { errorOf, HASTY, KEY, openModel, QUESTION } from './fixtures/ask-model.ts'
import { completion, failure, startModelServer } from './fixtures/model-server.ts'

describe('a language model that fails', () => {
  it.each([500, 502, 503, 529, 429, 408])('for the moment, with status %i, is asked again', async (status) => {
    const server = await startModelServer((_, before) => (before < 2 ? failure(status, 'later') : completion('{}')))
    const model = openModel(server.url)
    expect(await model.ask(QUESTION)).toMatchObject({ text: '{}' })
    expect(model.usage).toMatchObject({ requests: 3, retries: 2 })
  })

  it('is given the time that it asks for', async () => {
    const server = await startModelServer((_, before) =>
      before === 0 ? failure(429, 'slow down', { 'retry-after': '1' }) : completion('{}'),
    )
    const started = performance.now()
    await openModel(server.url).ask(QUESTION)
    expect(performance.now() - started).toBeGreaterThan(950)
  })

  it('is not waited for when it asks for hours', async () => {
    const server = await startModelServer(() => failure(429, 'come back', { 'retry-after': '7200' }))
    expect((await errorOf(openModel(server.url).ask(QUESTION))).message).toContain('status 429')
    expect(server.requests).toHaveLength(1)
  })

  it('is given up after some tries', async () => {
    const server = await startModelServer(() => failure(500, 'broken'))
    const error = await errorOf(openModel(server.url).ask(QUESTION))
    expect(error).toMatchObject({ code: 'BUSY', message: expect.stringContaining('status 500') })
    expect(server.requests).toHaveLength(4)
  })

  it('by hanging, is left after the time limit', async () => {
    const server = await startModelServer((_, before) => (before === 0 ? () => undefined : completion('{}')))
    const model = openModel(server.url, { timeLimitMs: 1000 })
    expect(await model.ask(QUESTION)).toMatchObject({ text: '{}' })
    expect(model.usage).toMatchObject({ requests: 2, retries: 1 })
  })

  it('in the middle of its answer, is left after the time limit too', async () => {
    const server = await startModelServer(() => (response) => void response.writeHead(200).write('{"choices": ['))
    const error = await errorOf(
      openModel(server.url, { timeLimitMs: 100, retries: { ...HASTY, attempts: 1 } }).ask(QUESTION),
    )
    expect(error).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('gave no answer within 0.1 s') })
  })

  it('by breaking the connection, is asked again', async () => {
    const server = await startModelServer((_, before) =>
      before === 0 ? (response) => void response.socket?.destroy() : completion('{}'),
    )
    expect(await openModel(server.url).ask(QUESTION)).toMatchObject({ text: '{}' })
  })

  it('by being away, is tried several times, and once for each further question', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    // A server that listens on a port has an address with a port.
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    const model = openModel(`http://127.0.0.1:${port}/v1`)
    const error = await errorOf(model.ask(QUESTION))
    expect(error.message).toBe(`the language model at http://127.0.0.1:${port} can't be reached: ECONNREFUSED`)
    expect(model.usage).toMatchObject({ requests: 4, retries: 3 })
    await errorOf(model.ask(QUESTION))
    expect(model.usage).toMatchObject({ requests: 5, retries: 3 })
  })

  it.each([401, 403])('by refusing the key with %i, is never asked again, and the key is not shown', async (status) => {
    const server = await startModelServer(() => failure(status, `Incorrect API key provided: ${KEY}, sk-inv***6789`))
    const model = openModel(server.url)
    const errors = [await errorOf(model.ask(QUESTION)), await errorOf(model.ask(QUESTION))]
    for (const { message, stack } of errors) {
      expect(message).toContain('refuses the key in DATELINE_LLM_KEY')
      expect(`${message} ${stack}`).not.toMatch(/sk-inv/)
    }
    expect(server.requests).toHaveLength(1)
  })

  it('by asking for a key, says which setting that is', async () => {
    const server = await startModelServer(() => failure(401, 'no key'))
    const error = await errorOf(openModel(server.url, { key: null }).ask(QUESTION))
    expect(error.message).toContain('asks for a key: set DATELINE_LLM_KEY')
  })

  it.each([
    [404, 'The model m-1 does not exist', 'check DATELINE_LLM_URL and DATELINE_LLM_MODEL'],
    [429, '{"code": "insufficient_quota"}', 'nothing left to spend'],
    [302, '', 'a redirect is not followed'],
  ])('for good, with status %i, is not asked again', async (status, message, expected) => {
    const server = await startModelServer(() => failure(status, message, { location: 'http://127.0.0.1:1/' }))
    const model = openModel(server.url)
    expect((await errorOf(model.ask(QUESTION))).message).toContain(expected)
    await errorOf(model.ask(QUESTION))
    expect(server.requests).toHaveLength(1)
  })

  it('has its words shown on one line, cut short, without the key', async () => {
    const server = await startModelServer(() => ({
      status: 400,
      body: `bad\u001b[31m\nthing ${KEY} ${'x'.repeat(1000)}`,
    }))
    const { message } = await errorOf(openModel(server.url).ask(QUESTION))
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
    expect(await errorOf(openModel(server.url).ask(QUESTION))).toMatchObject({ code: 'NO_ANSWER' })
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
    const error = await errorOf(openModel(server.url).ask(QUESTION))
    expect(error).toMatchObject({ code: 'NO_ANSWER', message: expect.stringContaining('at most 4 MB') })
  })
})
