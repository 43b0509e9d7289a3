import type { Span } from '../../domain/article.ts'
import { CITIES } from '../../domain/reference/cities.ts'
import { COUNTRIES } from '../../domain/reference/countries.ts'
import type { CityRecord } from '../../domain/reference.ts'
import { costs } from './costs.ts'
import { gazetteerNames, type PlaceName } from './gazetteer-names.ts'
import { BOUNDARY_WORDS } from './lexicon/boundary-words.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import { wordMatch } from './longest-match.ts'
import type { Passage } from './passage.ts'

/** A state or city named in the text. `isStead` tells a capital that stands for its state (平壤希望) from the place. */
export type Place = Span &
  (
    | { type: 'country'; code: string; form: 'name' | 'demonym' | 'seat' | 'abbreviation' }
    | { type: 'city'; city: CityRecord; isStead: boolean }
  )

const NAMES = gazetteerNames(COUNTRIES, CITIES)
const BOUNDARIES = wordMatch(BOUNDARY_WORDS)
const PLACE_BEFORE =
  /(首都|在|于|到|从|由|抵达|抵|访问|出访|到访|走访|前往|飞往|飞抵|赴|离开|位于|驻|去|来|返回|途经|经|至|往|参观|回到|进入|攻打|轰炸|炮击|围攻|城市|名城|首府|港口|及|和|取道|绕道|经由|迁往|运抵|送往|送抵|降落|停靠|转机|飞离|路过|常驻|身在|人在|远赴|重返|走进)$/
const PLACE_AFTER =
  /^(市|城|郊|机场|时间|街|中心|举行|召开|进行|出席|会见|会晤|会面|会谈|峰会|会议|之行|大学|论坛|地区|州|省|附近|周边|访问|外围|东部|西部|南部|北部|上空|登场|演讲|发表|参加|停留|过境|之旅|奥运|地铁|居民|市长|条约|宣言|《|规约|公约|协定|气候|时报|早报|邮报|晚报|证交|股市|交易所|方言|口音|人$|举办|主办|警方|警察|法院|机场|消息|综合|讯|电)/

/** 马里 in 马里乌波尔 and 阿曼 in 阿曼达: a short name spelt by sound, with more spelling by sound right after it. */
const isPartOfLongerName = ({ matching }: Passage, { start, end }: Span): boolean => {
  const word = matching.slice(start, end)
  if (word.length > 2 || [...word].some((c) => !TRANSLITERATION.has(c))) return false
  if (!TRANSLITERATION.has(matching.charAt(end)) || BOUNDARIES.at(matching, end) || NAMES.at(matching, end))
    return false
  return TRANSLITERATION.has(matching.charAt(end + 1)) || !/\p{Script=Han}/u.test(matching.charAt(end + 1))
}

const STATES = new Set(COUNTRIES.flatMap(({ name, aliases }) => [name.hans, ...aliases]))

/** 加国 in 参加国庆 and 以国 in 可以国内: a state by one character, whose character ends another word. */
const isCutFromWord = ({ matching }: Passage, { start, end }: Span): boolean =>
  end - start === 2 &&
  matching.charAt(start + 1) === '国' &&
  !STATES.has(matching.slice(start, end)) &&
  (matching.charAt(start) === '以' || costs().word(matching, start - 1, 2) < Infinity)

/** 俄国防部长 and 美国务卿 speak of 俄 and 美: the 国 belongs to the next word. */
const NEXT_WORD = /^国(?:防|务[卿院委]|安[会局部顾]|会(?:议员|众|参|山|通过|批准|听证)|家安|情院|土安)/
const lendsToNextWord = ({ matching }: Passage, { start, end }: Span): boolean =>
  end - start === 2 && NEXT_WORD.test(matching.slice(start + 1, end + 3))

/** 在平壤, 抵达平壤 and 平壤市 mean the city; 平壤希望 and 与平壤的关系 mean the state. */
const standsForState = ({ matching }: Passage, { start, end }: Span): boolean =>
  !PLACE_BEFORE.test(matching.slice(Math.max(0, start - 4), start)) && !PLACE_AFTER.test(matching.slice(end, end + 4))

/** What a whole name, written in simplified script, stands for; null when it is no name of a state or city. */
export const placeNamed = (matching: string): Exclude<PlaceName, { type: 'shield' }> | null => {
  const match = NAMES.at(matching, 0)
  return match?.end === matching.length && match.value.type !== 'shield' ? match.value : null
}

/** Finds the names of states, their people, seats of power and cities, longest first and without overlap. */
export const findPlaces = (passage: Passage): Place[] => {
  const places: Place[] = []
  for (let index = 0; index < passage.matching.length; ) {
    const match = passage.isTime(index) ? null : NAMES.at(passage.matching, index)
    if (
      !match ||
      passage.isTime(match.end - 1) ||
      isPartOfLongerName(passage, match) ||
      isCutFromWord(passage, match) ||
      lendsToNextWord(passage, match)
    ) {
      index += 1
      continue
    }
    const span = { start: match.start, end: match.end }
    const { value } = match
    if (value.type === 'country') places.push({ ...span, ...value })
    if (value.type === 'city') {
      places.push({ ...span, ...value, isStead: value.city.isCapital && standsForState(passage, span) })
    }
    index = match.end
  }
  return places
}
