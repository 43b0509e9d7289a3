import type { Span } from '../../domain/article.ts'
import type { Place } from './gazetteer.ts'
import { BODY_ENDINGS, INTERNATIONAL_BODIES, STATE_BODIES } from './lexicon/bodies.ts'
import { OFFICES, TITLE_MODIFIERS } from './lexicon/titles.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

/** An office as written, with the state or body in front: 美国朝鲜问题特别代表. */
export interface Office extends Span {
  /** Where its last title begins. */
  titleStart: number
  /** The state whose office it is: the first that the phrase names. Null for bodies of several states, and where none is named. */
  country: string | null
  /** False when the phrase names neither a state nor a body, so that the state may be read from around it. */
  isPlaced: boolean
  /** Index of the office's line in OFFICES, or null for titles that many hold at once. */
  rank: number | null
  /** True for 前总统, 历任总统, 候选人: not the present holder. */
  isFormer: boolean
}

const RANKS = new Map(OFFICES.flatMap((names, rank) => names.map((name) => [name, rank] as const)))
const MODIFIERS = wordMatch(TITLE_MODIFIERS)
const BODIES = wordMatch(STATE_BODIES)
const ENDINGS = wordMatch(BODY_ENDINGS)
const WORLD = wordMatch(INTERNATIONAL_BODIES)
const LINKS = wordMatch([
  '驻',
  '问题',
  '事务',
  '国家',
  '的',
  '对',
  '关系',
  '政策',
  '执政',
  '联邦',
  '裔',
  '籍',
  '双边',
  '中东',
  '亚洲',
  '非洲',
  '欧洲',
  '朝鲜半岛',
  '韩半岛',
  '非洲之角',
  '大湖区',
  '萨赫勒',
  '中亚',
  '气候变化',
  '气候',
  '人权',
  '伊核',
  '半岛',
])
const FORMER = /(前|原|已故|历任|下任|候任|前任|卸任|荣休)/
const HAN = /\p{Script=Han}/u
const LONGEST_BODY = 14

interface Prefix {
  start: number
  country: string | null
  isPlaced: boolean
}

/** The start of a body named by its ending (清华大学…研究中心): as far left as no word ends names or begins them. */
const bodyStart = (context: NameContext, end: number, floor: number, endingStart: number): number => {
  let start = endingStart
  while (start > floor && end - start < LONGEST_BODY) {
    if (context.mayBegin(start) && start < endingStart) break
    if (!HAN.test(context.passage.matching.charAt(start - 1)) || context.endsName(start - 1)) break
    start -= 1
  }
  return start
}

/** Reads leftwards from a title over modifiers, bodies, links and states. */
const prefixOf = (context: NameContext, placeEnding: Map<number, Place>, titleStart: number): Prefix => {
  const { matching, isTime } = context.passage
  let start = titleStart
  let country: string | null = null
  let isPlaced = false
  let linkEnd: number | null = null
  for (;;) {
    if (isTime(start - 1)) break
    const world = WORLD.endingAt(matching, start)
    if (world) return { start: world.start, country: null, isPlaced: true }
    const place = placeEnding.get(start)
    if (place) {
      // 缅甸事务特使: what an envoy deals with is not whom he serves.
      const isTopic = /^(问题|事务|局势|政策)/.test(matching.slice(start))
      if (isTopic && place.type === 'country' && country === null) {
        start = place.start
        isPlaced = true
        linkEnd = null
        continue
      }
      country = place.type === 'city' ? place.city.country : place.type === 'country' ? place.code : country
      isPlaced = true
      start = place.start
      linkEnd = null
      continue
    }
    const body = BODIES.endingAt(matching, start)
    if (body) {
      start = body.start
      linkEnd = null
      continue
    }
    const link = LINKS.endingAt(matching, start)
    // 访问越南的美国国务卿: what describes the holder is no part of the office.
    if (link?.value === '的' && (isPlaced || linkEnd !== null)) break
    if (link) {
      linkEnd ??= start
      start = link.start
      continue
    }
    const modifier = MODIFIERS.endingAt(matching, start)
    if (modifier) {
      start = modifier.start
      continue
    }
    const ending = ENDINGS.endingAt(matching, start)
    const farther = ending ? bodyStart(context, start, 0, ending.start) : start
    if (farther === start) break
    start = farther
    linkEnd = null
  }
  // A link that joined nothing (的总统, 对外长) is not part of the office.
  return { start: linkEnd ?? start, country, isPlaced }
}

/** Every office of the article, in order of position. `places` include the one-character names. */
export const findOffices = (context: NameContext, places: Place[]): Office[] => {
  const { matching, isTime } = context.passage
  const placeEnding = new Map(places.map((place) => [place.end, place]))
  const offices: Office[] = []
  for (let index = 0; index < matching.length; ) {
    const end = isTime(index) ? null : context.titleEnd(index)
    if (end === null) {
      index += 1
      continue
    }
    let prefix = prefixOf(context, placeEnding, index)
    const last = offices.at(-1)
    // 国务委员兼外长, 总统新闻秘书: one office in two words.
    const joined =
      last && (last.end === prefix.start || (last.end === prefix.start - 1 && matching.charAt(last.end) === '兼'))
    if (last && joined && !(prefix.isPlaced && last.end === prefix.start)) {
      prefix = { start: last.start, country: last.country, isPlaced: last.isPlaced }
      offices.pop()
    }
    offices.push({
      ...prefix,
      end,
      titleStart: index,
      rank: RANKS.get(matching.slice(index, end)) ?? null,
      isFormer: FORMER.test(matching.slice(prefix.start, end)),
    })
    index = end
  }
  return offices
}
