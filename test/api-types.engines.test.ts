import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from './engines.ts'
import { AGENCY, BELOV, CHOE, PYONGYANG, RADIO } from './fixtures/invented-graph.ts'
import { openSeededApi, type SeededApi } from './fixtures/seeded-api.ts'

const VISITS = 30

describe.each(engines())('types of the API on $name', ({ open }) => {
  let api: SeededApi
  const data = (query: string, variables?: Record<string, unknown>) => api.data(query, variables)

  beforeAll(async () => {
    api = await openSeededApi(open, VISITS)
  })
  afterAll(() => api.graph.close())

  it('tells everything of a person', async () => {
    const { person } = await data(`{ person(id: "${BELOV}") {
      id name names office country { code } offices { title country { code } firstSeenOn lastSeenOn }
      visits(first: 1) { totalCount nodes { id } } events(first: 1) { totalCount nodes { id } }
      claims(first: 1) { totalCount nodes { id } } claimsAbout { totalCount nodes { id } }
      mentions(first: 1) { totalCount nodes { id name forms office quote span { start end } article { id } person { id } } }
    } }`)
    const one = (id: string) => ({ totalCount: VISITS, nodes: [{ id }] })
    expect(person).toEqual({
      id: BELOV,
      name: '安东·别洛夫',
      names: ['安东·别洛夫', '安東·別洛夫', 'Anton Belov'],
      office: '外长',
      country: { code: 'RU' },
      offices: [
        { title: '外长', country: { code: 'RU' }, firstSeenOn: '2023-01-01', lastSeenOn: '2023-01-01' },
        { title: '大使', country: { code: 'BY' }, firstSeenOn: '2020-01-01', lastSeenOn: '2020-01-01' },
      ],
      visits: one('event:029'),
      events: one('event:029'),
      claims: one('claim:029'),
      claimsAbout: { totalCount: 0, nodes: [] },
      mentions: {
        totalCount: VISITS,
        nodes: [
          {
            id: 'mention:029',
            name: '别洛夫',
            forms: ['别洛夫'],
            office: null,
            quote: '别洛夫抵达平壤。',
            span: { start: 3, end: 11 },
            article: { id: 'article:029' },
            person: { id: BELOV },
          },
        ],
      },
    })
  })

  it('tells everything of a state and a city', async () => {
    const { kp, ru } = await data(`{
      kp: country(code: "kp") { id name(language: ZH_HANT) office
        capital { id name hans: name(language: ZH_HANS) isCapital country { code } }
        officials { totalCount nodes { id } } visits(first: 1) { totalCount nodes { id } }
        visitsBy { totalCount } claims { totalCount } claimsAbout(first: 1) { totalCount nodes { id } } }
      ru: country(code: "RU") { visits { totalCount } visitsBy(first: 1) { totalCount nodes { id } } }
    }`)
    expect(kp).toEqual({
      id: 'country:KP',
      name: '北韓',
      office: null,
      capital: { id: PYONGYANG, name: 'Pyongyang', hans: '平壤', isCapital: true, country: { code: 'KP' } },
      officials: { totalCount: 1, nodes: [{ id: CHOE }] },
      visits: { totalCount: VISITS, nodes: [{ id: 'event:029' }] },
      visitsBy: { totalCount: 0 },
      claims: { totalCount: 0 },
      claimsAbout: { totalCount: VISITS, nodes: [{ id: 'claim:029' }] },
    })
    // Both the minister and the state took part in each: each visit counts once.
    expect(ru).toEqual({ visits: { totalCount: 0 }, visitsBy: { totalCount: VISITS, nodes: [{ id: 'event:029' }] } })
  })

  it('tells everything of an event and its reports', async () => {
    const { event } = await data(`{ event(id: "event:000") {
      id kind status startOn endOn precision datesAgree country { code } city { id }
      visitors { __typename id } hosts { id } participants { id }
      reports { totalCount nodes { id kind status statedDate startOn endOn precision datesAgree quote span { start end }
        confidence rule article { id } event { id } } }
      claims { totalCount nodes { id } } statusHistory { status publishedAt report { id } }
    } }`)
    expect(event).toEqual({
      id: 'event:000',
      kind: 'VISIT',
      status: 'OCCURRED',
      startOn: '2023-01-01',
      endOn: '2023-01-01',
      precision: 'DAY',
      datesAgree: null,
      country: { code: 'KP' },
      city: { id: PYONGYANG },
      visitors: [
        { __typename: 'Person', id: BELOV },
        { __typename: 'Country', id: 'country:RU' },
      ],
      hosts: [{ id: CHOE }],
      participants: [],
      reports: {
        totalCount: 1,
        nodes: [
          {
            id: 'report:000',
            kind: 'VISIT',
            status: 'OCCURRED',
            statedDate: '周三',
            startOn: '2023-01-01',
            endOn: '2023-01-01',
            precision: 'DAY',
            datesAgree: true,
            quote: '别洛夫抵达平壤。',
            span: { start: 3, end: 11 },
            confidence: 0.9,
            rule: 'test',
            article: { id: 'article:000' },
            event: { id: 'event:000' },
          },
        ],
      },
      claims: { totalCount: 1, nodes: [{ id: 'claim:000' }] },
      statusHistory: [{ status: 'OCCURRED', publishedAt: '2023-01-01T08:00:00Z', report: { id: 'report:000' } }],
    })
  })

  it('tells everything of a claim', async () => {
    const { claim } = await data(`{ claim(id: "claim:001") {
      id quote span { start end } stance speaker { __typename ... on Person { id } } relayedBy { id } article { id }
      about { __typename ... on Country { code } ... on Event { id } } disputes { id } disputedBy { id } publishedAt
    } }`)
    expect(claim).toEqual({
      id: 'claim:001',
      quote: '别洛夫说，这是第1次。',
      span: { start: 3, end: 11 },
      stance: 'ASSERTS',
      speaker: { __typename: 'Person', id: BELOV },
      relayedBy: [{ id: AGENCY }],
      article: { id: 'article:001' },
      about: [
        { __typename: 'Country', code: 'KP' },
        { __typename: 'Event', id: 'event:001' },
      ],
      disputes: [{ id: 'claim:000' }],
      disputedBy: [{ id: 'claim:002' }],
      publishedAt: '2023-01-02T08:00:00Z',
    })
  })

  it('tells everything of a source and an article', async () => {
    const { source, agency, article } = await data(`{
      source(id: "${RADIO}") { id name kind articles(last: 1) { totalCount nodes { id } } claimsMade { totalCount } }
      agency: source(id: "${AGENCY}") { claimsRelayed(first: 1) { totalCount nodes { id } } }
      article(id: "article:004") { id url title publishedAt language publisher { id }
        people { totalCount nodes { id } } countries { totalCount nodes { code } }
        reports { totalCount nodes { id } } claims { totalCount nodes { id } } }
    }`)
    expect(source).toEqual({
      id: RADIO,
      name: '远山电台',
      kind: 'MEDIUM',
      articles: { totalCount: VISITS, nodes: [{ id: 'article:000' }] },
      claimsMade: { totalCount: 0 },
    })
    expect(agency.claimsRelayed).toEqual({ totalCount: VISITS, nodes: [{ id: 'claim:029' }] })
    expect(article).toEqual({
      id: 'article:004',
      url: 'https://news.example/004',
      title: '别洛夫访问平壤之4',
      publishedAt: '2023-01-05T08:00:00Z',
      language: 'ZH_HANS',
      publisher: { id: RADIO },
      people: { totalCount: 1, nodes: [{ id: BELOV }] },
      countries: { totalCount: 1, nodes: [{ code: 'KP' }] },
      reports: { totalCount: 1, nodes: [{ id: 'report:004' }] },
      claims: { totalCount: 1, nodes: [{ id: 'claim:004' }] },
    })
  })
})
