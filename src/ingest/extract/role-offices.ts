import type { Span } from '../../domain/article.ts'
import type { Place } from './gazetteer.ts'
import { OFFICES } from './lexicon/titles.ts'
import type { NameContext } from './name-context.ts'
import { officePrefix } from './office-prefix.ts'

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
const FORMER = /(前|原|已故|历任|下任|候任|前任|卸任|荣休)/

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
    let prefix = officePrefix(context, placeEnding, index)
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
