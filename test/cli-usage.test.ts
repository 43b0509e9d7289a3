import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

describe('a wrong command line ends with exit code 2 and says what was meant', () => {
  it.each([
    [['ingets', 'x'], 'Did you mean ingest?'],
    [['ingest', '--qiet', 'x'], 'Did you mean --quiet?'],
    [['ingest'], "missing required argument 'paths'"],
    [['views', 'rnu', 'x'], 'Did you mean run?'],
    [['views', 'run', 'officials-by-capitol'], 'Did you mean "officials-by-capital"?'],
    [['views', 'run', '../read/all-nodes'], 'Expected the name of a view'],
    [['views', 'run', 'country-visitors', '--param', 'country'], 'Expected --param name=value'],
    [['views', 'run', 'country-visitors', '--format', 'xml'], 'Allowed choices are table, csv, json, ndjson'],
    [['views', 'run', 'country-visitors', '--timeout', 'soon'], 'Expected --timeout in milliseconds'],
    [['retract', 'nonsense'], "Expected an article's id (article:…) or its http(s) address"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args)
    expect(stderr).toContain(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('also for a parameter that a view does not take, or that has another type', async () => {
    const env = { DATELINE_DATA: temporaryFolder() }
    const unknown = await runCli(['views', 'run', 'country-visitors', '-p', 'contry=CN'], { env })
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "country"?') })
    const mistyped = await runCli(['views', 'run', 'planned-visits', '-p', 'limit=all'], { env })
    expect(mistyped).toMatchObject({ code: 2, stderr: expect.stringContaining('a whole number such as 100') })
  })

  it.each([
    [{ PORT: 'http' }, 'Expected PORT to be a number'],
    [{ NEO4J_URI: 'localhost:7687' }, 'Expected NEO4J_URI to be an address'],
    [{ DATELINE_TOKEN: 'short' }, 'Expected DATELINE_TOKEN to have 16 characters or more'],
  ])('also for a setting that can not be meant: %j', async (env, message) => {
    expect(await runCli(['serve'], { env })).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })
})

describe('the command line', () => {
  it('prints its help on stdout and touches no graph for it', async () => {
    const folder = join(temporaryFolder(), 'data')
    const { code, stdout } = await runCli(['--help'], { env: { DATELINE_DATA: folder } })
    expect({ code, touched: existsSync(folder) }).toEqual({ code: 0, touched: false })
    expect(stdout).toContain('Exit codes:')
  })

  it('says which port is taken, and lets go of the graph', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    // A server on a port has an address with a port.
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await runCli(['serve'], { env: { PORT: String(port), DATELINE_DATA: temporaryFolder() } })
    other.close()
    expect(stderr).toContain(`Expected to serve on 127.0.0.1 port ${port}, but another process listens there.`)
    expect(stderr).not.toContain('DATELINE_DEBUG')
    expect(code).toBe(1)
  })

  it('lists the views, and shows one as it also runs in Neo4j Browser', async () => {
    const list = await runCli(['views', 'list'])
    expect(list.stdout).toMatch(/^country-visitors +country! from until limit +Who has visited/m)
    const show = await runCli(['views', 'show', 'planned-visits'])
    expect(show.stdout).toMatch(/^\/\/ Which visits .*\n(\/\/ @.*\n)+MATCH /)
    expect(show.stderr).toContain(':params {country: null, limit: 100}')
    expect(await runCli(['views', 'lint'])).toMatchObject({ code: 0, stdout: '' })
  })
})
