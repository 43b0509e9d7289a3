import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli, temporaryFolder } from './fixtures/run-cli.ts'

const article = (address: string, minister: string) => `<!--1697630400000-->
[${minister}访问朝鲜](https://news.example/${address})
------

<p>俄罗斯外交部长${minister}周三（10月18日）抵达平壤，开始对朝鲜的两天访问。</p>`

it('suggests who may be one, decides, refuses what contradicts it, and takes it back to the former fingerprint', async () => {
  const folder = temporaryFolder()
  const env = { DATELINE_DATA: join(folder, 'data') }
  writeFileSync(join(folder, 'one.md'), article('one', '安东·别洛夫'))
  writeFileSync(join(folder, 'two.md'), article('two', '安东·贝洛夫'))
  const dateline = (...args: string[]) => runCli(args, { env })
  expect((await dateline('ingest', '--quiet', folder)).code).toBe(0)
  const former = (await dateline('fingerprint')).stdout

  const suggested = await dateline('decisions', 'suggest')
  expect(suggested.stdout).toMatch(
    /安东·别洛夫|安东·贝洛夫.*sound alike.*both 外长; both of RU.*decisions same person:/,
  )

  const made = await dateline('decisions', 'same', '安东·别洛夫', '安东·贝洛夫', '--why', 'one visit', '--by', 'ada')
  expect(made.code).toBe(0)
  const id = made.stdout.trim()
  expect(id).toMatch(/^decision:[0-9a-f]{20}$/)
  expect((await dateline('fingerprint')).stdout).not.toBe(former)
  expect((await dateline('decisions', 'list')).stdout).toMatch(/安东·别洛夫 \(RU\) +same +安东·贝洛夫 \(RU\) +ada/)

  const keys = ['name:安东·别洛夫|RU', 'name:安东·贝洛夫|RU'] as const
  const refused = await dateline('decisions', 'different', ...keys, '--why', 'two visits')
  expect(refused).toMatchObject({ code: 3, stdout: '' })
  expect(refused.stderr).toContain(`安东·别洛夫 (RU) is the same as 安东·贝洛夫 (RU) (ada`)
  expect(refused.stderr).toContain(id)
  expect(await dateline('decisions', 'same', '安东·别洛夫', 'nobody', '--why', 'x')).toMatchObject({
    code: 2,
    stdout: '',
  })

  expect((await dateline('decisions', 'withdraw', id)).code).toBe(0)
  expect((await dateline('fingerprint')).stdout).toBe(former)
  expect((await dateline('decisions', 'list')).stdout).not.toContain('ada')
  expect((await dateline('decisions', 'list', '--all', '--format', 'json')).stdout).toContain('"withdrawnBy"')
}, 240_000)
