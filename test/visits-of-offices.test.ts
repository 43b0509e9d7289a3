import { describe, expect, it } from 'vitest'
import { eventsIn } from './events-in.ts'

const visitsIn = async (text: string) => (await eventsIn(text)).filter((event) => event.startsWith('visit'))

describe('an office named in the clause before travels too', () => {
  it.each([
    ['多哥总统身为轮值主席，原打算月底亲自前往利马。', 1],
    ['德国总理星期一在柏林开会，随后飞往利马。', 1],
    // Whoever is named nearer travels.
    ['多哥总统表示不满，该国记者却抵达利马。', 0],
    ['议会通过了法案，随后飞往利马。', 0],
  ])('%s', async (text, count) => expect(await visitsIn(text)).toHaveLength(count))
})

describe('a city that is no capital is a destination', () => {
  it.each([
    ['德国外长施密特昨天抵达莱比锡。'],
    ['韩国总统朴正浩昨天抵达斯特拉斯堡。', 'visit 朴正浩 > FR(斯特拉斯堡) 2024-05-14 occurred'],
    ['秘鲁总统奥尔特加昨天抵達薩爾茨堡。', 'visit 奥尔特加 > AT(薩爾茨堡) 2024-05-14 occurred'],
  ])('%s', async (text, ...visits) => expect(await visitsIn(text)).toEqual(visits))
})
