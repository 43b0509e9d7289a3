import { once } from 'node:events'
import { createServer } from 'node:net'

const taken = async (port: number): Promise<number | undefined> => {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? address?.port : undefined
}

/** A port of this machine that nothing listens on at the moment. */
export const freePort = async (): Promise<number> => {
  const port = await taken(0)
  if (port === undefined) throw new Error('Expected the system to give a free port, but it gave none.')
  return port
}

/** Rejects with what to do when something listens on the port already. */
export const assertFree = async (port: number): Promise<void> => {
  try {
    await taken(port)
  } catch (error) {
    throw new Error(`Expected port ${port} of 127.0.0.1 to be free, but it is in use. Choose another with --port.`, {
      cause: error,
    })
  }
}
