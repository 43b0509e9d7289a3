import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInputs } from '../src/read-inputs.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-inputs-'))
  await mkdir(join(folder, 'b', 'deep'), { recursive: true })
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'b', 'deep', '2.html'), 'two')
  await writeFile(join(folder, 'b', '1.MD'), 'one')
  await writeFile(join(folder, 'a [1].txt'), 'bracketed')
  await writeFile(join(folder, 'b', 'picture.png'), 'no article')
  await writeFile(join(folder, 'huge.htm'), '')
  await truncate(join(folder, 'huge.htm'), 5_000_001)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const stdin = async function* (...chunks: string[]) {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk)
}

/** Each input as `name = text` or `name ! message`, without the temporary folder. */
const told = async (paths: readonly string[], input = stdin()): Promise<string[]> => {
  const lines: string[] = []
  for await (const item of readInputs(paths, input)) {
    const line = 'bytes' in item ? `${item.name} = ${new TextDecoder().decode(item.bytes)}` : `! ${item.error.message}`
    lines.push(line.replaceAll(`${folder}/`, ''))
  }
  return lines
}
const at = (...parts: string[]) => join(folder, ...parts)

describe('readInputs', () => {
  it('reads a folder at any depth in order of name, and only files of articles', async () =>
    expect(await told([at('b')])).toEqual(['b/1.MD = one', 'b/deep/2.html = two']))

  it('reads patterns, and names that only look like patterns', async () => {
    expect(await told([at('b', '**', '*.html')])).toEqual(['b/deep/2.html = two'])
    expect(await told([at('a [1].txt')])).toEqual(['a [1].txt = bracketed'])
  })

  it('reads standard input', async () =>
    expect(await told(['-'], stdin('one ', 'two'))).toEqual(['standard input = one two']))

  it('reads a file once, however often it is named', async () =>
    expect(await told([at('b', '1.MD'), at('b')])).toEqual(['b/1.MD = one', 'b/deep/2.html = two']))

  it('says what is wrong with each path, and goes on', async () =>
    expect(await told([at('missing.md'), at('empty'), at('b', '*.nothing'), at('b', '1.MD')])).toEqual([
      '! missing.md: expected a file, a folder or a pattern, but there is no such file or folder',
      '! no article in empty: expected .md, .html, .htm or .txt files',
      '! no file matches b/*.nothing',
      'b/1.MD = one',
    ]))

  it('does not read what is too large', async () => {
    const message = 'expected an article of at most 5 MB, got 5000001 bytes; it was not read'
    expect(await told([at('huge.htm')])).toEqual([`! huge.htm: ${message}`])
    expect(await told(['-'], stdin('x'.repeat(5_000_001)))).toEqual([`! standard input: ${message}`])
  })
})
