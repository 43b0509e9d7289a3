import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

const SAMPLES = fileURLToPath(new URL('../samples/articles', import.meta.url))
const FILES = globSync('*.{md,html}', { cwd: SAMPLES }).sort()

describe('dateline extract', () => {
  it('prints a document a line for each article, whose quotes stand in the text, and touches no graph', async () => {
    const data = join(temporaryFolder(), 'data')
    const { code, stdout, stderr } = await runCli(['extract', SAMPLES], { env: { DATELINE_DATA: data } })
    expect({ code, stderr, touched: existsSync(data) }).toEqual({ code: 0, stderr: '', touched: false })
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(documents.map(({ id }) => id)).toEqual(FILES.map((file) => basename(file).replace(/\.\w+$/, '')))
    for (const [index, { persons, countries, sources, events, claims }] of documents.entries()) {
      const name = FILES[index] ?? ''
      const { text } = parseArticle(readFileSync(join(SAMPLES, name)), { name }).article
      const quotes = [...events, ...claims].map(({ quote }) => quote)
      const mentions = [...persons, ...countries, ...sources].flatMap((found) => found.mentions)
      for (const piece of [...quotes, ...mentions]) expect(text, name).toContain(piece)
      expect(quotes.length, name).toBeGreaterThan(0)
    }
  })

  it('reads the announced trip of one sample as the form of the document has it', async () => {
    const { stdout } = await runCli(['extract', join(SAMPLES, '2024-06-17-putin-to-visit-pyongyang.md')])
    const { publisher, published, persons, events } = JSON.parse(stdout)
    expect({ publisher, published }).toEqual({ publisher: '远望新闻网', published: '2024-06-17T14:10:00.000Z' })
    expect(persons[0]).toMatchObject({ name: '弗拉基米尔·普京', office: '俄罗斯总统', country: 'RU' })
    expect(events[0]).toMatchObject({
      kind: 'visit',
      actors: ['弗拉基米尔·普京'],
      country: 'KP',
      date: '2024-06-18',
      precision: 'day',
      status: 'planned',
      quote: expect.stringContaining('访问朝鲜'),
    })
  })

  it('tells of a file that is no article on stderr, prints the others, and exits with 1', async () => {
    const article = join(SAMPLES, '2024-06-17-putin-to-visit-pyongyang.md')
    const { code, stdout, stderr } = await runCli(['extract', 'absent.md', article])
    expect(stderr).toContain('error: absent.md: expected a file, a folder or a pattern')
    expect({ code, documents: stdout.trimEnd().split('\n').length }).toEqual({ code: 1, documents: 1 })
  })

  it.each([
    [
      'another language',
      'The minister arrived on Monday.',
      /expected an article in Chinese, but \d+ of its \d+ characters/,
    ],
    [
      'no name and no word said',
      '昨天下了很大的雪，路上很滑。',
      /names no person and no state, and nobody in it says anything/,
    ],
  ])(
    'says that nothing was found in an article with %s, and that it was read all the same',
    async (_, text, reason) => {
      const folder = temporaryFolder()
      const file = join(folder, 'page.html')
      const head = '<title>News</title><link rel="canonical" href="https://invented.example/a">'
      writeFileSync(file, `${head}<time datetime="2024-01-02T03:04Z"></time><p>${text}</p>`)
      const printed = await runCli(['extract', file])
      expect(printed.stderr).toMatch(reason)
      expect({ code: printed.code, documents: printed.stdout.trimEnd().split('\n').length }).toEqual({
        code: 0,
        documents: 1,
      })
      const ingested = await runCli(['ingest', file], { env: { DATELINE_DATA: join(folder, 'data') } })
      expect(ingested.stderr).toMatch(reason)
      expect(ingested.code).toBe(0)
    },
  )
})
