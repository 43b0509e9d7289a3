import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Extractor } from '../src/domain/extraction.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { GraphError } from '../src/graph/graph-error.ts'
import { migrate } from '../src/graph/migrate.ts'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { ingestInputs } from '../src/ingest-inputs.ts'
import { mapInputs } from '../src/map-inputs.ts'
import type { Input } from '../src/read-inputs.ts'

const SAMPLE = fileURLToPath(new URL('../samples/articles/2024-06-17-putin-to-visit-pyongyang.md', import.meta.url))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function* inputsNamed(...names: string[]): AsyncGenerator<Input> {
  for (const name of names) yield { name, bytes: readFileSync(SAMPLE) }
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

it('works on inputs at the same time, as many as it may, and tells of them in their order', async () => {
  const delays: Record<string, number> = { a: 60, b: 5, c: 30, d: 5 }
  let under = 0
  let most = 0
  const results = mapInputs(inputsNamed('a', 'b', 'c', 'd'), { atOnce: 3 }, async ({ name }) => {
    under += 1
    most = Math.max(most, under)
    await pause(delays[name] ?? 0)
    under -= 1
    if (name === 'b') throw new Error('no article')
    return name.toUpperCase()
  })
  expect(await collect(results)).toEqual([
    { name: 'a', value: 'A' },
    { name: 'b', error: new Error('b: no article') },
    { name: 'c', value: 'C' },
    { name: 'd', value: 'D' },
  ])
  expect(most).toBe(3)
})

it('tells the work under way to stop when the caller has seen enough, and begins no more', async () => {
  const begun: string[] = []
  const stopped: string[] = []
  const results = mapInputs(inputsNamed('a', 'b', 'c'), { atOnce: 2 }, async ({ name }, signal) => {
    begun.push(name)
    if (name === 'a') return
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))).catch(() =>
      stopped.push(name),
    )
  })
  for await (const { name } of results) if (name === 'a') break
  await pause(0)
  expect({ begun, stopped }).toEqual({ begun: ['a', 'b'], stopped: ['b'] })
})

it('begins no other input once it is aborted, and tells of what is done', async () => {
  const ending = new AbortController()
  const begun: string[] = []
  const results = mapInputs(inputsNamed('a', 'b', 'c'), { atOnce: 1, signal: ending.signal }, async ({ name }) => {
    begun.push(name)
    if (name === 'b') ending.abort()
    return name
  })
  expect((await collect(results)).map(({ name }) => name)).toEqual(['a', 'b'])
  expect(begun).toEqual(['a', 'b'])
})

it('asks an extractor for nothing that the graph holds from it', async () => {
  const graph = openEmbedded({ folder: null })
  await migrate(graph)
  const read: string[] = []
  const extractorNamed = (name: string): Extractor => ({
    name,
    atOnce: 1,
    extract: async (parsed) => {
      read.push(name)
      return { ...(await extractByRules(parsed)), extractor: name }
    },
  })
  const outcomes: string[] = []
  for (const name of ['one', 'one', 'two'])
    for await (const { outcome } of ingestInputs(graph, inputsNamed('x'), { extractor: extractorNamed(name) }))
      outcomes.push(outcome)
  await graph.close()
  expect({ outcomes, read }).toEqual({ outcomes: ['added', 'unchanged', 'replaced'], read: ['one', 'two'] })
})

it('ends with the error of a database that fails, and blames no article for it', async () => {
  const graph = openEmbedded({ folder: null })
  await migrate(graph)
  await graph.close()
  const ended = collect(ingestInputs(graph, inputsNamed('x', 'y')))
  await expect(ended).rejects.toBeInstanceOf(GraphError)
})
