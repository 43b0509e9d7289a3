import { spawnSync } from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../src/graph/embedded.ts'
import { fingerprint } from '../src/graph/fingerprint.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const SAMPLE = 'samples/articles/2023-10-18-lavrov-pyongyang.md'
const PAGE = 'samples/articles/2024-06-20-putin-pyongyang.html'
/** Longer than any other test may take: each starts processes. */
const PATIENCE = 120_000

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
const data = join(folder, 'graph')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line as a process, on the graph of these tests where `settings` name no other. */
const dateline = (args: readonly string[], settings: Record<string, string> = {}) => {
  const { NEO4J_URI: _, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...inherited, DATELINE_DATA: data, NO_COLOR: '1', ...settings },
  })
  return { status, stdout, stderr }
}

const fingerprintOf = async (graphFolder: string) => {
  const graph = openEmbedded({ folder: graphFolder })
  try {
    return await fingerprint(graph)
  } finally {
    await graph.close()
  }
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const hugeFile = (): string => {
  const path = join(folder, 'huge.html')
  const descriptor = openSync(path, 'w')
  ftruncateSync(descriptor, 50_000_000)
  closeSync(descriptor)
  return path
}

const emptyFolder = (): string => {
  const path = join(folder, 'no-articles')
  mkdirSync(path, { recursive: true })
  return path
}

const around = (body: Uint8Array, url: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      `<title>x</title><link rel="canonical" href="${url}"><time datetime="2024-03-01T10:00Z"></time><article><p>`,
    ),
    body,
    Buffer.from('</p></article>'),
  ])

type Refusal = [what: string, path: () => string, message: RegExp]
const REFUSALS: Refusal[] = [
  ['an empty file', () => file('empty.html', ''), /empty\.html: expected an article, got an empty file/],
  ['a binary file', () => file('binary.html', new Uint8Array([60, 112, 0, 1])), /got binary data \(a zero byte at/],
  ['a PDF', () => file('paper.txt', '%PDF-1.7 …'), /got a PDF document/],
  [
    'a page without a date',
    () => file('undated.md', '[部长来访](https://news.example/2)\n---\n<p>部长昨天来访。</p>'),
    /expected a publication time .* found neither/,
  ],
  [
    'a page without an address',
    () => file('nowhere.html', '<title>部长来访</title><p>部长昨天来访。</p>'),
    /expected the article’s http\(s\) address .* found none/,
  ],
  ['a file of 50 MB', hugeFile, /at most 5 MB, got 50000000 bytes; it was not read/],
  [
    'a page in broken UTF-8',
    () => file('broken.html', around(new Uint8Array([0xff, 0xff, 0x20]), 'https://news.example/3')),
    /expected UTF-8, GB18030 or Big5, got bytes that are none of them \(UTF-8 breaks at byte \d+\)/,
  ],
  [
    'a folder without articles',
    emptyFolder,
    /no article in .*no-articles: expected \.md, \.html, \.htm or \.txt files/,
  ],
  ['a path that is none', () => join(folder, 'gone.html'), /gone\.html: expected .* there is no such file or folder/],
  ['a pattern that nothing matches', () => join(folder, 'x*.md'), /no file matches .*x\*\.md/],
]

describe('what is no article', { timeout: PATIENCE }, () => {
  beforeAll(() => void expect(dateline(['ingest', SAMPLE]).status).toBe(0), PATIENCE)

  it.each(REFUSALS)('is told with its reason and leaves the graph as it was: %s', async (_, path, message) => {
    const before = await fingerprintOf(data)
    const { status, stdout, stderr } = dateline(['ingest', path()])
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^1 article in .* s: 1 failed$/m)
    expect(stderr).not.toMatch(/^ +at /m)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(await fingerprintOf(data)).toEqual(before)
  })

  it('keeps nothing from the articles beside it', async () => {
    const bad = REFUSALS.map(([, path]) => path())
    const other = { DATELINE_DATA: join(folder, 'mixed') }
    const { status, stdout } = dateline(['ingest', '--quiet', '--json', ...bad, SAMPLE], other)
    const summary = JSON.parse(stdout)
    expect(summary).toMatchObject({ added: 1, failed: bad.length, interrupted: false })
    expect(summary.failures).toHaveLength(bad.length)
    expect(status).toBe(1)
    expect(await fingerprintOf(other.DATELINE_DATA)).toEqual(await fingerprintOf(data))
  })
})

