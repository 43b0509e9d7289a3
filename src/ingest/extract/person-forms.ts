import type { Span } from '../../domain/article.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { isNameJoint } from './person-dotted.ts'
import { japaneseSurnameLength } from './person-names.ts'

/** One person of the article, by all the ways in which it writes the name; keys are in the matching copy's script. */
export interface NamedPerson {
  /** The fullest form, in the matching copy. */
  key: string
  /** Every form in the matching copy, the fullest first. */
  keys: string[]
  candidates: NameCandidate[]
}

/** The forms to which the press shortens a name: the parts after a joint, a Japanese family name. */
export const shortFormsOf = (key: string, style: NameCandidate['style']): string[] => {
  if (style === 'dotted') {
    const parts = key.split('·')
    const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join('·'))
    return tails.filter((tail) => tail.length >= 2)
  }
  // A family name that the list lacks has two characters where the whole name has four or more.
  const family = japaneseSurnameLength(key, 0) || (key.length >= 4 ? 2 : 0)
  return style === 'japanese' && family > 0 && key.length > family ? [key.slice(0, family)] : []
}

/** Characters with which newsrooms spell the same sound. */
const ALIKE =
  '茨兹斯次 夫弗福伏 基吉奇季 特德 连伦 泽折 娜纳 蒂迪提 杨扬央 阿亚 卢鲁路 森孙桑 顿登敦 贝伯 罗洛 莱赖 希西锡 科柯可 维威韦 沃瓦 丽莉利里 琳林 曼蒙 尼妮 贾加 哈汉赫 卡喀 米密 拉腊 杰捷 乔佐 舒肖'.split(
    ' ',
  )

/** True when two spellings differ in one character only: 泽连斯基, 泽伦斯基; of three characters in one of the same sound. */
const areVariants = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 3 || a === b) return false
  const different = [...a].flatMap((character, index) => (character === b.charAt(index) ? [] : [index]))
  const [index] = different
  if (different.length !== 1 || index === undefined) return false
  return a.length > 3 || ALIKE.some((group) => group.includes(a.charAt(index)) && group.includes(b.charAt(index)))
}

/** Whose relative a person is: 第一夫人梅拉·格兰特 lends her family name to nobody. */
const RELATIVE =
  /(第一夫人|夫人|妻子|丈夫|女儿|儿子|长子|次子|长女|弟弟|哥哥|妹妹|姐姐|胞弟|胞妹|女婿|侄子|遗孀|母亲|父亲|之子|之女)$/
const MOST_KIN = 4

/** Joins the candidates that write the same person: equal forms, short forms of one full form, spellings one character apart. */
export const groupNames = ({ passage }: NameContext, candidates: NameCandidate[]): NamedPerson[] => {
  const byKey = new Map<string, NameCandidate[]>()
  for (const candidate of candidates) {
    const key = passage.matching.slice(candidate.start, candidate.end)
    byKey.set(key, [...(byKey.get(key) ?? []), candidate])
  }
  const isRelative = ({ candidates: own }: NamedPerson): boolean =>
    own.some(({ start }) => RELATIVE.test(passage.matching.slice(Math.max(0, start - MOST_KIN), start)))
  const latinOf = (own: NameCandidate[]): string | null => {
    const latin = own.find((candidate) => candidate.latin)?.latin
    return latin ? passage.text.slice(latin.start, latin.end).toLowerCase() : null
  }
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length)
  const persons: NamedPerson[] = []
  for (const key of keys) {
    const own = byKey.get(key) ?? []
    const full = persons.find(
      (person) =>
        (!isRelative(person) && person.candidates.some(({ style }) => shortFormsOf(person.key, style).includes(key))) ||
        // Two spellings with one Latin form are one person.
        (latinOf(own) !== null && latinOf(own) === latinOf(person.candidates)) ||
        person.key.startsWith(`${key}·`) ||
        person.keys.some((known) => areVariants(known, key)),
    )
    if (full) {
      full.keys.push(key)
      full.candidates.push(...own)
    } else {
      persons.push({ key, keys: [key], candidates: [...own] })
    }
  }
  for (const person of persons) {
    for (const { style } of person.candidates) {
      for (const form of shortFormsOf(person.key, style)) {
        if (!person.keys.includes(form) && !persons.some((other) => other.keys.includes(form))) person.keys.push(form)
      }
    }
  }
  return persons
}

/** Where each person is named: every place of every form, the longest form first, never within a longer name or a time. */
export const locateNames = ({ passage }: NameContext, persons: NamedPerson[]): (Span & { person: number })[] => {
  const { matching, isTime } = passage
  const forms = persons.flatMap(({ keys }, person) => keys.map((key) => ({ key, person })))
  forms.sort((a, b) => b.key.length - a.key.length)
  const taken = new Uint8Array(matching.length)
  const found: (Span & { person: number })[] = []
  for (const { key, person } of forms) {
    for (let start = matching.indexOf(key); start >= 0; start = matching.indexOf(key, start + 1)) {
      const end = start + key.length
      const touchesJoint = isNameJoint(matching.charAt(start - 1)) || isNameJoint(matching.charAt(end))
      if (touchesJoint || taken.subarray(start, end).includes(1) || isTime(start) || isTime(end - 1)) continue
      taken.fill(1, start, end)
      found.push({ start, end, person })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
