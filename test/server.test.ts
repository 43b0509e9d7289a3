import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { startServer } from '../src/server.ts'

const appOver = (graph: Graph) => createApp({ graph, logging: false })
const onFreePort = (graph: Graph) => startServer({ app: appOver(graph), host: '127.0.0.1', port: 0 })
const asking = (url: string) => fetch(`${url}/graphql?query=${encodeURIComponent('{ countries { totalCount } }')}`)

describe('the server', () => {
  it('serves the app on its address, and not after it has stopped', async () => {
    const graph = openEmbedded({ folder: null })
    const server = await onFreePort(graph)
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await asking(server.url)).json()).toEqual({ data: { countries: { totalCount: 0 } } })
    await server.stop()
    await server.stop()
    await server.stopped
    await expect(asking(server.url)).rejects.toThrow()
    await graph.close()
  })

  it('lets a request that runs finish before it stops', async () => {
    const embedded = openEmbedded({ folder: null })
    let readOn = (): void => undefined
    const held = new Promise<void>((resolve) => {
      readOn = resolve
    })
    let begun = (): void => undefined
    const reading = new Promise<void>((resolve) => {
      begun = resolve
    })
    const slow: Graph = {
      ...embedded,
      read: async (statement, parameters) => {
        begun()
        await held
        return embedded.read(statement, parameters)
      },
    }
    const server = await onFreePort(slow)
    const answer = asking(server.url)
    await reading
    const stopped = server.stop()
    readOn()
    expect((await answer).status).toBe(200)
    await stopped
    await embedded.close()
  })

  it('says what to do when its port is taken', async () => {
    const graph = openEmbedded({ folder: null })
    const server = await onFreePort(graph)
    const port = Number(new URL(server.url).port)
    await expect(startServer({ app: appOver(graph), host: '127.0.0.1', port })).rejects.toThrow(
      `Expected to serve on 127.0.0.1 port ${port}, but another process listens there. Stop it, or set PORT`,
    )
    await server.stop()
    await graph.close()
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops in order at %s', async (signal) => {
    const main = fileURLToPath(new URL('fixtures/serve-until-stopped.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['ignore', 'pipe', 'inherit'] })
    let told = ''
    child.stdout.on('data', (chunk) => {
      told += chunk
    })
    while (!told.includes('http://')) await once(child.stdout, 'data')
    expect((await asking(told.trim())).status).toBe(200)
    child.kill(signal)
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect(told).toContain('stopped')
  })
})
