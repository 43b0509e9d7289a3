import { describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

const INVITATION = /curl -s (\S+) -H 'content-type: application\/json' -d '(.+)'/

describe('dateline demo', () => {
  it('ingests the samples, and the query it prints has an answer with several visits to Pyongyang', async () => {
    const env = { DATELINE_DATA: temporaryFolder(), PORT: '0' }
    let printed = ''
    let answer: ReturnType<Response['json']> | undefined
    const run = await runCli(['demo'], {
      env,
      while: (child) =>
        child.stdout.on('data', (text) => {
          printed += text
          const [, url, body] = INVITATION.exec(printed) ?? []
          if (answer || !url || !body) return
          answer = fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
            (response) => response.json(),
          )
          answer.finally(() => child.kill('SIGINT'))
        }),
    })
    const { data, errors } = await answer
    expect(errors).toBeUndefined()
    const { name, visits } = data.country.capital
    expect({ name, totalCount: visits.totalCount }).toEqual({ name: 'Pyongyang', totalCount: expect.any(Number) })
    expect(visits.totalCount).toBeGreaterThanOrEqual(3)
    for (const { node } of visits.edges) expect(node.reports.edges[0].node.quote).not.toBe('')
    expect(run.stderr).toContain('13 articles in')
    expect(run.code).toBe(0)
  }, 60_000)

  it('reads articles into no graph but its own: a Neo4j that is set is left alone', async () => {
    const env = {
      DATELINE_DATA: temporaryFolder(),
      PORT: '0',
      NEO4J_URI: 'neo4j://127.0.0.1:1',
      NEO4J_PASSWORD: 'none',
    }
    const run = await runCli(['demo'], {
      env,
      while: (child) => child.stdout.once('data', () => child.kill('SIGTERM')),
    })
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('/graphiql') })
  }, 60_000)
})
