import { describe, expect, it } from 'vitest'
import type { ClaimToDispute } from '../src/domain/knowledge.ts'
import { namesIn, topicOf } from '../src/ingest/claim-topic.ts'
import { disputeBlockAfter, disputeBlocksOf } from '../src/ingest/dispute-blocks.ts'
import { disputeOf } from '../src/ingest/resolve/resolve-dispute.ts'

const NAMES = namesIn(['俄罗斯', '美国', '朝鲜'])

const allegation = (more: Partial<ClaimToDispute> = {}): ClaimToDispute => ({
  id: 'claim:allegation',
  articleId: 'article:one',
  stance: 'alleges',
  publishedAt: '2031-05-14T08:00:00Z',
  speakerId: 'person:kent',
  speakerCountry: 'US',
  aboutCountries: ['KP', 'RU'],
  topic: topicOf('朝鲜向俄罗斯提供了弹药和武器', NAMES),
  isFirst: true,
  told: [],
  blocks: [],
  ...more,
})

const denial = (more: Partial<ClaimToDispute> = {}): ClaimToDispute => ({
  ...allegation(),
  id: 'claim:denial',
  articleId: 'article:two',
  stance: 'denies',
  publishedAt: '2031-05-16T08:00:00Z',
  speakerId: 'person:choe',
  speakerCountry: 'KP',
  aboutCountries: ['RU'],
  topic: topicOf('否認從未向俄羅斯提供武器', NAMES),
  ...more,
})

describe('the topic of a quote', () => {
  it('is its words without names and without what holds sentences together, in simplified script', () => {
    expect(topicOf('否認從未向俄羅斯提供武器', NAMES)).toEqual(['供武', '提供', '武器'])
    expect(topicOf('美国否认', NAMES)).toEqual([])
  })
})

describe('a denial', () => {
  it('is held against what another article has somebody say of the same parties and matter, and says why', () => {
    expect(disputeOf(denial(), allegation())).toEqual({
      claim: 'claim:denial',
      disputed: 'claim:allegation',
      basis: 'parties',
      reason: 'denies what another says of the same parties (KP, RU) and matter: 提供、武器',
    })
  })

  it.each<[string, Partial<ClaimToDispute>, Partial<ClaimToDispute>]>([
    ['of the same article: the reader of it decides that', { articleId: 'article:one' }, {}],
    ['by the same speaker', { speakerId: 'person:kent' }, {}],
    ['by another of the same state', {}, { speakerCountry: 'KP' }],
    ['that comes a fortnight later', { publishedAt: '2031-05-30T08:00:00Z' }, {}],
    ['that came days before', { publishedAt: '2031-05-10T08:00:00Z' }, {}],
    ['of another matter', { topic: topicOf('朝鲜没有参加会议', NAMES) }, {}],
    ['by one whom nobody spoke of', { speakerCountry: 'CN' }, {}],
    ['of something else about one of the two parties', { aboutCountries: ['CN'] }, {}],
    ['that is no denial', { stance: 'asserts' }, {}],
    ['of praise', {}, { stance: 'praises' }],
    ['when neither is the first relay of its utterance', { isFirst: false }, { isFirst: false }],
  ])('is not held against a claim: %s', (_name, mine, theirs) => {
    expect(disputeOf(denial(mine), allegation(theirs))).toBeNull()
  })

  it('is held against every relay of what it denies', () => {
    expect(disputeOf(denial(), allegation({ isFirst: false }))).not.toBeNull()
  })

  it('of an event is held against what tells of it, whatever the words', () => {
    const told = (status: 'planned' | 'denied', eventId = 'event:trip') => ({ told: [{ eventId, status }], topic: [] })
    expect(disputeOf(denial(told('denied')), allegation(told('planned')))).toMatchObject({ basis: 'event' })
    expect(disputeOf(denial(told('planned')), allegation(told('planned')))).toBeNull()
    expect(disputeOf(denial(told('denied')), allegation(told('planned', 'event:other')))).toBeNull()
  })
})

describe('the blocks in which claims meet', () => {
  it('join a denial and what it denies over the parties of both', () => {
    const at = '2031-05-14T08:00:00Z'
    const denied = disputeBlocksOf('denies', 'KP', ['RU'], at)
    expect(disputeBlocksOf('alleges', 'US', ['KP', 'RU'], at)).toEqual(expect.arrayContaining(denied))
    expect(disputeBlocksOf('praises', 'US', ['KP', 'RU'], at)).toEqual([])
    const next = disputeBlocksOf('denies', 'KP', ['RU'], '2031-05-21T08:00:00Z')
    expect(denied.map((block) => disputeBlockAfter(block, 1))).toEqual(next)
  })
})
