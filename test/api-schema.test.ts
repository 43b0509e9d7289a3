import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  specifiedScalarTypes,
  validate,
  validateSchema,
} from 'graphql'
import { expect, it } from 'vitest'
import { exampleQueries } from '../src/http/example-queries.ts'
import { ERROR_CODES } from '../src/schema/client-error.ts'
import { schema, schemaText } from '../src/schema/schema.ts'

const own = (type: GraphQLNamedType) =>
  !type.name.startsWith('__') && !specifiedScalarTypes.some((scalar) => scalar.name === type.name)

it('is the schema that schema.graphql shows: npm run schema writes it', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(schemaText())
})

it('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([])
})

it('describes every type, field, argument and value', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter(own)
    .flatMap((type) => {
      const parts: [string, string | null | undefined][] = [[type.name, type.description]]
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          parts.push([`${type.name}.${field.name}`, field.description])
          for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg.description])
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          parts.push([`${type.name}.${field.name}`, field.description])
      }
      if (isEnumType(type))
        for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description])
      return parts.filter(([, description]) => !description).map(([name]) => name)
    })
  expect(silent).toEqual([])
})

// The contract: front ends are written against these names. Fields may be added, none may go.
const CONTRACT: Record<string, string> = {
  Person: 'id name names office country offices visits events claims mentions',
  Country: 'id code name capital officials visits visitsBy claims',
  City: 'id name country isCapital visits',
  Event:
    'id kind status startOn endOn precision datesAgree country city visitors hosts participants reports claims statusHistory',
  Report: 'id article event kind status statedDate startOn endOn precision datesAgree quote span confidence rule',
  Claim: 'id quote span stance speaker relayedBy article about disputes disputedBy publishedAt',
  Source: 'id name kind articles claimsMade claimsRelayed',
  Article: 'id url title publishedAt publisher language people countries reports claims',
  Mention: 'id name forms office article person quote span',
  Query:
    'node nodes person people country countries city event events claim claims source sources article articles search path savedViews savedView',
  Mutation: 'ingestArticle retractArticle',
  Subscription: 'articleIngested eventChanged',
}

it.each(Object.entries(CONTRACT))('has the fields of %s that the contract names', (name, fields) => {
  const type = schema.getType(name)
  expect(isObjectType(type) ? Object.keys(type.getFields()) : []).toEqual(expect.arrayContaining(fields.split(' ')))
})

it('offers example queries that are valid', () => {
  expect(exampleQueries().length).toBeGreaterThan(3)
  for (const { query } of exampleQueries()) {
    expect(query).toMatch(/^# .+\?$/m)
    expect(validate(schema, parse(query))).toEqual([])
  }
})

it('explains every error code', () => {
  const table = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
  for (const code of ERROR_CODES) expect(table).toMatch(new RegExp(`^\\| \`${code}\` +\\|`, 'm'))
})
