import { existsSync, readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { CITIES } from '../src/domain/reference/cities.ts'
import { COUNTRIES } from '../src/domain/reference/countries.ts'
import { capitalOf, cityById, countryByCode } from '../src/domain/reference/lookup.ts'

const simplify = Converter({ from: 't', to: 'cn' })

/** The ISO 3166-1 codes of no member of the United Nations, and XK. */
const NON_MEMBERS =
  'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR PS RE SH SJ SX TC TF TK TW UM VA VG VI WF XK YT'.split(
    ' ',
  )

// Written by hand, not copied from the tables.
const CAPITALS = `
AE Abu Dhabi|阿布扎比|阿布達比
AU Canberra|堪培拉|坎培拉
BE Brussels|布鲁塞尔|布魯塞爾
BO La Paz|拉巴斯|拉巴斯
BR Brasília|巴西利亚|巴西利亞
CA Ottawa|渥太华|渥太華
CH Bern|伯尔尼|伯恩
CN Beijing|北京|北京
CU Havana|哈瓦那|哈瓦那
DE Berlin|柏林|柏林
EG Cairo|开罗|開羅
ES Madrid|马德里|馬德里
ET Addis Ababa|亚的斯亚贝巴|阿迪斯阿貝巴
FJ Suva|苏瓦|蘇瓦
FR Paris|巴黎|巴黎
GB London|伦敦|倫敦
HU Budapest|布达佩斯|布達佩斯
ID Jakarta|雅加达|雅加達
IL Jerusalem|耶路撒冷|耶路撒冷
IN New Delhi|新德里|新德里
IR Tehran|德黑兰|德黑蘭
IT Rome|罗马|羅馬
JP Tokyo|东京|東京
KE Nairobi|内罗毕|奈洛比
KH Phnom Penh|金边|金邊
KP Pyongyang|平壤|平壤
KR Seoul|首尔|首爾
KZ Astana|阿斯塔纳|阿斯塔納
LA Vientiane|万象|永珍
MM Naypyidaw|内比都|奈比多
MN Ulaanbaatar|乌兰巴托|烏蘭巴托
MX Mexico City|墨西哥城|墨西哥市
NG Abuja|阿布贾|阿布札
NL Amsterdam|阿姆斯特丹|阿姆斯特丹
NZ Wellington|惠灵顿|威靈頓
PK Islamabad|伊斯兰堡|伊斯蘭瑪巴德
PL Warsaw|华沙|華沙
QA Doha|多哈|杜哈
RU Moscow|莫斯科|莫斯科
SA Riyadh|利雅得|利雅德
TR Ankara|安卡拉|安卡拉
TW Taipei|台北|台北
UA Kyiv|基辅|基輔
US Washington|华盛顿|華盛頓
VN Hanoi|河内|河內
ZA Pretoria|比勒陀利亚|普利托利亞`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, 2), ...line.slice(3).split('|')])

/** The forms that stand for more than one country or city, each with what it stands for. */
const ambiguous = (entries: readonly (readonly [form: string, owner: string])[]): Record<string, string[]> => {
  const owners = new Map<string, Set<string>>()
  for (const [form, owner] of entries) owners.set(form, (owners.get(form) ?? new Set()).add(owner))
  return Object.fromEntries([...owners].filter(([, o]) => o.size > 1).map(([form, o]) => [form, [...o].sort()]))
}

const forms = [
  ...COUNTRIES.flatMap(({ code, name, aliases, seats }) =>
    [name.hans, name.hant, ...aliases, ...seats].map((form) => [form, code] as const),
  ),
  ...CITIES.flatMap(({ id, name, aliases }) => [name.hans, name.hant, ...aliases].map((form) => [form, id] as const)),
]

