import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { createEventHub } from '../src/event-hub.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { createEditing } from '../src/graph-editing.ts'
import { replaceArticle } from '../src/replace-article.ts'
import { ask } from './fixtures/ask.ts'
import { type InventedTrip, inventedEvidence } from './fixtures/invented-evidence.ts'

const TOKEN = 'a-token-of-the-tests'
const TRIP: InventedTrip = {
  ...{ key: 'belov', publishedOn: '2023-10-18', visitor: '别洛夫', office: '外长', from: 'RU', to: 'KP' },
  ...{ status: 'occurred', on: '2023-10-17', relay: '虚构社' },
}
const DECIDE = `mutation ($verdict: Verdict!, $left: ID!, $right: ID!) {
  decide(verdict: $verdict, left: $left, right: $right, by: "a reader", reason: "one visit, two spellings") {
    __typename
    ... on Decided { isNew decision { id verdict decidedBy reason left { key name } right { key } withdrawnBy } }
    ... on ContradictsDecisions { message decisions { id verdict } }
    ... on IndistinctNames { name }
    ... on UnknownId { id }
  }
}`
const WITHDRAW = `mutation ($id: ID!) {
  withdrawDecision(id: $id, by: "another") {
    __typename
    ... on Withdrawn { isNew decision { withdrawnBy } }
    ... on UnknownId { id }
  }
}`

let graph: Graph
let app: App
beforeEach(async () => {
  graph = openEmbedded({ folder: null })
  await migrate(graph)
  const events = createEventHub()
  app = createApp({ graph, editing: createEditing(graph, events), token: TOKEN, events, logging: false })
  for (const trip of [TRIP, { ...TRIP, key: 'spelt', visitor: '贝洛夫' }]) {
    const evidence = inventedEvidence(trip)
    await graph.write((tx) => replaceArticle(tx, evidence.article.id, evidence, false))
  }
})
afterEach(() => graph.close())

const ordered = async (query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await ask(app, query, variables, { authorization: `Bearer ${TOKEN}` })
  expect(errors).toEqual([])
  return data
}

const personCalled = async (name: string): Promise<string> =>
  (await ask(app, 'query ($name: String!) { person(name: $name) { id } }', { name })).data.person.id

const people = async () => (await ask(app, '{ people { totalCount } }')).data.people.totalCount

describe('decisions over the API', () => {
  it('are made, shown with their reason at the mention, listed and withdrawn', async () => {
    const ids = { left: await personCalled('别洛夫'), right: await personCalled('贝洛夫') }
    const { decide } = await ordered(DECIDE, { verdict: 'SAME', ...ids })
    expect(decide).toMatchObject({
      __typename: 'Decided',
      isNew: true,
      decision: { verdict: 'SAME', decidedBy: 'a reader', left: { name: '别洛夫 (RU)' }, withdrawnBy: null },
    })
    expect(await people()).toBe(1)
    const why = '{ people { nodes { mentions { nodes { name reason } } } } }'
    expect((await ask(app, why)).data.people.nodes[0].mentions.nodes).toContainEqual({
      name: '贝洛夫',
      reason: 'decided to be the same person as 别洛夫 (RU)',
    })

    const { id } = decide.decision
    expect((await ordered(WITHDRAW, { id })).withdrawDecision).toMatchObject({ isNew: true })
    expect((await ordered(WITHDRAW, { id })).withdrawDecision).toMatchObject({
      isNew: false,
      decision: { withdrawnBy: 'another' },
    })
    expect(await people()).toBe(2)
    const list = 'query ($withdrawn: Boolean!) { decisions(withdrawn: $withdrawn) { totalCount nodes { id } } }'
    expect((await ask(app, list, { withdrawn: false })).data.decisions).toEqual({ totalCount: 0, nodes: [] })
    expect((await ask(app, list, { withdrawn: true })).data.decisions.nodes).toEqual([{ id }])
    expect((await ask(app, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })).data.node).toEqual({
      __typename: 'Decision',
    })
  })

  it('say what has to be mended first', async () => {
    const [left, right] = ['name:别洛夫|RU', 'name:贝洛夫|RU']
    await ordered(DECIDE, { verdict: 'SAME', left, right })
    expect((await ordered(DECIDE, { verdict: 'SAME', left: right, right: left })).decide).toMatchObject({
      __typename: 'Decided',
      isNew: false,
    })
    expect((await ordered(DECIDE, { verdict: 'DIFFERENT', left, right })).decide).toMatchObject({
      __typename: 'ContradictsDecisions',
      message: expect.stringContaining('别洛夫 (RU) is the same as 贝洛夫 (RU) (a reader'),
      decisions: [{ verdict: 'SAME' }],
    })
    expect((await ordered(DECIDE, { verdict: 'SAME', left, right: left })).decide).toEqual({
      __typename: 'IndistinctNames',
      name: '别洛夫 (RU)',
    })
    expect((await ordered(DECIDE, { verdict: 'SAME', left, right: 'person:nobody' })).decide).toEqual({
      __typename: 'UnknownId',
      id: 'person:nobody',
    })
    expect((await ordered(WITHDRAW, { id: 'decision:none' })).withdrawDecision).toEqual({
      __typename: 'UnknownId',
      id: 'decision:none',
    })
  })

  it('ask for the token, a name and a reason', async () => {
    const variables = { verdict: 'SAME', left: 'name:别洛夫|RU', right: 'name:贝洛夫|RU' }
    const refused = await ask(app, DECIDE, variables)
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    const unsigned = 'mutation { withdrawDecision(id: "decision:1", by: "  ") { __typename } }'
    const answer = await ask(app, unsigned, {}, { authorization: `Bearer ${TOKEN}` })
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
