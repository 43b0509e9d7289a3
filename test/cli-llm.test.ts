import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEY } from './fixtures/ask-model.ts'
import { page, pages, SAMPLE, SAMPLE_ANSWER, settings } from './fixtures/model-cli.ts'
import { completion, failure, startModelServer } from './fixtures/model-server.ts'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

describe('dateline extract --extractor llm', () => {
  it('prints what the model has read and the text bears out, and tells on stderr what it took', async () => {
    const server = await startModelServer(() => completion(SAMPLE_ANSWER))
    const env = settings(server, { DATELINE_LLM_PRICE_IN: '2', DATELINE_LLM_PRICE_OUT: '10' })
    const { code, stdout, stderr } = await runCli(['extract', '--extractor', 'llm', SAMPLE], { env })
    expect(stderr).toBe(
      'language model: 1 article read, 1 request (0 repeated); 1000 tokens in, 200 out, cost 0.0040; 4 items kept, 1 dropped (1 quote not in the text)\n',
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      extractor: 'llm:m-1@1',
      persons: [{ name: '弗拉基米尔·普京', mentions: ['弗拉基米尔·普京', '普京'], country: 'RU' }],
      events: [{ kind: 'visit', actors: ['弗拉基米尔·普京'], country: 'KP', status: 'planned', rule: 'llm:m-1' }],
      claims: [],
    })
    expect(server.requests).toMatchObject([{ path: '/v1/chat/completions', authorization: `Bearer ${KEY}` }])
  })

  it('reports an article that the model fails on by name, prints the others in their order, and exits with 1', async () => {
    const folder = pages(5)
    writeFileSync(join(folder, '3.html'), page(3, '记者团离开。'))
    const server = await startModelServer(({ material }) =>
      material.includes('记者团') ? failure(400, `no ${KEY}`) : completion({}),
    )
    const { code, stdout, stderr } = await runCli(['extract', '--extractor', 'llm', folder], { env: settings(server) })
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect({ code, ids }).toEqual({ code: 1, ids: ['1', '2', '4', '5'] })
    expect(stderr).toContain(`error: ${join(folder, '3.html')}: the language model at ${new URL(server.url).origin}`)
    expect(stderr).toContain('4 articles read, 6 requests')
    expect(stderr).toContain('cost unknown')
    expect(stderr).not.toContain(KEY)
  })
})

it('ends an extract at Ctrl+C with what it has printed, and still tells what it took', async () => {
  const folder = pages(4)
  const server = await startModelServer((_, before) => (before > 0 ? () => undefined : completion({})))
  const run = await runCli(['extract', '--extractor', 'llm', folder], {
    env: settings(server, { DATELINE_LLM_AT_ONCE: '1' }),
    while: (child) => {
      const watch = setInterval(() => {
        if (server.requests.length < 2) return
        clearInterval(watch)
        child.kill('SIGINT')
      }, 20)
    },
  })
  expect({ code: run.code, documents: run.stdout.trimEnd().split('\n').length }).toEqual({ code: 130, documents: 1 })
  expect(run.stderr).toContain('language model: 1 article read, 2 requests')
})

describe('the settings of a language model', () => {
  it.each([
    ['extract', {}, 'not set: DATELINE_LLM_URL, DATELINE_LLM_MODEL.'],
    ['ingest', { DATELINE_LLM_URL: 'http://127.0.0.1:1/v1' }, 'not set: DATELINE_LLM_MODEL.'],
  ])('are asked for by %s when it is chosen: %j', async (command, env, message) => {
    const data = join(temporaryFolder(), 'data')
    const run = await runCli([command, '--extractor', 'llm', SAMPLE], { env: { ...env, DATELINE_DATA: data } })
    expect(run.stderr).toContain(message)
    expect({ ...run, stderr: '', touched: existsSync(data) }).toEqual({
      code: 2,
      stdout: '',
      stderr: '',
      touched: false,
    })
  })

  it('are not looked at by the rules, which stay the default', async () => {
    const env = { DATELINE_LLM_URL: 'nonsense' }
    const [given, chosen] = [
      await runCli(['extract', SAMPLE], { env }),
      await runCli(['extract', '--extractor', 'rules', SAMPLE]),
    ]
    expect(given).toMatchObject({ code: 0, stderr: '' })
    expect(given.stdout).toBe(chosen.stdout)
    expect(await runCli(['extract', '--extractor', 'magic', SAMPLE])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are rules, llm'),
    })
  })
})
