import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleState } from '../src/graph/article-traces.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { fingerprint } from '../src/graph/fingerprint.ts'
import { migrate } from '../src/graph/migrate.ts'
import { replaceArticle } from '../src/replace-article.ts'
import { type InventedTrip, inventedEvidence } from './fixtures/invented-evidence.ts'

const trip = fc.record<InventedTrip>({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  publishedOn: fc.constantFrom('2023-10-01', '2023-10-05', '2023-10-06', '2023-10-07', '2023-10-18', '2024-02-01'),
  visitor: fc.constantFrom('安东·别洛夫', '别洛夫', '安東·別洛夫', '玛丽·别洛夫', '李明山'),
  office: fc.constantFrom('外长', '总统'),
  from: fc.constantFrom('RU', 'US'),
  to: fc.constantFrom('KP', 'CN'),
  status: fc.constantFrom('occurred', 'ongoing', 'planned', 'cancelled'),
  on: fc.constantFrom(null, '2023-09-28', '2023-10-02', '2023-10-04', '2024-01-30'),
  relay: fc.constantFrom('虚构社', '想象社'),
  host: fc.constantFrom('崔明玉', '陈立行'),
  metOn: fc.constantFrom(null, '2023-10-02', '2023-10-05'),
  words: fc.constantFrom(
    '会谈达成了供应弹药的协议，双方表示满意',
    '会谈达成了供应弹药的协议',
    '没有供应弹药的协议',
    '天气不错',
  ),
  stance: fc.constantFrom('asserts', 'alleges', 'denies'),
  accused: fc.constantFrom('RU', 'US', 'KP'),
})

/** A set of articles: one version of each. */
const articles = fc.uniqueArray(trip, { selector: ({ key }) => key, minLength: 1, maxLength: 8 })

const graphOf = async (trips: readonly InventedTrip[], retracted: readonly InventedTrip[] = []) => {
  const graph = openEmbedded({ folder: null })
  await migrate(graph)
  for (const { article, ...rest } of trips.map(inventedEvidence)) {
    await graph.write(async (tx) =>
      replaceArticle(tx, article.id, { article, ...rest }, (await articleState(tx, article.id)) !== null),
    )
  }
  for (const { article } of retracted.map(inventedEvidence)) {
    await graph.write((tx) => replaceArticle(tx, article.id, null, true))
  }
  const print = await fingerprint(graph)
  await graph.close()
  return print
}

describe('a set of articles', () => {
  it('gives one graph in whatever order its articles come', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length }))),
        async ([set, shuffled]) => {
          expect(await graphOf(shuffled)).toEqual(await graphOf(set))
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it('gives, with some of it retracted, the graph of the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((set) => fc.tuple(fc.constant(set), fc.subarray(set))),
        async ([set, gone]) => {
          expect(await graphOf(set, gone)).toEqual(await graphOf(set.filter((each) => !gone.includes(each))))
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)
})
