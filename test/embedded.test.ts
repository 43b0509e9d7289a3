import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type EmbeddedGraph, openEmbedded } from '../src/graph/embedded.ts'
import type { Transaction } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import type { Statement } from '../src/graph/statement.ts'
import { replaceArticle } from '../src/replace-article.ts'
import { type InventedTrip, inventedEvidence } from './fixtures/invented-evidence.ts'
import { rowsOf } from './fixtures/rows-of.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const of = (text: string): Statement<Record<string, unknown>, never> => ({ name: 'a test', textFor: () => text })

describe('the embedded engine', () => {
  it('keeps what was written when its folder is opened again', async () => {
    const folder = newFolder()
    const first = openEmbedded({ folder })
    await first.write((tx) => tx.run(of('CREATE (n:Source {id: $id})'), { id: 'source:1' }))
    await first.close()
    const second = openEmbedded({ folder })
    expect(await rowsOf(second, 'MATCH (n:Source) RETURN n.id AS id')).toEqual([{ id: 'source:1' }])
    await second.close()
  })

  it('says which folder another process holds, and what to do', () => {
    const folder = newFolder()
    const held = openEmbedded({ folder })
    const code = `
      import { openEmbedded } from ${JSON.stringify(new URL('../src/graph/embedded.ts', import.meta.url).href)}
      try { openEmbedded({ folder: ${JSON.stringify(folder)} }) } catch (error) { console.log(error.code, error.message) }`
    const other = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      encoding: 'utf8',
    })
    expect(other.stdout).toContain(`IN_USE Expected the data folder ${folder} to be free`)
    return held.close()
  })

  it('refuses a file that is no graph without touching it', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'graph.grafeo'), 'nothing of ours')
    expect(() => openEmbedded({ folder })).toThrow(expect.objectContaining({ code: 'DAMAGED' }))
  })

  it('saves nothing of a transaction in which a statement failed, though the work went on', async () => {
    const graph = openEmbedded({ folder: null })
    await expect(
      graph.write(async (tx) => {
        await tx.run(of('CREATE (n:Source {id: $id})'), { id: 'source:1' })
        await tx.run(of('MATCH (n:Source RETURN n'), {}).catch(() => undefined)
      }),
    ).rejects.toMatchObject({ code: 'STATEMENT' })
    expect(await rowsOf(graph, 'MATCH (n:Source) RETURN n.id AS id')).toEqual([])
    await graph.close()
  })

  it('runs concurrent writes one after the other, so that none is lost', async () => {
    const graph = openEmbedded({ folder: null })
    await graph.write((tx) => tx.run(of('CREATE (n:Source {id: 1, times: 0})'), {}))
    const add = (tx: Transaction) => tx.run(of('MATCH (n:Source {id: 1}) SET n.times = n.times + 1'), {})
    await Promise.all(Array.from({ length: 50 }, () => graph.write(add)))
    expect(await rowsOf(graph, 'MATCH (n:Source) RETURN n.times AS times')).toEqual([{ times: 50 }])
    await graph.close()
  })

  it('rejects what is run after it was closed, which the engine itself would answer', async () => {
    const graph = openEmbedded({ folder: null })
    await graph.close()
    await graph.close()
    await expect(rowsOf(graph, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })
})

const trip = (key: string, day: number): InventedTrip => ({
  key,
  publishedOn: new Date(Date.UTC(2001, 0, day)).toISOString().slice(0, 10),
  visitor: `甲${key}·乙${key}`,
  office: '外长',
  from: 'RU',
  to: 'KP',
  status: 'occurred',
  on: new Date(Date.UTC(2001, 0, day)).toISOString().slice(0, 10),
  relay: `社${key}`,
})

const put = (graph: EmbeddedGraph, each: InventedTrip, scanned = new Map<string, number>(), isKnown = false) => {
  const evidence = inventedEvidence(each)
  return graph.write((tx) =>
    replaceArticle(
      {
        run: async (statement, parameters) => {
          const rows = await tx.run(statement, parameters)
          scanned.set(statement.name, graph.rowsScanned ?? 0)
          return rows
        },
      },
      evidence.article.id,
      evidence,
      isKnown,
    ),
  )
}

describe('the rows that ingesting an article scans', () => {
  it('do not grow with the graph: every statement finds its nodes by an index', async () => {
    const graph = openEmbedded({ folder: null })
    await migrate(graph)
    const scannedAt = async (size: number, from: number) => {
      for (let day = from; day < size; day += 1) await put(graph, trip(String(day), day * 30))
      const scanned = new Map<string, number>()
      await put(graph, trip('new', 7), scanned)
      await put(graph, trip('new', 8), scanned, true)
      await graph.write((tx) => replaceArticle(tx, inventedEvidence(trip('new', 8)).article.id, null, true))
      return Object.fromEntries([...scanned].sort())
    }
    const small = await scannedAt(20, 0)
    const large = await scannedAt(200, 20)
    expect(Object.keys(small).length).toBeGreaterThan(35)
    expect(large).toEqual(small)
    await graph.close()
  }, 60_000)
})
