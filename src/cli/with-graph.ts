import type { Graph } from '../graph/graph.ts'

/** Runs `work` on the graph that the environment names, and lets go of the graph whatever happens. */
export const withGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  // Loaded late: what needs no graph (--help, views list) starts without two database drivers.
  const { readConfig } = await import('../config.ts')
  const { openGraph } = await import('../open-graph.ts')
  const graph = await openGraph(readConfig(process.env).graph)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
