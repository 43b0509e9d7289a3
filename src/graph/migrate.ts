import { readdirSync } from 'node:fs'
import { countryId } from '../domain/ids.ts'
import { CITIES } from '../domain/reference/cities.ts'
import { COUNTRIES } from '../domain/reference/countries.ts'
import type { Graph } from './graph.ts'
import type { Rows } from './save-rows.ts'
import { statement } from './statement.ts'

const folder = new URL('../../cypher/schema/', import.meta.url)

const schemaNames = (engine: Graph['engine']): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${engine}.cypher`) || /^[^.]+\.cypher$/.test(file))
    .map((file) => `schema/${file.replace(/\.cypher$/, '')}`)
    // Constraints before indexes: Neo4j then sees that a constraint's index is there.
    .sort((a, b) => Number(a.includes('-index')) - Number(b.includes('-index')) || (a < b ? -1 : 1))

const countries = statement<Rows, never>('write/countries')
const cities = statement<Rows, never>('write/cities')
const capitals = statement<Rows, never>('write/capitals')

const countryRows = COUNTRIES.map(({ code, code3, numeric, name, aliases, abbreviations }) => ({
  id: countryId(code),
  code,
  code3,
  numeric,
  nameEn: name.en,
  nameHans: name.hans,
  nameHant: name.hant,
  names: [...new Set([name.en, name.hans, name.hant, ...aliases, ...abbreviations])],
  orderKey: `${code}~${countryId(code)}`,
}))

const cityRows = CITIES.map(({ id, country, name, aliases, isCapital }) => ({
  id,
  country: countryId(country),
  properties: {
    id,
    nameEn: name.en,
    nameHans: name.hans,
    nameHant: name.hant,
    names: [...new Set([name.en, name.hans, name.hant, ...aliases])],
    isCapital,
    orderKey: `${name.en}~${id}`,
  },
}))

const capitalRows = CITIES.filter(({ isCapital }) => isCapital).map(({ id, country }) => ({
  city: id,
  country: countryId(country),
}))

/** Brings the constraints, the indexes and the reference data of a graph to this version. Safe to run at every start. */
export const migrate = async (graph: Graph): Promise<void> => {
  for (const name of schemaNames(graph.engine)) {
    // Schema changes may not share a transaction with writes on Neo4j.
    await graph.write((transaction) => transaction.run(statement(name), {}))
  }
  await graph.write(async (transaction) => {
    await transaction.run(countries, { rows: countryRows })
    await transaction.run(cities, { rows: cityRows })
    await transaction.run(capitals, { rows: capitalRows })
  })
}
