import { describe, expect, it } from 'vitest'
import type { MentionToResolve } from '../src/domain/knowledge.ts'
import { mentionBlocksOf } from '../src/ingest/resolve/name-parts.ts'
import { resolvePeople } from '../src/ingest/resolve/resolve-people.ts'

interface Told {
  name: string
  office?: string
  state?: string
  latin?: string
  forms?: string[]
  inferred?: boolean
}

const mentionOf = (
  { name, office, state, latin, forms = [name], inferred = false }: Told,
  index: number,
): MentionToResolve => ({
  ...{ id: `mention:${index}`, name, forms, inferred, office: office ?? null, countryCode: state ?? null },
  ...{ latin: latin ?? null, publishedAt: '2024-01-01T00:00:00Z', personId: null, reason: null },
  blocks: mentionBlocksOf({ name, forms, latin: latin ?? null }),
})

/** The names of each person, after it was made sure that the order of the mentions means nothing. */
const peopleOf = (told: Told[]): string[][] => {
  const mentions = told.map(mentionOf)
  const people = resolvePeople(mentions)
  expect(resolvePeople([...mentions].reverse())).toEqual(people)
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
  return people.map((person) => person.mentions.map(({ id }) => told[Number(id.slice(8))]?.name ?? '').sort()).sort()
}

const sorted = (people: string[][]): string[][] => people.map((names) => [...names].sort()).sort()

const PRESIDENT = { name: '别洛夫', office: '俄罗斯总统', state: 'RU' }

describe('mentions of one person', () => {
  it.each<[string, Told[]]>([
    [
      'write the dot of a name in several ways',
      [{ name: '安东·别洛夫' }, { name: '安东-别洛夫' }, { name: '安东‧别洛夫' }],
    ],
    ['stand in either script', [{ name: '安東·別洛夫' }, { name: '安东·别洛夫' }, { name: '別洛夫' }]],
    [
      'name the office with a synonym',
      [
        { ...PRESIDENT, office: '俄外长' },
        { name: '安东·别洛夫', office: '俄羅斯外交部長', state: 'RU' },
      ],
    ],
    ['name the office and leave the state out', [PRESIDENT, { name: '安东·别洛夫', office: '总统' }]],
    [
      'have one Latin form under two spellings',
      [
        { name: '恰普什奥卢', latin: 'Mehmet Çapusoğlu' },
        { name: '查普什奥卢', latin: 'Mehmet Capusoglu' },
      ],
    ],
    ['are in Latin letters alone', [{ name: '别洛夫', latin: 'Anton Belov' }, { name: 'Anton Belov' }]],
    ['leave a middle name out', [{ name: '安东·谢尔盖耶维奇·别洛夫' }, { name: '安东·别洛夫' }]],
    [
      'shorten a Japanese name to its family name',
      [
        { name: '高仓真一', forms: ['高仓真一', '高仓'], state: 'JP', office: '日本外相' },
        { name: '高仓', state: 'JP', office: '日本外相' },
      ],
    ],
    [
      'follow two spellings that one article uses',
      [
        { name: '捷连科夫', forms: ['捷连科夫', '捷伦科夫'], state: 'UA' },
        { name: '捷伦科夫', state: 'UA' },
      ],
    ],
    [
      'take a state by inference that others contradict',
      [PRESIDENT, { name: '别洛夫', office: '总统', state: 'JP', inferred: true }],
    ],
    ['name no office and no state', [PRESIDENT, { name: '别洛夫' }]],
    [
      'are of one city-state and its sovereign',
      [
        { name: '陈海文', office: '香港特首', state: 'HK' },
        { name: '陈海文', office: '中国香港特首', state: 'CN' },
      ],
    ],
  ])('%s', (_case, told) => {
    expect(peopleOf(told)).toEqual(sorted([told.map(({ name }) => name)]))
  })
})

