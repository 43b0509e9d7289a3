import { Converter as ToTraditional } from 'opencc-js/cn2t'
import { Converter as ToSimplified } from 'opencc-js/t2cn'
import type { Graph } from '../graph/graph.ts'
import { type Statement, statement } from '../graph/statement.ts'
import type { ArticleNode, CityNode, CountryNode, PersonNode, SourceNode } from './nodes.ts'

/** What a search may find. */
export type Found = PersonNode | CountryNode | CityNode | SourceNode | ArticleNode

type Hit = { distance: number; orderKey: string; node: Found }
type Search = Statement<{ forms: readonly string[]; limit: number }, Hit>

// Equally close hits come in this order.
const SEARCHES: readonly Search[] = [
  statement('read/search-people'),
  statement('read/search-countries'),
  statement('read/search-cities'),
  statement('read/search-sources'),
  statement('read/search-articles'),
]

const simplified = ToSimplified({ from: 't', to: 'cn' })
const traditional = ToTraditional({ from: 'cn', to: 't' })

const formsOf = (text: string): string[] => {
  const lowered = text.toLowerCase()
  return [...new Set([lowered, simplified(lowered), traditional(lowered)])]
}

/** What goes by a name or title that contains `text`, in either Chinese script: whole names first, then beginnings. */
export const search = async (graph: Graph, text: string, limit: number): Promise<Found[]> => {
  const forms = formsOf(text)
  const hits = await Promise.all(SEARCHES.map((statement) => graph.read(statement, { forms, limit })))
  return hits
    .flat()
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ node }) => node)
}
