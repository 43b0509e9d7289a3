import { createApp } from '../app.ts'
import type { Config } from '../config.ts'
import { createEventHub } from '../event-hub.ts'
import type { Graph } from '../graph/graph.ts'
import { createEditing } from '../graph-editing.ts'
import { startServer } from '../server.ts'

/** Serves a graph over GraphQL until a signal stops it; `announce` is told the address once it listens. */
export const serveGraph = async (
  graph: Graph,
  { host, port, token, corsOrigins }: Config,
  announce: (url: string) => void,
): Promise<void> => {
  const hub = createEventHub()
  const app = createApp({ graph, editing: createEditing(graph, hub), token, events: hub, corsOrigins })
  const { url, stopped } = await startServer({ app, host, port })
  announce(url)
  await stopped
}
