import { describe, expect, it } from 'vitest'
import { errorOf, HASTY, KEY, openModel, QUESTION } from './fixtures/ask-model.ts'
import { completion, failure, startModelServer } from './fixtures/model-server.ts'

describe('asking a language model', () => {
  it('puts the question with schema, key and temperature 0, and tells answer and tokens', async () => {
    const server = await startModelServer(() => completion('{"a": 1}'))
    const model = openModel(server.url)
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
      await openModel(server.url + end, { key: null }).ask(QUESTION)
      expect(server.requests).toMatchObject([{ authorization: undefined }])
      expect(server.requests[0]?.path).toBe(`/v1/chat/completions${end.startsWith('?') ? end : ''}`)
    },
  )

  it('puts the schema into words for a server that refuses it, and remembers that', async () => {
    const server = await startModelServer(({ body }) =>
      body.response_format.type === 'json_schema' ? failure(400, 'response_format unsupported') : completion('{}'),
    )
    const model = openModel(server.url)
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
    await openModel(server.url).ask(QUESTION)
    expect(server.requests[1]?.body).toMatchObject({ response_format: { type: 'json_schema' } })
  })

  it('tells an answer that is cut off, and a question that is too long, alike', async () => {
    const server = await startModelServer((_, before) =>
      before === 0
        ? completion('{"a":', 'length')
        : failure(400, "This model's maximum context length is 8192 tokens."),
    )
    const model = openModel(server.url)
    expect(await model.ask(QUESTION)).toEqual({ text: '{"a":', isCutOff: true })
    expect(await model.ask(QUESTION)).toEqual({ text: '', isCutOff: true })
    expect(server.requests).toHaveLength(2)
  })

  it('counts an answer of which the server tells no tokens', async () => {
    const server = await startModelServer(() => ({ body: { choices: [{ message: { content: '{}' } }] } }))
    const model = openModel(server.url)
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
    const model = openModel(server.url, { atOnce: 2 })
    await Promise.all(Array.from({ length: 7 }, () => model.ask(QUESTION)))
    expect({ most, requests: server.requests.length }).toEqual({ most: 2, requests: 7 })
  })
})

it('stops asking at once when it is told to, whether it waits for an answer, a pause or its turn', async () => {
  const server = await startModelServer((_, before) =>
    before === 0 ? failure(503, 'later', { 'retry-after': '1000' }) : () => undefined,
  )
  // Longer than a test may last: one that waits the pause out never gets to its end.
  const model = openModel(server.url, { atOnce: 2, retries: { ...HASTY, longestPauseMs: 1_000_000 } })
  const ending = new AbortController()
  const asked = [1, 2, 3].map(() => errorOf(model.ask(QUESTION, ending.signal)))
  setTimeout(() => ending.abort(new Error('enough')), 100)
  expect((await Promise.all(asked)).map(({ message }) => message)).toEqual(['enough', 'enough', 'enough'])
  expect([server.requests.length, model.usage.requests]).toEqual([2, 2])
})
