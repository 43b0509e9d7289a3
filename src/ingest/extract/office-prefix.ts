import { costs } from './costs.ts'
import type { Place } from './gazetteer.ts'
import { BODY_ENDINGS, INTERNATIONAL_BODIES, STATE_BODIES } from './lexicon/bodies.ts'
import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import { STATES_BY_BODY } from './lexicon/office-states.ts'
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import { TITLE_MODIFIERS } from './lexicon/titles.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

/** What stands before a title and belongs to it: 美国|朝鲜问题|特别代表. */
export interface OfficePrefix {
  start: number
  /** The state that the holder acts for: the first that the phrase names. */
  country: string | null
  /** False when the phrase names neither a state nor a body. */
  isPlaced: boolean
}

const MODIFIERS = wordMatch(TITLE_MODIFIERS)
const BODIES = wordMatch(STATE_BODIES, STATES_BY_BODY.keys())
const ENDINGS = wordMatch(BODY_ENDINGS)
const WORLD = wordMatch(INTERNATIONAL_BODIES)
const VERBS = new Set(SPEECH_VERBS)
/** Between the state whose office it is and the state that it deals with: 中国驻美国大使, 韩国对朝鲜事务代表. */
const CONCERNS = wordMatch(['驻', '对', '问题', '事务', '负责', '主管', '派驻', '常驻', '涉'])
const LINKS = wordMatch(['的', '驻', '对', '裔', '籍', '负责', '涉'])
/** Words after which several hold the title, or none of one state: 三国外长, 各国总统. */
const SEVERAL =
  /^(?:[两二三四五六七八九十数多各众列几]国?|外国|他国|邻国|盟国|成员国|双方|各方|[两三四五数多几各][名位个国]|各自|分别|共同|彼此|相互|等国?|各界|各地)$/
/** 我国环境部长, 该国国会议员: the state stands elsewhere. */
const OWN_STATE = wordMatch(['我国', '本国', '该国', '同国'])
const TOPIC = /^(问题|事务|局势|政策)/
/** 总统府会见|国安会秘书长: whoever is met holds an office of his own. */
const MEETS = new Set(['会见', '会晤', '接见', '拜会', '召见', '约见', '宴请', '款待', '拜访', '晋见', '求见'])
const JOINING = new Set(['与', '和', '及', '暨', '、'])
const HAN = /\p{Script=Han}/u
const LONGEST = 30
const MOST_WORDS = 14

const countryOf = (place: Place): string => (place.type === 'city' ? place.city.country : place.code)

/** “西藏之友”小组 and 研究所（克林根达尔）: where a quoted or bracketed part begins that ends at `end`. */
const enclosedStart = (matching: string, end: number): number | null => {
  const open = { '”': '“', '）': '（', '’': '‘', '》': '《' }[matching.charAt(end - 1)]
  if (!open) return null
  const start = matching.lastIndexOf(open, end - 2)
  return start >= 0 && end - start <= 16 && !matching.slice(start, end).includes('\n') ? start : null
}

/**
 * Whose office it is that deals with the state or body at `from`: the state further left (中国驻|埃塞俄比亚大使), else the
 * body of several states there (欧洲议会对|日友好小组主席), else the place itself.
 */
const principal = (matching: string, placeEnding: Map<number, Place>, from: number): OfficePrefix | null => {
  let found: OfficePrefix | null = null
  for (let at = from; ; ) {
    const place = placeEnding.get(at)
    const world = place ? null : WORLD.endingAt(matching, at)
    if (place) found = { start: place.start, country: countryOf(place), isPlaced: true }
    // 中国驻欧盟: the body is dealt with; 欧洲议会对华: the state is.
    if (world) found = { start: world.start, country: null, isPlaced: true }
    const link =
      place ??
      world ??
      CONCERNS.endingAt(matching, at) ??
      BODIES.endingAt(matching, at) ??
      MODIFIERS.endingAt(matching, at)
    if (!link) return found
    at = link.start
  }
}

/** True for a word that no office is named with: it ends the phrase on its left. */
const isForeignTo = (word: string, inBody: boolean): boolean => {
  if (JOINING.has(word)) return false
  if (SEVERAL.test(word)) return true
  if (VERBS.has(word) || MEETS.has(word) || (word.length === 1 && BOUNDARY_CHARACTERS.has(word))) return true
  // 圣安德烈斯大学: the characters of a foreign name inside a body are no words.
  return costs().isGrammar(word) && !(inBody && word.length === 1)
}

/** Reads leftwards from a title over modifiers, bodies and what the office deals with, to the state whose office it is. */
export const officePrefix = (
  context: NameContext,
  placeEnding: Map<number, Place>,
  titleStart: number,
): OfficePrefix => {
  const { matching, isTime } = context.passage
  let accepted = titleStart
  let isPlaced = false
  /** True while the words read are those of a body named by its ending: 汽车工业|协会. */
  let inBody = false
  let at = titleStart
  for (let words = 0; words < MOST_WORDS && titleStart - at < LONGEST && at > 0 && !isTime(at - 1); ) {
    const place = placeEnding.get(at)
    // 加国的亚洲领导人 is no leader of that state; 法国的外长 is its minister.
    if (place && matching.charAt(at) === '的' && at + 1 < accepted) break
    if (place || WORLD.endingAt(matching, at)) {
      const prefix = principal(matching, placeEnding, at)
      // 缅甸事务特使: what an envoy deals with is not whom he serves.
      const isTopic = TOPIC.test(matching.slice(at, at + 2)) && prefix !== null && prefix.start === place?.start
      if (prefix) return isTopic && place?.type === 'country' ? { ...prefix, country: null } : prefix
    }
    const body = BODIES.endingAt(matching, at)
    const modifier = MODIFIERS.endingAt(matching, at)
    const ending = ENDINGS.endingAt(matching, at)
    if (body) {
      accepted = at = body.start
      inBody = false
      continue
    }
    if (modifier && !inBody) {
      accepted = at = modifier.start
      continue
    }
    if (ending) {
      at = ending.start
      inBody = true
      isPlaced = isPlaced || ending.value.length > 1
      accepted = at
      continue
    }
    const own = OWN_STATE.endingAt(matching, at)
    if (own) return { start: own.start, country: null, isPlaced: false }
    const enclosed = enclosedStart(matching, at)
    const link = LINKS.endingAt(matching, at)
    const start = enclosed ?? link?.start ?? context.odds.wordStart(at)
    const word = matching.slice(start, at)
    if (
      enclosed === null &&
      !link &&
      (!HAN.test(word) || isForeignTo(word, inBody) || context.titleEnd(start) !== null)
    )
      break
    // 五角大楼与|国防部长: what joins two parties joins no words of an office.
    if (JOINING.has(word) && at === accepted) break
    words += 1
    at = start
    if (inBody && word !== '的' && !JOINING.has(word)) accepted = at
    if (word === '的') inBody = false
  }
  return { start: accepted, country: null, isPlaced }
}
