import type { Span } from '../../domain/article.ts'
import type { Party } from '../../domain/extraction.ts'
import { isObject, personOf } from './anaphora.ts'
import type { Clause } from './clauses.ts'
import { isAdverbial } from './event-elision.ts'
import { NOBODY, type Parties } from './event-parties.ts'
import { holderOf, isTravellingOffice } from './event-travellers.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

const LIST_LINK = /^\s*(、|，|和|与|以及|及)?\s*$/
const HOLDERS =
  /^(?:[两二三四五六七八九十]+国|等国?|[等各][^，。；、]{0,2}国)?的?(?:国家)?(元首|领导人|首脑|领袖|总统|总理|首相|外长|外交部长|防长|国防部长|政府首脑)(?:和(?:政府首脑|外长|防长))?/
const DELEGATION =
  /(代表团|访问团|参访团|考察团|观察团|专家团|议员团|工作组|先遣队|先遣组|使团|特使团|经贸团|商务团|谈判团队|谈判小组|外交团队|谈判代表)/g
/** Words before a delegation's name that are no part of it. */
const LEADING =
  /^(?:[^，。；：“”]*(?:接待|欢迎|会见|会晤|派遣|派出|派|率领|率|组成的?|带领|由|与|和|对|向|同|邀请|表示|宣布|说|称|，|的是|有|来自))?(?:了|过|一个|一支|两个|该|这个|这支|此|另一个|的)*/
const NAME_REACH = 20

/** 韩国和日本领导人: states listed before an office that each has; the persons whom the article names, else the states. */
const holdersOfStates = (
  reading: Reading,
  phrases: Phrase[],
  index: number,
  limit: number,
  anywhere = false,
): Parties => {
  const last = phrases[index]
  if (!last || (last.head.type !== 'country' && last.head.type !== 'role')) return NOBODY
  const tail = reading.matching.slice(last.head.type === 'country' ? last.end : last.head.start, limit)
  const office =
    last.head.type === 'role' ? reading.matching.slice(last.head.start, last.head.end) : HOLDERS.exec(tail)?.[1]
  if (office === undefined || !isTravellingOffice(office)) return NOBODY
  const group: Phrase[] = [last]
  for (let at = index - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]
    const next = group[0]
    if (!phrase || !next || phrase.head.type !== 'country') break
    if (!LIST_LINK.test(reading.matching.slice(phrase.end, next.start))) break
    group.unshift(phrase)
  }
  if (!anywhere && group[0] && isObject(reading, group[0])) return NOBODY
  const codes = [...new Set(group.flatMap(({ country }) => country ?? []))]
  if (codes.length === 0) return NOBODY
  const end = last.head.type === 'role' ? last.end : last.end + (HOLDERS.exec(tail)?.[0].length ?? 0)
  const start = group[0]?.start ?? last.start
  const written = reading.text.slice(start, end)
  const holders = codes.map((code) => holderOf(reading, code, office, written))
  // Where some are named in the article, the words for all of them fit nobody who is left.
  const people = holders.filter(({ type }) => type === 'person')
  const parties = people.length > 0 ? people : holders
  return { parties, inferred: parties.some(({ type }) => type === 'person'), start, end }
}

/** 俄罗斯经济代表团: a body that travels without a name, as written. */
export const delegation = (reading: Reading, clause: Clause, limit: number): Parties => {
  const before = reading.matching.slice(clause.start, limit)
  const match = [...before.matchAll(DELEGATION)].at(-1)
  if (!match || /(率|率领|带领|随|(?<!党)派(?!系))[^，。]*$/.test(before.slice(0, match.index))) return NOBODY
  const end = clause.start + match.index + match[0].length
  const states = within(reading.phrases, { start: Math.max(clause.start, end - NAME_REACH), end }).filter(
    ({ head, country }) => country !== null && head.type !== 'person',
  )
  const [first] = states
  if (!first?.country) return NOBODY
  const from = Math.max(clause.start, Math.min(first.start, end - NAME_REACH))
  const name = reading.matching.slice(from, end)
  const start = from + (LEADING.exec(name)?.[0].length ?? 0)
  const safe = start >= end - match[0].length ? from : start
  return {
    parties: [{ type: 'country', code: first.country, written: reading.text.slice(safe, end) }],
    inferred: false,
    start: safe,
    end,
  }
}

/** Visitors that the clause names by office or body only: 罗马尼亚总统, 韩国和日本领导人, 美国国会代表团. */
export const namelessSubject = (reading: Reading, clause: Clause, at: number): Parties => {
  const body = delegation(reading, clause, at)
  if (body.parties.length > 0) return body
  const phrases = within(reading.phrases, { start: clause.start, end: at })
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index]
    if (!phrase || personOf(phrase) !== null) continue
    const found = holdersOfStates(reading, phrases, index, at)
    // 总统某某: where a name follows that nobody found, the office does not stand for itself.
    if (found.parties.length > 0 && found.end !== null && isAdverbial(reading, { start: found.end, end: at }))
      return found
  }
  return NOBODY
}

/** Those whom a span names by the offices of states, whatever governs them: 与印度和日本外长. */
export const officesIn = (reading: Reading, span: Span): Party[] => {
  const phrases = within(reading.phrases, span)
  return phrases.flatMap((phrase, index) =>
    phrase.head.type === 'role' && phrase.head.mention === null && phrases[index + 1]?.start !== phrase.end
      ? holdersOfStates(reading, phrases, index, span.end, true).parties
      : [],
  )
}
