import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEmbedded } from '../src/graph/embedded.ts'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

const SAMPLES = fileURLToPath(new URL('../samples/articles', import.meta.url))
const ARTICLE = join(SAMPLES, '2023-10-18-lavrov-pyongyang.md')
const URL_OF_ARTICLE = 'https://yuanwang.example/world/2023/10/18/lavrov-pyongyang'

const page = (head: string, text: string) =>
  `<html><head><title>部长到访</title>${head}</head><body><article><p>${text}</p></article></body></html>`
const ADDRESS = '<link rel="canonical" href="https://invented.example/a">'
const TIME = '<meta property="article:published_time" content="2024-01-02T03:04:05Z">'

// 中国外长访问北京 as GB18030, between tags that say so.
const GB18030 = Buffer.concat([
  Buffer.from(
    `<html><head><meta charset="gb18030">${ADDRESS.replace('/a"', '/gb"')}${TIME}<title>GB</title></head><body><p>`,
  ),
  Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xcd, 0xe2, 0xb3, 0xa4, 0xb7, 0xc3, 0xce, 0xca, 0xb1, 0xb1, 0xbe, 0xa9]),
  Buffer.from('</p></body></html>'),
])

const ingest = (data: string, ...args: string[]) =>
  runCli(['ingest', '--json', ...args], { env: { DATELINE_DATA: data } })

describe('dateline ingest', () => {
  it('reads a folder, and skips all of it the second time', async () => {
    const data = temporaryFolder()
    const first = await ingest(data, SAMPLES)
    expect(JSON.parse(first.stdout)).toMatchObject({ inputs: 13, added: 13, failed: 0, interrupted: false })
    expect(first.stderr).toContain('added      ')
    expect(first.code).toBe(0)
    const second = await ingest(data, SAMPLES, '--quiet')
    expect(JSON.parse(second.stdout)).toMatchObject({ inputs: 13, added: 0, unchanged: 13 })
    expect(second).toMatchObject({ code: 0, stderr: '' })
  })

  it('tells of each file that is no article why, takes in the others, and exits with 1', async () => {
    const folder = temporaryFolder()
    const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
    file('empty.md', '')
    file('blank.html', ' \n\t\n')
    file('binary.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2, 0xff]))
    file('no-address.html', page(TIME, '外长周三抵达北京。'))
    file('no-date.html', page(ADDRESS, '外长周三抵达北京。'))
    file(
      'broken-utf8.html',
      Buffer.concat([Buffer.from(page(ADDRESS + TIME, '外长')), Buffer.from([0xe5, 0xa4, 0xff])]),
    )
    file('huge.html', '')
    truncateSync(join(folder, 'huge.html'), 50_000_000)
    file('gb18030.html', GB18030)
    const whole = page(ADDRESS.replace('/a"', '/cut"') + TIME, '外长周三抵达北京，与总统会谈。')
    file('cut.html', whole.slice(0, whole.indexOf('与总统')))
    copyFileSync(ARTICLE, join(folder, 'whole.md'))

    const { code, stdout, stderr } = await ingest(temporaryFolder(), folder)
    const { added, failed, failures } = JSON.parse(stdout)
    const reasons: { name: string; reason: string }[] = failures
    expect(Object.fromEntries(reasons.map(({ name, reason }) => [name.slice(folder.length + 1), reason]))).toEqual({
      'empty.md': expect.stringContaining('expected an article'),
      'blank.html': expect.stringContaining('expected an article, got only blanks'),
      'binary.html': expect.stringContaining('binary.html'),
      'no-address.html': expect.stringContaining('http(s) address'),
      'no-date.html': expect.stringContaining('expected a publication time'),
      'broken-utf8.html': expect.stringContaining('UTF-8'),
      'huge.html': expect.stringContaining('at most 5 MB, got 50000000 bytes'),
    })
    expect({ code, added, failed }).toEqual({ code: 1, added: 3, failed: 7 })
    for (const { reason } of reasons) expect(stderr).toContain(reason)
  })

  it('says what it expected of a folder without articles, and of a path that is not there', async () => {
    const folder = temporaryFolder()
    const { code, stdout, stderr } = await ingest(temporaryFolder(), folder, join(folder, 'absent.md'))
    expect(stderr).toContain(`no article in ${folder}: expected .md, .html, .htm or .txt files`)
    expect(stderr).toContain('there is no such file or folder')
    expect({ code, failed: JSON.parse(stdout).failed }).toEqual({ code: 1, failed: 2 })
  })

  it('takes the address and the time of a single page from the command line, also from standard input', async () => {
    const data = temporaryFolder()
    const given = ['--url', 'https://invented.example/given', '--published-at', '2024-01-02T03:04:05Z']
    const run = await runCli(['ingest', '--json', '-', ...given], {
      env: { DATELINE_DATA: data },
      stdin: page('', '外长周三抵达北京。'),
    })
    expect(JSON.parse(run.stdout)).toMatchObject({ added: 1, failures: [] })
    const several = await ingest(data, SAMPLES, ...given)
    expect(several).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected one file with --url') })
    const mistyped = await ingest(data, ARTICLE, '--published-at', 'yesterday')
    expect(mistyped).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected --published-at as ISO 8601') })
  })

  it('says that another process holds the data folder, with exit code 4', async () => {
    const data = temporaryFolder()
    const holder = openEmbedded({ folder: data })
    const { code, stdout, stderr } = await ingest(data, ARTICLE)
    await holder.close()
    expect(stderr).toContain(`Expected the data folder ${data} to be free, but another process holds it.`)
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
  })

  it('finishes the current article after Ctrl+C, says how far it came, and goes on when run again', async () => {
    const folder = join(temporaryFolder(), 'articles')
    mkdirSync(folder)
    for (let number = 100; number < 300; number += 1)
      writeFileSync(join(folder, `${number}.html`), page(ADDRESS.replace('/a"', `/${number}"`) + TIME, '天气晴朗。'))
    const env = { DATELINE_DATA: temporaryFolder() }
    const run = await runCli(['ingest', folder], {
      env,
      while: (child) => child.stderr.once('data', () => child.kill('SIGINT')),
    })
    expect(run.stderr).toContain('Finishing the current article')
    const [, done] = /stopped after (\d+) of 200, the same command goes on from there/.exec(run.stderr) ?? []
    expect(run.code).toBe(130)
    const again = await ingest(env.DATELINE_DATA, folder)
    expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: Number(done), added: 200 - Number(done) })
  }, 60_000)

  it('leaves no trace of an article that is retracted, by address or by id', async () => {
    const env = { DATELINE_DATA: temporaryFolder() }
    const empty = await runCli(['fingerprint'], { env })
    await runCli(['ingest', ARTICLE], { env })
    expect((await runCli(['fingerprint'], { env })).stdout).not.toBe(empty.stdout)
    const retracted = await runCli(['retract', `${URL_OF_ARTICLE}#top`], { env })
    expect(retracted.stderr).toMatch(/^retracted article:[0-9a-f]{20}\n$/)
    expect((await runCli(['fingerprint'], { env })).stdout).toBe(empty.stdout)
    expect(await runCli(['retract', retracted.stderr.slice('retracted '.length).trim()], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('expected the id or the address of an article in the graph'),
    })
  }, 60_000)
})
