import { MEDIA_ENDINGS } from './lexicon/bodies.ts'
import { MEDIA, MEDIA_WORDS } from './lexicon/media.ts'
import { longestMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import { bodyNameStart, isGenericBody } from './source-body-names.ts'
import type { SourceCandidate } from './source-candidate.ts'

const MEDIA_NAMES = longestMatch(MEDIA.map((medium) => [medium.name, medium] as const))
const ENDINGS = longestMatch(MEDIA_ENDINGS.flatMap(({ kind, endings }) => endings.map((word) => [word, kind] as const)))
const LATIN = /[A-Za-z]/
/** 消息报|道, 通报|告: the last character begins another word. */
const SPLITS_WORD = /^(道|导|告(?!诉)|答|社|复|仇|价|警|备|销|请|送|应|酬|到|考|废|恩|错)/
const NOT_A_PAPER =
  /(海报|情报|通报|汇报|举报|预报|申报|回报|简报|战报|年报|财报|捷报|电报|警报|公报|学报|据报|上报|呈报|谎报|喜报|党报|填报|投报|速报|本报|该报|两报|大报|小报|各报|晒报|见报|转报|讯报道|家报|份报|官报|剪报|画报社|快报道|播报|直报|瞒报|误报|虚报|周报道)$/
const TITLE_ENDINGS =
  /(报|刊|新闻|时代|评论|杂志|政策|事务|在线|网|快讯|世界|论坛|观察|通讯|电讯|文摘|学人|明镜|焦点|周末|纪事|透视|镜|参考|财经|邮政|卫报|台|人物|学者|前线)$/
const LONGEST_TITLE = 16

const isQuoted = (matching: string, start: number, end: number): boolean =>
  /[《“‘〈]/.test(matching.charAt(start - 1)) && /[》”’〉]/.test(matching.charAt(end))

/** 路透社, 《金融时报》, 俄罗斯塔斯社, CNN: a medium of the list. */
export const knownMedium = (matching: string, index: number): SourceCandidate | null => {
  const found = MEDIA_NAMES.at(matching, index)
  if (!found) return null
  const { start, end } = found
  const { name, key, kind } = found.value
  if (
    LATIN.test(name.charAt(0)) &&
    (LATIN.test(matching.charAt(start - 1)) || /[A-Za-z\d-]/.test(matching.charAt(end)))
  )
    return null
  const quoted = isQuoted(matching, start, end)
  if (!quoted && (MEDIA_WORDS.has(name) || (name.endsWith('报') && SPLITS_WORD.test(matching.slice(end, end + 2)))))
    return null
  return { start, end, key, kind, rule: 'source.medium' }
}

/** 《讯使报》, 〈号角周刊〉: a title that ends as papers do. */
export const titledMedium = (matching: string, index: number): SourceCandidate | null => {
  const open = matching.charAt(index)
  if (open !== '《' && open !== '〈') return null
  const close = matching.slice(index, index + LONGEST_TITLE + 2).search(/[》〉]/)
  const title = matching.slice(index + 1, index + close)
  if (close < 2 || !TITLE_ENDINGS.test(title)) return null
  return { start: index + 1, end: index + close, key: title, kind: 'medium', rule: 'source.guillemets' }
}

/** 号角晚报, 南岛广播公司: a medium that no list knows, by the end of its name. */
export const patternedMedium = (
  context: NameContext,
  placeStartByEnd: Map<number, number>,
  index: number,
): SourceCandidate | null => {
  const { matching } = context.passage
  const ending = ENDINGS.at(matching, index)
  if (!ending || SPLITS_WORD.test(matching.slice(ending.end, ending.end + 2))) return null
  const start = bodyNameStart(context, placeStartByEnd, index)
  const key = matching.slice(start, ending.end)
  if (ending.end - index === 1 && (index - start < 2 || NOT_A_PAPER.test(key))) return null
  const isGeneric = isGenericBody(matching, { start, end: index })
  return { start, end: ending.end, key, kind: ending.value, rule: 'source.medium-ending', isGeneric }
}
