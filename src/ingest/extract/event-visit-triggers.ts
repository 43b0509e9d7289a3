import type { Span } from '../../domain/article.ts'
import { personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { attendTriggers, stayTriggers } from './event-attendance.ts'
import { type Place, placesFrom } from './event-places.ts'
import { presenceTriggers } from './event-presence.ts'
import { receptionTriggers } from './event-receptions.ts'
import { framedTriggers, stageTriggers, tripNouns } from './event-trip-nouns.ts'
import type { Travellers } from './event-visitors.ts'
import { CITY_SHORTHANDS, SHORT_TRAVEL_VERBS, TRAVEL_VERBS } from './lexicon/event-triggers.ts'
import type { Reading } from './reading.ts'

/** A word that tells of a journey, with where it goes; no place when the host's state is meant. */
export interface VisitTrigger extends Span {
  /** Where the verb itself ends. */
  verbEnd: number
  places: Place[]
  rule: string
  /** True when no word tells of a journey: it follows from where somebody is, so who he acts for must be known. */
  isTacit?: boolean
  /** Who travels, where the rule knows it. */
  travellers?: Travellers
}

const TRAVEL = new RegExp(TRAVEL_VERBS.join('|'), 'g')
/** 先后到达卡和内比都: a long verb may hold the first character of its place. */
const SHORTER: Record<string, string> = { 到达: '到', 飞到: '飞', 来到: '来', 去到: '去', 赶到: '到' }
const NO_JOURNEY_BEFORE =
  /([感受遭得提收达回来看听想说谈直涉遇轮采拜上信接做办找拿拉传带推送寄引等起失口]|参加|家|暗|不|专|开|飞|进)$/
/** 未来, 以来, 后来: 来 is no journey in them. */
const NOT_COMING = /[未以后近原本出年向历从将起进回过下上到]来$/
const SAFE_AFTER_ANY = /^(访|抵|赴)/
const EMBASSY_AFTER =
  /^(驻|大使馆|领事馆|使馆|问题|方面|和平|当局|总统|总理|首相|外长|网站|媒体|记者|市场|企业|公司|产品|电视|报纸|局势|事务|政策|籍|军队|士兵|客户)/
const NEEDED_GAP = 10
/** 到 is no journey by itself: 出口到, 感到, 提到. */
const NEEDS_PURPOSE = new Set(['到', '去到', '亮相', '踏上', '拜访', '现身', '来'])
const PURPOSE =
  /^(?:的?(首都|[^，。；、]{1,3}市))?(?:[^，。；]{0,6}(访|出席|参加|与会|会见|会晤|会谈|会面|见面|进行|视察|考察|寻求|度假|演讲|进谏|签署|签约|斡旋|调停|调解|游说|拜会|接受|领奖|发表|讨论|谈判|磋商|协商|就医|治疗|养病|避难|流亡|推销|争取|商讨|商谈|交流|开会|过境|转机|参观|调查|工作|慰问|吊唁|致哀|祝贺|观礼|观看|谒见|觐见)|[与同和会见向])/
/** 赴捷克旅游的中国游客, 前往德国的航班: those who go are a crowd or a thing. */
const CROWD_AFTER =
  /^[^，。；、]{0,8}的?[^，。；、]{0,6}(游客|旅客|航班|班机|移民(?!局)|难民(?!营)|留学生|货轮|商船|订单|学子|劳工|列车|机票)/

const hereShorthand = (reading: Reading, at: number): Place[] => {
  const known = CITY_SHORTHANDS[reading.matching.charAt(at)]
  if (!known || /^(剧|都|郊|津|城|畿|广|九)/.test(reading.matching.slice(at + 1))) return []
  return [{ start: at, end: at + 1, country: known.country, place: known.city }]
}

/** 曾自费到黎巴嫩: after a person, a time or an adverb 到 is a verb of its own; 扩大到 and 从北京到上海的 hold no journey. */
const isMainVerb = (reading: Reading, clause: Clause, at: number, rest: string): boolean => {
  if (/^(的|之间|一线|[^，。；]{0,6}(之间|航线|铁路|航班|列车))/.test(rest)) return false
  const before = reading.matching.slice(clause.start, at)
  if (/(从|由|自(?!费|己|行|愿))[^，。；]*$/.test(before)) return false
  const ends = (span: Span) => span.end === at
  return (
    reading.times.some(ends) ||
    reading.phrases.some((phrase) => ends(phrase) && personOf(phrase) !== null) ||
    /(曾经?|将|要|会|还|又|再|先|前|亲自|专程|自费|特地|先后|多次|首次|再次|才|刚|刚刚|打算|计划|准备|决定|希望|想|能|可以|一起|一同|一道|两度|秘密|悄悄|也|就)$/.test(
      before,
    )
  )
}

const destinations = (reading: Reading, clause: Clause, verb: string, verbEnd: number): Place[] => {
  const short = SHORT_TRAVEL_VERBS.has(verb)
  const particle = /^[了过]/.test(reading.matching.slice(verbEnd, clause.end)) ? 1 : 0
  const places = placesFrom(reading, verbEnd, clause.end, short ? particle : NEEDED_GAP)
  if (places.length === 0 && /[访抵赴来]$/.test(verb)) return hereShorthand(reading, verbEnd)
  return places.filter((place) => {
    const rest = reading.matching.slice(place.end, clause.end)
    const isClear = PURPOSE.test(rest) || particle > 0 || isMainVerb(reading, clause, verbEnd - verb.length, rest)
    if (NEEDS_PURPOSE.has(verb) && place.end - place.start > 1 && !isClear) return false
    // 出访中，: one character after a whole verb is no state.
    const whole = verb.length === 1 || place.end - place.start > 1 || (/[访抵赴]$/.test(verb) && !rest.startsWith('，'))
    return !EMBASSY_AFTER.test(rest) && !CROWD_AFTER.test(rest) && whole
  })
}

const verbTriggers = (reading: Reading, clause: Clause): VisitTrigger[] => {
  const text = reading.matching.slice(clause.start, clause.end)
  return [...text.matchAll(TRAVEL)].flatMap((match): VisitTrigger[] => {
    const start = clause.start + match.index
    const shorter = SHORTER[match[0]]
    const isShorter = shorter !== undefined && reading.phrases.some((phrase) => phrase.start === start + shorter.length)
    const verb = isShorter ? shorter : match[0]
    const verbEnd = start + verb.length
    const short = SHORT_TRAVEL_VERBS.has(verb)
    const follows = reading.phrases.some(({ end }) => end === start) || reading.times.some(({ end }) => end === start)
    const isPart = NO_JOURNEY_BEFORE.test(text.slice(0, match.index)) && !follows
    if (short && !SAFE_AFTER_ANY.test(verb) && isPart) return []
    // 返抵伦敦: nobody visits where he returns to.
    if (/(返|折返|重返|回)$/.test(text.slice(0, match.index)) && !follows) return []
    if (verb === '来' && NOT_COMING.test(text.slice(0, match.index + 1))) return []
    if (verb === '访' && /[采信上拜受专家暗]$/.test(text.slice(0, match.index))) return []
    const places = destinations(reading, clause, verb, verbEnd)
    if (places.length === 0 && (short || !/访/.test(verb))) return []
    const last = places.at(-1)
    const isTopic = text.slice(0, match.index).trim() === ''
    if (isTopic && last && /^(是|为|的|让|使|引|显|所|会)/.test(reading.matching.slice(last.end, clause.end))) return []
    return [{ start, end: verbEnd, verbEnd, places, rule: 'visit/verb' }]
  })
}

/** The words of a clause that tell of journeys, in order; of two that say the same, the first. */
export const findVisitTriggers = (reading: Reading, sentence: Sentence, clause: Clause): VisitTrigger[] => {
  const all = [
    ...framedTriggers(reading, clause),
    ...verbTriggers(reading, clause),
    ...tripNouns(reading, clause),
    ...stageTriggers(reading, clause),
    ...attendTriggers(reading, clause),
    ...stayTriggers(reading, clause),
    ...presenceTriggers(reading, clause),
    ...receptionTriggers(reading, sentence, clause),
  ]
  return all
    .filter((trigger, index) => {
      const framed = all.findIndex((other) => trigger.start >= other.start && trigger.end <= other.end)
      return framed === index || framed === -1
    })
    .sort((a, b) => a.start - b.start)
}
