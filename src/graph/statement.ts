import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Parameters } from './graph.ts'

/** The engines a statement's text may be written for. */
export type Engine = 'neo4j' | 'embedded'

/** One Cypher statement, loaded once. `P` and `Row` say what it takes and gives; no value is ever spliced into its text. */
export interface Statement<P extends Parameters = Parameters, Row = unknown> {
  /** Path below `cypher/` without extension: `read/visits-by-city`. */
  readonly name: string
  textFor(engine: Engine): string
  /** Holds the types; never set. */
  readonly types?: { parameters: P; row: Row }
}

const folder = new URL('../../cypher/', import.meta.url)

const textOf = (name: string): string => {
  const path = fileURLToPath(new URL(`${name}.cypher`, folder))
  if (!existsSync(path))
    throw new Error(`Expected the Cypher statement ${name} at ${path}, but there is no such file. Reinstall Dateline.`)
  return readFileSync(path, 'utf8')
}

/**
 * The statement in `cypher/NAME.cypher`; where an engine needs its own text, `cypher/NAME.ENGINE.cypher` stands beside it.
 * Throws at start when the file is missing.
 */
export const statement = <P extends Parameters, Row>(name: string): Statement<P, Row> => {
  const shared = textOf(name)
  const own = (engine: Engine) =>
    existsSync(fileURLToPath(new URL(`${name}.${engine}.cypher`, folder))) ? textOf(`${name}.${engine}`) : shared
  const texts: Record<Engine, string> = { neo4j: own('neo4j'), embedded: own('embedded') }
  return { name, textFor: (engine) => texts[engine] }
}

/** A statement that lists a connection in one order, and the same read from the other end. */
export interface PagedStatement<P extends Parameters, Row> {
  forward: Statement<P, Row>
  backward: Statement<P, Row>
}

const flipped = (text: string): string =>
  text.replace(/\b(ASC|DESC)\b/g, (direction) => (direction === 'ASC' ? 'DESC' : 'ASC'))

/** A connection's statement. Its text writes ASC or DESC out on every ORDER BY term; `backward` has each of them turned. */
export const pagedStatement = <P extends Parameters, Row>(name: string): PagedStatement<P, Row> => {
  const forward = statement<P, Row>(name)
  if (!/\b(ASC|DESC)\b/.test(forward.textFor('neo4j'))) {
    throw new Error(`Expected ${name}.cypher to write ASC or DESC out after ORDER BY, but it has neither.`)
  }
  return { forward, backward: { name: `${name} (backward)`, textFor: (engine) => flipped(forward.textFor(engine)) } }
}