describe('an article in poor shape is read all the same', { timeout: PATIENCE }, () => {
  const GB18030 = 'b2bfb3a4d7f2ccecc0b4b7c3a3acd5e2cac7cbfbc9cfc8cebaf3d4dad6d0b9fab5c4b5dad2bbb8f6b9facac2bbeeb6afa1a3'

  it('when its HTML ends in the middle', () => {
    const page = readFileSync(join(root, PAGE))
    const end = page.indexOf('</p>', page.indexOf('</p>') + 1) - 9
    const { status, stderr } = dateline(['ingest', file('cut.html', page.subarray(0, end))])
    expect(stderr).toMatch(/^added +.*cut\.html +普京訪問平壤/m)
    expect(status).toBe(0)
  })

  it('when it is GB18030 that no one declared', () => {
    const path = file('gb.html', around(Buffer.from(GB18030, 'hex'), 'https://news.example/gb'))
    const { status, stderr } = dateline(['ingest', path])
    expect(stderr).toMatch(/^added +.*gb\.html/m)
    expect(status).toBe(0)
  })
})

type Mistake = [what: string, args: string[], settings: Record<string, string>, message: RegExp]
const NEO4J = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: '' }
const MISTAKES: Mistake[] = [
  ['an unknown command', ['ingset', SAMPLE], {}, /unknown command 'ingset'\s+\(Did you mean ingest\?\)/],
  ['an unknown option', ['ingest', '--quite', SAMPLE], {}, /unknown option '--quite'\s+\(Did you mean --quiet\?\)/],
  ['a missing argument', ['ingest'], {}, /missing required argument 'paths'/],
  ['an unknown view', ['views', 'run', 'country-visitor'], {}, /country-visitor.*Did you mean "country-visitors"/],
  [
    'an unknown parameter of a view',
    ['views', 'run', 'country-visitors', '--param', 'contry=KP'],
    {},
    /has no parameter "contry"\. Did you mean "country"\?/,
  ],
  ['a view without what it needs', ['views', 'run', 'country-visitors'], {}, /needs the parameter country/],
  ['a parameter without a value', ['views', 'run', 'relay-chains', '--param', 'limit'], {}, /Expected --param name=/],
  ['an unknown format', ['views', 'run', 'relay-chains', '--format', 'xml'], {}, /Allowed choices are table, csv/],
  ['an address that is none', ['ingest', '--url', 'news', SAMPLE], {}, /Expected --url as an http\(s\) address/],
  ['a time that is none', ['ingest', '--published-at', 'soon', SAMPLE], {}, /Expected --published-at as ISO 8601/],
  ['one address for two files', ['ingest', '--url', 'https://a.example', SAMPLE, PAGE], {}, /Expected one file/],
  ['an article that is none', ['retract', 'lavrov'], {}, /Expected an article's id .* but got: lavrov/],
  ['a Neo4j without its password', ['fingerprint'], NEO4J, /Expected NEO4J_PASSWORD beside NEO4J_URI/],
  ['a PORT that is none', ['serve'], { PORT: 'http' }, /Expected PORT to be a number from 0 to 65535, but got "http"/],
]

describe('wrong usage ends with exit code 2', { timeout: PATIENCE }, () => {
  it.each(MISTAKES)('and says what was expected: %s', (_, args, settings, message) => {
    const { status, stdout, stderr } = dateline(args, { DATELINE_DATA: join(folder, 'unused'), ...settings })
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('DATELINE_DEBUG')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('what the surroundings refuse', { timeout: PATIENCE }, () => {
  it('ends with exit code 4 while another process holds the data folder', async () => {
    const held = join(folder, 'held')
    const graph = openEmbedded({ folder: held })
    try {
      const { status, stdout, stderr } = dateline(['ingest', SAMPLE], { DATELINE_DATA: held })
      expect(stderr).toContain(`Expected the data folder ${held} to be free, but another process holds it.`)
      expect({ status, stdout }).toEqual({ status: 4, stdout: '' })
    } finally {
      await graph.close()
    }
  })

  it('ends with exit code 4 where no Neo4j answers', () => {
    const { status, stdout, stderr } = dateline(['fingerprint'], { ...NEO4J, NEO4J_PASSWORD: 'x' })
    expect(stderr).toContain('Expected a Neo4j server at bolt://127.0.0.1:1, but could not connect.')
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' })
  })

  it('ends with exit code 1 where the port to serve on is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const settings = { DATELINE_DATA: join(folder, 'served'), HOST: '127.0.0.1', PORT: String(port) }
    const { status, stderr } = dateline(['serve'], settings)
    other.close()
    expect(stderr).toMatch(
      /Expected to serve on 127\.0\.0\.1 port \d+, but another process listens there\. .* set PORT/,
    )
    expect(status).toBe(1)
  })
})