describe('people who share a name', () => {
  it.each<[string, Told[], string[][]]>([
    [
      'father and son: the short name goes with the office',
      [PRESIDENT, { name: '安东·别洛夫', office: '总统', state: 'RU' }, { name: '伊万·别洛夫' }],
      [['别洛夫', '安东·别洛夫'], ['伊万·别洛夫']],
    ],
    [
      'a son whose father is named by the short name alone',
      [PRESIDENT, { name: '伊万·别洛夫' }],
      [['别洛夫'], ['伊万·别洛夫']],
    ],
    [
      'a wife and a president of one state',
      [PRESIDENT, { name: '玛丽娜·别洛娃' }, { name: '玛丽娜·别洛夫', office: '俄罗斯第一夫人', state: 'RU' }],
      [['别洛夫'], ['玛丽娜·别洛夫'], ['玛丽娜·别洛娃']],
    ],
    [
      'the bare short name goes with whoever is called by it alone',
      [PRESIDENT, { name: '伊万·别洛夫' }, { name: '别洛夫' }],
      [['别洛夫', '别洛夫'], ['伊万·别洛夫']],
    ],
    [
      'short names of two states',
      [PRESIDENT, { name: '别洛夫', office: '保加利亚外长', state: 'BG' }],
      [['别洛夫'], ['别洛夫']],
    ],
    [
      'a bare short name that either may bear stays alone',
      [PRESIDENT, { name: '别洛夫', office: '保加利亚外长', state: 'BG' }, { name: '别洛夫' }],
      [['别洛夫'], ['别洛夫'], ['别洛夫']],
    ],
    [
      'middle initials tell father and son apart, and the name without may be either',
      [{ name: '约翰·H·肯特' }, { name: '约翰·W·肯特' }, { name: '约翰·肯特' }],
      [['约翰·H·肯特'], ['约翰·W·肯特'], ['约翰·肯特']],
    ],
    [
      'one full name, held by a premier and by a minister of another state',
      [
        { name: '约翰·肯特', office: '英国首相', state: 'GB' },
        { name: '约翰·肯特', office: '美国国务卿', state: 'US' },
      ],
      [['约翰·肯特'], ['约翰·肯特']],
    ],
    [
      'Latin forms with different given names',
      [
        { name: '肯特', latin: 'Paul Kent', office: '部长', state: 'GB' },
        { name: '玛丽·肯特', latin: 'Mary Kent', office: '部长', state: 'GB' },
      ],
      [['肯特'], ['玛丽·肯特']],
    ],
  ])('%s', (_case, told, people) => {
    expect(peopleOf(told)).toEqual(sorted(people))
  })
})

describe('the reason for a join', () => {
  it('stands with each mention', () => {
    const [person] = resolvePeople(
      [PRESIDENT, { name: '安东·别洛夫', office: '总统', state: 'RU' }, { name: '别洛夫' }].map(mentionOf),
    )
    expect(person?.mentions.map(({ reason }) => reason)).toEqual([
      '别洛夫, of the only such office and state',
      'named 安东·别洛夫 (RU)',
      'the only one called 别洛夫',
    ])
  })
})

describe('an id', () => {
  const idOf = (...told: Told[]) => resolvePeople(told.map(mentionOf))[0]?.id

  it('stays when other forms of the same person come', () => {
    const short = idOf(PRESIDENT)
    expect(idOf(PRESIDENT, { name: '安东·别洛夫', office: '总统', state: 'RU' })).toBe(short)
    expect(idOf(PRESIDENT, { name: '別洛夫' }, { name: '安東·別洛夫', office: '总统' })).toBe(short)
    expect(idOf({ name: '安东·别洛夫' })).toBe(short)
  })

  it('is of the given name where several bear the family name', () => {
    const told = [
      { name: '安东·别洛夫', office: '总统', state: 'RU' },
      { name: '伊万·别洛夫', office: '议员', state: 'RU' },
    ]
    const [before, after] = [told, [...told, PRESIDENT]].map((all) =>
      resolvePeople(all.map(mentionOf))
        .map(({ id }) => id)
        .sort(),
    )
    expect(after).toEqual(before)
  })
})

/** How often resolving that many mentions of one block looks at one of them. */
const looksAt = (count: number): number => {
  let looks = 0
  const mentions = Array.from({ length: count }, (_, index) => {
    const mention = mentionOf(index % 3 === 0 ? PRESIDENT : { ...PRESIDENT, name: '安东·别洛夫' }, index)
    return new Proxy(mention, {
      get: (target, key) => {
        looks += 1
        return Reflect.get(target, key)
      },
    })
  })
  expect(resolvePeople(mentions)).toHaveLength(1)
  return looks
}

it('looks at the mentions of a block ten times as often when there are ten times as many, not a hundred times', () => {
  expect(looksAt(5000)).toBeLessThan(20 * looksAt(500))
})
