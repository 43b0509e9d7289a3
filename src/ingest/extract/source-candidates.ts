import type { Span } from '../../domain/article.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'
import type { Place } from './gazetteer.ts'
import { BODY_ENDINGS, INTERNATIONAL_BODIES, STANDALONE_BODIES, STATE_BODIES } from './lexicon/bodies.ts'
import { OWN_VOICE, PRESS_WORDS, UNNAMED_VOICES } from './lexicon/credits.ts'
import { MEDIA } from './lexicon/media.ts'
import { longestMatch, wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

/** A body that could be a source; `key` names it in the matching copy, without the state or guillemets around a medium. */
export interface SourceCandidate extends Span {
  key: string
  kind: SourceKind
  rule: string
}

const HAN = /\p{Script=Han}/u
const MEDIA_NAMES = longestMatch(MEDIA.map((medium) => [medium.name, medium] as const))
const WORLD = wordMatch(INTERNATIONAL_BODIES)
const STANDALONE = wordMatch(Object.keys(STANDALONE_BODIES))
const BODIES = wordMatch(STATE_BODIES)
const ENDINGS = wordMatch(BODY_ENDINGS)
const PRESS = wordMatch(PRESS_WORDS)
const UNNAMED = wordMatch(UNNAMED_VOICES)
const OWN = wordMatch(OWN_VOICE)
const COUNT =
  /(一名|一位|两名|多名|多位|一些|部分|几名|几位|数名|有|许多|不少|众多|匿名|不愿具名的|不愿透露姓名的|熟悉该计划的|此间的|此间|多数|高级|美国|当地|了解会谈的|亲近|的)+$/
const LONGEST_BODY = 16

/** 路透社, 《金融时报》, 俄罗斯塔斯社: a known medium, with the state in front when it touches. */
const medium = (matching: string, index: number): SourceCandidate | null => {
  const found = MEDIA_NAMES.at(matching, index)
  if (!found) return null
  const isCommonWord = found.value.name.length === 2 && !/[社报]$/.test(found.value.name)
  const isQuoted = /[《“‘]/.test(matching.charAt(index - 1)) && /[》”’]/.test(matching.charAt(found.end))
  if (isCommonWord && !isQuoted && !/^(路透|彭博|央视|财新|法广)$/.test(found.value.name)) return null
  return { start: index, end: found.end, key: found.value.name, kind: found.value.kind, rule: 'source.medium' }
}

/** 《讯使报》: a title that ends as papers do. */
const guillemets = (matching: string, index: number): SourceCandidate | null => {
  if (matching.charAt(index) !== '《') return null
  const close = matching.indexOf('》', index)
  const title = matching.slice(index + 1, close)
  if (
    close < 0 ||
    title.length > 14 ||
    !/(报|刊|新闻|时代|评论|杂志|政策|在线|邮报|网|快讯|世界|周刊|论坛)$/.test(title)
  )
    return null
  return { start: index + 1, end: close, key: title, kind: 'medium', rule: 'source.guillemets' }
}

/** 俄罗斯外交部, 乌克兰驻安卡拉大使馆, 日本媒体: what follows a state and speaks for it. */
const bodyOfState = (context: NameContext, placeStarting: Map<number, Place>, place: Place): SourceCandidate | null => {
  const { matching } = context.passage
  let end = place.end
  let kind: SourceKind | null = null
  for (;;) {
    if (/^[驻的]/.test(matching.slice(end)) && (placeStarting.has(end + 1) || BODIES.at(matching, end + 1))) {
      end += 1
      continue
    }
    const inner = placeStarting.get(end)
    const body = BODIES.at(matching, end)
    const press = PRESS.at(matching, end)
    if (body || press) {
      end = body?.end ?? press?.end ?? end
      kind = body ? 'government' : 'medium'
    } else if (inner && matching.charAt(end - 1) === '驻') end = inner.end
    else break
  }
  if (!kind) return null
  return { start: place.start, end, key: matching.slice(place.start, end), kind, rule: `source.${kind}-of-state` }
}

/** 战争研究所: a body named by its ending, from the last place where a name may begin. */
const endedBody = (context: NameContext, index: number): SourceCandidate | null => {
  const { matching } = context.passage
  const ending = ENDINGS.at(matching, index)
  if (!ending || ending.end - ending.start < 2) return null
  let start = index
  while (index - start < LONGEST_BODY && HAN.test(matching.charAt(start - 1))) {
    if (context.endsName(start - 1) && !context.mayBegin(start)) return null
    if (start < index && context.mayBegin(start)) break
    start -= 1
  }
  if (start === index) return null
  return {
    start,
    end: ending.end,
    key: matching.slice(start, ending.end),
    kind: 'organisation',
    rule: 'source.body-ending',
  }
}

/** 多名知情人士: a voice without a name, with its number and adjectives. */
const unnamed = (matching: string, index: number): SourceCandidate | null => {
  const found = UNNAMED.at(matching, index)
  if (!found) return null
  const count = COUNT.exec(matching.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  const start = index - count.replace(/^(有|的)+/, '').length
  return { start, end: found.end, key: matching.slice(start, found.end), kind: 'unnamed', rule: 'source.unnamed' }
}

/** Every body of the article that could be credited, in order of position and without overlap. */
export const findSourceCandidates = (context: NameContext, places: Place[]): SourceCandidate[] => {
  const { matching, isTime } = context.passage
  const placeStarting = new Map(places.map((place) => [place.start, place]))
  const plain = (
    match: { start: number; end: number } | null,
    kind: SourceKind,
    rule: string,
  ): SourceCandidate | null =>
    match && { start: match.start, end: match.end, key: matching.slice(match.start, match.end), kind, rule }
  const candidates: SourceCandidate[] = []
  let last = 0
  for (let index = 0; index < matching.length; index += 1) {
    if (isTime(index) || index < last) continue
    const place = placeStarting.get(index)
    const seat = place?.type === 'country' && place.form === 'seat' ? place : null
    const found =
      medium(matching, index) ??
      guillemets(matching, index) ??
      (place && bodyOfState(context, placeStarting, place)) ??
      plain(WORLD.at(matching, index), 'organisation', 'source.international') ??
      plain(STANDALONE.at(matching, index), 'government', 'source.standalone') ??
      plain(seat, 'government', 'source.seat') ??
      plain(OWN.at(matching, index), 'medium', 'source.own-voice') ??
      plain(BODIES.at(matching, index), 'government', 'source.state-body') ??
      plain(PRESS.at(matching, index), 'medium', 'source.press') ??
      endedBody(context, index) ??
      unnamed(matching, index)
    if (!found) continue
    while (candidates.at(-1) && (candidates.at(-1)?.end ?? 0) > found.start) candidates.pop()
    candidates.push(found)
    last = found.end
  }
  return candidates
}
