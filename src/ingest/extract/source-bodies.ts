import type { SourceKind } from '../../domain/vocabulary.ts'
import type { Place } from './gazetteer.ts'
import { BODY_ENDINGS, INTERNATIONAL_BODIES, STANDALONE_BODIES, STATE_BODIES } from './lexicon/bodies.ts'
import { PRESS_WORDS, QUALIFIED_PRESS } from './lexicon/credits.ts'
import { type LongestMatch, wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import { bodyNameStart, isGenericBody, regionalStart } from './source-body-names.ts'
import type { SourceCandidate } from './source-candidate.ts'

const WORLD = wordMatch(INTERNATIONAL_BODIES)
const STANDALONE = wordMatch(Object.keys(STANDALONE_BODIES))
const BODIES = wordMatch(STATE_BODIES)
const ENDINGS = wordMatch(BODY_ENDINGS)
const PRESS = wordMatch(PRESS_WORDS)
const PRESS_OF_SOME = wordMatch(QUALIFIED_PRESS)
/** Bodies of whichever state is meant: without its name they name nobody. */
const NAMELESS =
  /^(政府|联邦政府|中央政府|当局|官方|军方|警方|军队|武装部队|海军|空军|陆军|政权|内阁|议会|国会|法院|检方|检察机关|海关|海警|反对党|执政党|使馆|大使馆|领事馆|代表处|代表团|使团|央行|中央银行|安全部门|情报部门|情报机构|情报机关|情报界|州政府|市政府|省政府|商会|王室|皇室|宫廷|王宫|警察局|选举委员会|参议院|众议院|参院|众院|上院|下院|最高法院)$/
/** 国防部|长, 大使馆|员: the office of a person, not the body. */
const IS_OFFICE = /^(长|副部?长|部长|馆员|次长|大臣|次官)/
/** 渔业局, 教育厅: an office of a state or a city; 东部, 格局 and 部署 are none. */
const PUBLIC =
  /(?<![东西南北中全内外总干一各大小结格僵当布政时战破定困])(局|署|厅|部)$|(办公室|办公厅|司令部|法院|检察院|警察局|管理局)$/
const REGION = /(市|省|区|县|州|郡|道|府|镇)/
/** Words that name a sort of body and, after a state alone, still no body: 美国|智库. */
const SORTS = /^(公司|智库|机构|组织|集团|学校|医院|大学|中心|小组|论坛|基金|项目|中学|学院|党)$/

const plain = (
  lexicon: LongestMatch<string>,
  kind: SourceKind,
  rule: string,
  matching: string,
  index: number,
): SourceCandidate | null => {
  const match = lexicon.at(matching, index)
  if (!match || IS_OFFICE.test(matching.slice(match.end))) return null
  return { start: match.start, end: match.end, key: match.value, kind, rule }
}

/** 俄罗斯外交部, 乌克兰驻安卡拉大使馆, 日本媒体: what follows a state and speaks for it. */
export const bodyOfState = (
  { passage: { matching } }: NameContext,
  placeStarting: Map<number, Place>,
  place: Place,
): SourceCandidate | null => {
  let end = place.end
  let kind: SourceKind | null = null
  for (;;) {
    const link = /^[驻的和与及、]/.test(matching.slice(end)) ? end + 1 : end
    const inner = placeStarting.get(link)
    const body = BODIES.at(matching, link)
    const press = PRESS.at(matching, link)
    const joins = link === end || /[驻的]/.test(matching.charAt(end))
    if (joins && body && !IS_OFFICE.test(matching.slice(body.end))) {
      end = body.end
      kind = 'government'
    } else if (joins && press) {
      end = press.end
      kind = press.value.endsWith('社') ? 'agency' : 'medium'
    } else if (inner && link > end && matching.charAt(end) === '驻') end = inner.end
    else if (
      inner &&
      link > end &&
      !kind &&
      PRESS.at(matching, inner.end + (matching.charAt(inner.end) === '的' ? 1 : 0))
    )
      end = inner.end
    else if (inner && link === end && inner.type === 'city') end = inner.end
    else break
  }
  if (!kind) return null
  return { start: place.start, end, key: matching.slice(place.start, end), kind, rule: `source.${kind}-of-state` }
}

/** 战争研究所, 挪威水产协会: a body named by its ending. */
export const endedBody = (
  context: NameContext,
  placeStarting: Map<number, Place>,
  placeStartByEnd: Map<number, number>,
  index: number,
): SourceCandidate | null => {
  const { matching } = context.passage
  const ending = ENDINGS.at(matching, index)
  if (!ending || IS_OFFICE.test(matching.slice(ending.end))) return null
  const start = bodyNameStart(context, placeStartByEnd, index)
  if (start === index) return null
  const isOfPlace = placeStarting.has(start) || REGION.test(matching.slice(start, index))
  const isOffice = isOfPlace && PUBLIC.test(matching.slice(start, ending.end))
  if (ending.end - index < 2 && !isOffice) return null
  const words = { start, end: index }
  const isOnlyPlace = placeStartByEnd.get(index) === start
  const isGeneric = isGenericBody(matching, words) || (isOnlyPlace && SORTS.test(ending.value))
  const key = matching.slice(start, ending.end)
  const kind = isOffice ? 'government' : 'organisation'
  return { start, end: ending.end, key, kind, rule: 'source.body-ending', isGeneric }
}

/** 欧盟, 世卫组织, 五角大楼, 外交部, 媒体: a body of the lists that stands alone. */
export const listedBody = (
  context: NameContext,
  placeStartByEnd: Map<number, number>,
  index: number,
): SourceCandidate | null => {
  const { matching } = context.passage
  const named =
    plain(WORLD, 'organisation', 'source.international', matching, index) ??
    plain(STANDALONE, 'government', 'source.standalone', matching, index)
  if (named) return named
  const body = plain(BODIES, 'government', 'source.state-body', matching, index)
  if (body) {
    const start = regionalStart(context, placeStartByEnd, index)
    if (start < index) return { ...body, start, key: matching.slice(start, body.end), rule: 'source.regional-body' }
    return { ...body, isGeneric: NAMELESS.test(body.key) }
  }
  const someones = plain(PRESS_OF_SOME, 'medium', 'source.press', matching, index)
  if (someones) return someones
  const press = plain(PRESS, 'medium', 'source.press', matching, index)
  return press && { ...press, isGeneric: true }
}
