import { describe, expect, it } from 'vitest'
import type { MentionToResolve } from '../src/domain/knowledge.ts'
import { mentionBlocksOf, namePartsOf } from '../src/ingest/resolve/name-parts.ts'
import { resolvePeople } from '../src/ingest/resolve/resolve-people.ts'

const mention = (name: string, more: Partial<MentionToResolve> = {}): MentionToResolve => ({
  id: `mention:${name}:${more.countryCode ?? ''}:${more.publishedAt ?? ''}`,
  name,
  forms: [name],
  latin: null,
  office: null,
  countryCode: null,
  inferred: false,
  blocks: mentionBlocksOf({ forms: [name], latin: null, ...more, name }),
  publishedAt: '2024-01-01T00:00:00Z',
  personId: null,
  reason: null,
  ...more,
})

describe('the parts of a name', () => {
  it.each([
    ['安东·别洛夫', '别洛夫', '安东'],
    ['安東·別洛夫', '别洛夫', '安东'],
    ['安东-别洛夫', '别洛夫', '安东'],
    ['李明山', '李明山', ''],
    ['卡尔·冯·霍夫曼', '霍夫曼', '卡尔·冯'],
    ['Anton Belov', 'belov', 'anton'],
  ])('of %s are the family name %s and what stands before it', (name, family, given) => {
    expect(namePartsOf(name)).toEqual({ family, given })
  })
})

describe('people', () => {
  it('are one when only one given name occurs with a family name, and keep their id when the full form arrives later', () => {
    const [short] = resolvePeople([mention('别洛夫')])
    const both = resolvePeople([mention('别洛夫'), mention('安东·别洛夫')])
    expect(both).toHaveLength(1)
    expect(both[0]).toMatchObject({ id: short?.id, name: '安东·别洛夫', names: ['别洛夫', '安东·别洛夫'] })
  })

  it('are two when two given names occur, and the short form joins the only one of its state', () => {
    const people = resolvePeople([
      mention('保罗·肯特', { countryCode: 'US' }),
      mention('玛丽·肯特', { countryCode: 'GB' }),
      mention('肯特', { countryCode: 'GB' }),
    ])
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['保罗·肯特', 1],
      ['玛丽·肯特', 2],
    ])
  })

  it('leave a short form that two people could bear apart, and say so', () => {
    const people = resolvePeople([mention('保罗·肯特'), mention('玛丽·肯特'), mention('肯特')])
    expect(people.map(({ name }) => name)).toEqual(['保罗·肯特', '玛丽·肯特', '肯特'])
    expect(people[2]?.mentions[0]?.reason).toBe('named 肯特')
  })

  it('are one when two transliterations of a given name differ by a sign within one state, and two across states', () => {
    const variants = (...states: string[]) =>
      resolvePeople([
        mention('弗拉迪米爾·别洛夫', { countryCode: states[0] ?? null }),
        mention('弗拉基米尔·别洛夫', { countryCode: states[1] ?? null }),
      ])
    expect(variants('RU', 'RU')).toHaveLength(1)
    expect(variants('RU', 'BY')).toHaveLength(2)
    expect(variants('RU')).toHaveLength(2)
  })

  it('hold their offices from the first article to the last that says so, and the latest one now', () => {
    const [person] = resolvePeople([
      mention('李明山', { office: '外长', countryCode: 'CN', publishedAt: '2022-05-01T00:00:00Z' }),
      mention('李明山', { office: '外长', countryCode: 'CN', publishedAt: '2022-01-01T00:00:00Z' }),
      mention('李明山', { office: '总理', countryCode: 'CN', publishedAt: '2023-01-01T00:00:00Z' }),
      mention('李明山', { publishedAt: '2024-01-01T00:00:00Z' }),
    ])
    expect(person?.office).toBe('总理')
    expect(person?.offices).toEqual([
      { title: '外长', countryCode: 'CN', firstSeenOn: '2022-01-01', lastSeenOn: '2022-05-01' },
      { title: '总理', countryCode: 'CN', firstSeenOn: '2023-01-01', lastSeenOn: '2023-01-01' },
    ])
  })

  it('do not depend on the order of the mentions', () => {
    const mentions = ['肯特', '保罗·肯特', '玛丽·肯特', '別洛夫', '安东·别洛夫'].map((name) => mention(name))
    expect(resolvePeople([...mentions].reverse())).toEqual(resolvePeople(mentions))
  })
})
