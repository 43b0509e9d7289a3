import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../src/graph/fingerprint.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { loadViews } from '../src/views/load-views.ts'
import { runView } from '../src/views/run-view.ts'
import { engines } from './engines.ts'
import { tellViewStory } from './fixtures/view-story.ts'

const ANSWERS: Record<string, { given?: Record<string, unknown>; rows: Record<string, unknown>[] }> = {
  'officials-by-capital': {
    rows: [
      {
        official: '别洛夫',
        office: '外长',
        capital: 'Pyongyang',
        country: 'KP',
        startOn: '2031-03-05',
        status: 'occurred',
        reports: 2,
        quote: '别洛夫抵达平壤',
        source: '虚构晚报',
        url: 'https://invented.example/1',
      },
    ],
  },
  'country-visitors': {
    given: { country: 'KP' },
    rows: [
      {
        startOn: '2031-03-05',
        endOn: '2031-03-05',
        status: 'occurred',
        visitor: '别洛夫',
        office: '外长',
        city: 'Pyongyang',
        reports: 2,
        datesAgree: false,
        quote: '别洛夫抵达平壤',
        url: 'https://invented.example/1',
      },
    ],
  },
  'planned-visits': {
    rows: [
      {
        visitor: '别洛夫',
        office: '外长',
        country: 'VN',
        startOn: '2031-04-09',
        status: 'planned',
        saidAt: '2031-04-01T08:00:00.000Z',
        quote: '别洛夫将访问河内',
        source: '虚构日报',
        url: 'https://invented.example/2',
      },
    ],
  },
  'person-mentions': {
    given: { name: '别洛夫' },
    rows: ['2', '1', '0'].map((article) => ({
      person: '别洛夫',
      personId: expect.stringMatching(/^person:/),
      mention: '别洛夫',
      office: '外长',
      reason: 'named 别洛夫 (RU)',
      mentionId: expect.stringMatching(/^mention:/),
      url: `https://invented.example/${article}`,
    })),
  },
  'contested-claims': {
    rows: [
      {
        speaker: '别洛夫',
        claim: '会谈顺利。',
        claimedAt: '2031-03-05T08:00:00.000Z',
        disputedBy: 'North Korea',
        stance: 'denies',
        answer: '否认会谈。',
        reason: 'denies what an earlier claim of the same article says',
        url: 'https://invented.example/1',
      },
    ],
  },
  'relay-chains': {
    rows: [
      {
        outlet: '虚构日报',
        relay: '虚构社',
        kind: 'agency',
        speaker: '别洛夫',
        claims: 1,
        lastPublishedAt: '2031-04-01T08:00:00.000Z',
        quote: '很期待。',
      },
      {
        outlet: '虚构晚报',
        relay: '虚构社',
        kind: 'agency',
        speaker: '别洛夫',
        claims: 1,
        lastPublishedAt: '2031-03-05T08:00:00.000Z',
        quote: '会谈顺利。',
      },
    ],
  },
}

describe.each(engines())('the views on $name', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    await migrate(graph)
    await tellViewStory(graph)
  })
  afterAll(() => graph.close())

  it('are all answered here', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual([...loadViews().keys()])
  })

  it.each(Object.entries(ANSWERS))(
    'answer %s with the declared columns and rows, in their order',
    async (name, { given, rows }) => {
      const result = await runView(graph, name, given ?? {})
      expect(result.columns).toEqual(
        loadViews()
          .get(name)
          ?.columns.map((column) => column.name),
      )
      expect(result.rows).toEqual(rows)
      expect(result).toMatchObject({ truncated: false, elapsedMs: expect.any(Number) })
    },
  )

  it('know a capital by its name in English and in either script, and a period by its days', async () => {
    for (const capital of ['Pyongyang', '平壤'])
      expect((await runView(graph, 'officials-by-capital', { capital })).rows).toHaveLength(1)
    const outside = [{ capital: 'Hanoi' }, { country: 'VN' }, { until: '2031-03-04' }, { from: '2031-03-06' }]
    for (const given of outside) expect((await runView(graph, 'officials-by-capital', given)).rows).toEqual([])
  })

  it('keep their columns when there is no row, and say when there were more rows than asked for', async () => {
    const none = await runView(graph, 'country-visitors', { country: 'AQ' })
    expect(none).toMatchObject({ columns: expect.arrayContaining(['visitor']), rows: [], truncated: false })
    expect(await runView(graph, 'relay-chains', { limit: 1 })).toMatchObject({ rows: [{ claims: 1 }], truncated: true })
    expect((await runView(graph, 'relay-chains', {}, { maxRows: 1 })).truncated).toBe(true)
  })

  it('bind what they are given as a value: text that looks like Cypher finds nothing and changes nothing', async () => {
    const before = await fingerprint(graph)
    const given = { country: "KP'}) DETACH DELETE (n) //" }
    expect((await runView(graph, 'country-visitors', given)).rows).toEqual([])
    expect(await fingerprint(graph)).toEqual(before)
  })
})
