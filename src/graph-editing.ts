import { decide, withdrawDecision } from './decide.ts'
import type { EventHub } from './event-hub.ts'
import type { Graph } from './graph/graph.ts'
import { statement } from './graph/statement.ts'
import { ingestArticle, retractArticle } from './ingest-articles.ts'
import type { Editing } from './schema/editing.ts'

const eventsOfArticle = statement<{ article: string }, { id: string }>('read/article-events')

/** What the mutations do to a graph; what comes of it is published. */
export const createEditing = (graph: Graph, hub: EventHub): Editing => {
  const publishEvents = async (article: string) => {
    for (const { id } of await graph.read(eventsOfArticle, { article })) hub.publish('eventChanged', id)
  }
  return {
    ingest: async (content, options) => {
      const ingested = await ingestArticle(graph, content, options)
      if (ingested.outcome === 'added' || ingested.outcome === 'replaced') {
        hub.publish('articleIngested', ingested.articleId)
        await publishEvents(ingested.articleId)
      }
      return ingested
    },
    retract: async (article) => {
      const touched = await graph.read(eventsOfArticle, { article })
      const retracted = await retractArticle(graph, article)
      if (retracted) for (const { id } of touched) hub.publish('eventChanged', id)
      return retracted
    },
    decide: async (proposal) => {
      const result = await decide(graph, proposal, new Date().toISOString())
      switch (result.outcome) {
        case 'decided':
        case 'repeated':
          return { outcome: result.outcome, decision: result.decision.id }
        case 'contradicted':
          return { ...result, decisions: result.decisions.map(({ id }) => id) }
        default:
          return result
      }
    },
    withdraw: async (id, withdrawnBy) => {
      const result = await withdrawDecision(graph, id, withdrawnBy, new Date().toISOString())
      return result.outcome === 'unknown' ? result : { outcome: result.outcome, decision: result.decision.id }
    },
  }
}