describe('countries', () => {
  test('there is one record for each of the 249 ISO 3166-1 codes, and one for XK', () => {
    expect(COUNTRIES).toHaveLength(250)
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(250)
    expect(new Set(COUNTRIES.map(({ code3 }) => code3)).size).toBe(250)
    expect(new Set(COUNTRIES.map(({ numeric }) => numeric)).size).toBe(250)
    for (const { code, code3, numeric } of COUNTRIES)
      expect(`${code} ${code3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/)
  })

  test('codes agree with the standard where a person knows them by heart', () => {
    const codes = (code: string) => [countryByCode(code)?.code3, countryByCode(code)?.numeric]
    expect(codes('KP')).toEqual(['PRK', '408'])
    expect(codes('KR')).toEqual(['KOR', '410'])
    expect(codes('AF')).toEqual(['AFG', '004'])
    expect(codes('CH')).toEqual(['CHE', '756'])
    expect(codes('RS')).toEqual(['SRB', '688'])
    expect(codes('SS')).toEqual(['SSD', '728'])
    expect(codes('XK')).toEqual(['XKK', '983'])
  })

  const isoCodes = new URL('../tools/reference/node_modules/i18n-iso-countries/codes.json', import.meta.url)
  test.skipIf(!existsSync(isoCodes))(
    'codes are those of i18n-iso-countries (runs where tools/reference is installed)',
    () => {
      const ours = COUNTRIES.map(({ code, code3, numeric }) => [code, code3, numeric])
      // alpha-2, alpha-3, numeric, and the name of the part of the standard that lists the subdivisions
      const theirs: string[][] = JSON.parse(readFileSync(isoCodes, 'utf8'))
      const sorted = theirs.map((row) => row.slice(0, 3)).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
      expect(ours).toEqual(sorted)
    },
  )

  test('names are the ones that the press prints', () => {
    const names = (code: string) => Object.values(countryByCode(code)?.name ?? {})
    expect(names('KP')).toEqual(['North Korea', '朝鲜', '北韓'])
    expect(names('RU')).toEqual(['Russia', '俄罗斯', '俄羅斯'])
    expect(names('HK')).toEqual(['Hong Kong', '香港', '香港'])
    expect(names('TW')).toEqual(['Taiwan', '台湾', '台灣'])
    expect(names('AE')).toEqual(['United Arab Emirates', '阿联酋', '阿拉伯聯合大公國'])
    expect(names('DM')).toEqual(['Dominica', '多米尼克', '多米尼克'])
    expect(names('PS')).toEqual(['Palestine', '巴勒斯坦', '巴勒斯坦'])
  })

  test.each([
    ['北韩', 'KP'],
    ['南韩', 'KR'],
    ['澳洲', 'AU'],
    ['沙特', 'SA'],
    ['沙乌地阿拉伯', 'SA'],
    ['俄国', 'RU'],
    ['印尼', 'ID'],
    ['波黑', 'BA'],
    ['中非', 'CF'],
    ['寮国', 'LA'],
    ['纽西兰', 'NZ'],
    ['象牙海岸', 'CI'],
    ['克里姆林宫', 'RU'],
    ['白宫', 'US'],
    ['爱丽舍宫', 'FR'],
    ['青瓦台', 'KR'],
  ])('%s means %s', (form, code) => {
    expect(forms.filter(([f]) => f === form).map(([, owner]) => owner)).toEqual([code])
  })

  test('an abbreviation is one character and belongs to one state', () => {
    const abbreviations = COUNTRIES.flatMap(({ code, abbreviations }) => abbreviations.map((a) => [a, code] as const))
    expect(abbreviations.filter(([character]) => [...character].length !== 1)).toEqual([])
    expect(ambiguous(abbreviations)).toEqual({})
    expect(Object.fromEntries(abbreviations)).toMatchObject({
      俄: 'RU',
      美: 'US',
      中: 'CN',
      华: 'CN',
      朝: 'KP',
      乌: 'UA',
    })
  })
})

describe('cities', () => {
  test('ids are unique and made of the country and the English name', () => {
    expect(new Set(CITIES.map(({ id }) => id)).size).toBe(CITIES.length)
    for (const { id, country } of CITIES) {
      expect(id).toMatch(/^city:[A-Z]{2}:[a-z]+(-[a-z]+)*$/)
      expect(id.slice(5, 7)).toBe(country)
      expect(countryByCode(country)).toBeDefined()
    }
    expect(CITIES.map(({ id }) => id)).toEqual(CITIES.map(({ id }) => id).sort())
  })

  test('every member of the United Nations has one capital', () => {
    const members = COUNTRIES.map(({ code }) => code).filter((code) => !NON_MEMBERS.includes(code))
    expect(members).toHaveLength(193)
    expect(members.filter((code) => CITIES.filter((c) => c.isCapital && c.country === code).length !== 1)).toEqual([])
    expect(members.filter((code) => capitalOf(code) === undefined)).toEqual([])
  })

  test('no territory has two capitals', () => {
    const capitals = CITIES.filter(({ isCapital }) => isCapital).map(({ country }) => country)
    expect(new Set(capitals).size).toBe(capitals.length)
  })

  test.each(CAPITALS)('the capital of %s is %s (%s, %s)', (code, en, hans, hant) => {
    expect(capitalOf(code ?? '')?.name).toEqual({ en, hans, hant })
  })

  test('cities that news of diplomacy needs are there, and are no capitals', () => {
    const cities = [
      'CH:geneva',
      'NL:the-hague',
      'DE:munich',
      'RU:vladivostok',
      'CN:shanghai',
      'US:new-york',
      'BO:sucre',
    ]
    expect(cities.map((key) => cityById(`city:${key}`)?.isCapital)).toEqual(cities.map(() => false))
    expect(cityById('city:RU:vladivostok')?.aliases).toContain('符拉迪沃斯托克')
  })

  test('a territory without a capital, an unknown code and an unknown id find nothing', () => {
    expect(capitalOf('AQ')).toBeUndefined()
    expect(countryByCode('SU')).toBeUndefined()
    expect(cityById('city:KP:seoul')).toBeUndefined()
  })
})

describe('names', () => {
  test('a form belongs to one country or city, city-states and one Taiwan form aside', () => {
    expect(ambiguous(forms)).toEqual({
      摩纳哥: ['MC', 'city:MC:monaco'],
      摩納哥: ['MC', 'city:MC:monaco'],
      新加坡: ['SG', 'city:SG:singapore'],
      梵蒂冈: ['VA', 'city:VA:vatican-city'],
      梵蒂岡: ['VA', 'city:VA:vatican-city'],
      聖地牙哥: ['city:CL:santiago', 'city:US:san-diego'],
    })
  })

  test('aliases never repeat the name or each other', () => {
    for (const { name, aliases } of [...COUNTRIES, ...CITIES]) {
      const all = [...new Set(Object.values(name)), ...aliases]
      expect(new Set(all).size, name.en).toBe(all.length)
    }
  })

  test('zh-Hans names, aliases, abbreviations and seats are in simplified script', () => {
    const matched = [
      ...COUNTRIES.flatMap((c) => [c.name.hans, ...c.aliases, ...c.abbreviations, ...c.seats]),
      ...CITIES.flatMap((c) => [c.name.hans, ...c.aliases]),
    ]
    expect(matched.filter((form) => simplify(form) !== form)).toEqual([])
  })

  test('no text is empty, padded or a CLDR placeholder', () => {
    const texts = [
      ...COUNTRIES.flatMap((c) => [...Object.values(c.name), ...c.aliases, ...c.abbreviations, ...c.seats]),
      ...CITIES.flatMap((c) => [...Object.values(c.name), ...c.aliases]),
    ]
    expect(texts.filter((text) => text === '' || text !== text.trim() || text.includes('∅'))).toEqual([])
  })

  test('every Chinese name and alias has two characters or more', () => {
    expect(forms.filter(([form]) => [...form].length < 2)).toEqual([])
  })
})
