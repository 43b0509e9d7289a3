import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from './app.ts'

/** Where to serve which app. */
export interface ServerOptions {
  app: App
  host: string
  /** 0 takes any free port. */
  port: number
}

/** A server that runs. */
export interface RunningServer {
  /** Its address: `http://127.0.0.1:4000`. */
  url: string
  /** Takes no more requests, lets those that run finish, and resolves then. Safe to call twice. */
  stop(): Promise<void>
  /** Resolves when the server has stopped, by `stop` or by SIGINT or SIGTERM. The graph may be closed then. */
  stopped: Promise<void>
}

/** Why a server could not start: a message that says what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

const REQUEST_TIMEOUT_MS = 30_000
const HEADERS_TIMEOUT_MS = 10_000
// What runs longer than this when the server is told to stop, such as a subscription, is cut off.
const GRACE_MS = 10_000
const SWEEP_MS = 50

const explained = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  const why = {
    EADDRINUSE: `another process listens there. Stop it, or set PORT to another number`,
    EACCES: `this user may not take it. Set PORT to 1024 or above`,
    EADDRNOTAVAIL: `this machine has no such address. Set HOST to 127.0.0.1`,
    ENOTFOUND: `there is no such host. Set HOST to 127.0.0.1`,
  }[error.code ?? '']
  if (why === undefined) return error
  return new ServerError(`Expected to serve on ${host} port ${port}, but ${why}.`, { cause: error })
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    // A connection that answers its last request only now is kept alive by the client: again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(sweep)
      resolve()
    })
  })

/** Serves the app until it is stopped; rejects with a ServerError when the port can't be had. */
export const startServer = async ({ app, host, port }: ServerOptions): Promise<RunningServer> => {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS }, app)
  await listen(server, host, port)
  // A server that listens on a port has an address with a port: the other forms are of pipes and of closed servers.
  const address = server.address() as AddressInfo
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address

  let finish = (_ended: Promise<void>): void => undefined
  const stopped = new Promise<void>((resolve) => {
    finish = resolve
  })
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => {
    if (!stopping) {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      stopping = close(server)
      finish(stopping)
    }
    return stopping
  }
  // Once: a second signal has its usual meaning, and ends the process.
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return { url: `http://${shownHost}:${address.port}`, stop, stopped }
}
