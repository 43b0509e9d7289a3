import type { Span } from '../../domain/article.ts'
import type { Clause } from './clauses.ts'
import { CALLS, MEETING_WORDS } from './lexicon/meeting-words.ts'
import { type Reading, withoutNames } from './reading.ts'

/** A word that tells of a meeting or a call. */
export interface MeetingTrigger extends Span {
  word: string
  isCall: boolean
}

/** 与首相一起向媒体发表讲话. */
const JOINTLY = '(?:一起|一同|共同|联袂)(?:向|对|面对|会见)(?:媒体|记者|新闻界)'
/** 同外长吃过早餐, 共进工作午餐. */
const MEALS = '(?:共进|共享|共用|吃|用)(?:了|过)?(?:一?顿)?(?:工作)?(?:早|午|晚|中)?(?:餐|饭|宴)'
const MEETING = new RegExp(`${CALLS.source}|${JOINTLY}|${MEALS}|${MEETING_WORDS.join('|')}`, 'g')

/** What makes 会, 见, 谈 part of another word: 会议, 见解, 谈判; 机会, 意见, 访谈. */
const OTHER_WORD_AFTER =
  /^(议|员|长|报|费|场|籍|徽|计|意|堂|展|后国|判|到|证|状|解|识|闻|习|诊|及|起|妥|客|所|址|期|务|同|合|不会|让|使)/
const OTHER_WORD_BEFORE =
  /(社|大|机|国|议|学|商|协|工|教|都|才|也|就|能|可|罕|意|偏|常|少|再|峰|委|员|晚|宴|聚|理事|发布|记者|听证|可能|将|均|基金|联合|奥运|运动|座|例|年|全|访|洽|笔|约|主|预|参|会|拜|接|酒|舞|茶)$/
/** 总统会总理, 外长周二见国王: as a verb with an object it stands behind its subject, a time or an adverb. */
const VERB_BEFORE =
  /(■|[日天晚晨午月一二三四五六]|将|拟|先后|分别|再|首|未|(?<![看听遇])不|拒|没有?|亲自|单独|外长|防长|总统|总理|首相|主席|元首|首脑|领导人|国务卿)$/

const isWhole = (text: string, index: number, word: string): boolean => {
  if (word.length > 1) return true
  const before = text.slice(Math.max(0, index - 4), index)
  if (OTHER_WORD_AFTER.test(text.slice(index + 1, index + 5))) return false
  return word === '会' || word === '见' ? VERB_BEFORE.test(before) : !OTHER_WORD_BEFORE.test(before)
}

/** 会议期间, 会议室: of a gathering that somebody else holds; 举行会议 is a meeting of its parties. */
const isHeld = (text: string, index: number, word: string): boolean =>
  word !== '会议' || /(举行|召开|开)了?[^，。；]{0,10}$|(首脑|外长|防长|部长级|国|方)$/.test(text.slice(0, index))

/** 致电祝贺: congratulations and condolences go by telegram. */
const isTelegram = (rest: string): boolean =>
  rest.startsWith('致电') && /^致电[^。；]{0,28}(祝贺|致贺|祝愿|慰问|哀悼|吊唁|致哀|表示祝贺)/.test(rest)

/** The words of a clause that tell of a meeting or call, in order. */
export const findMeetingTriggers = (reading: Reading, clause: Clause): MeetingTrigger[] => {
  const text = withoutNames(reading, clause)
  return [...text.matchAll(MEETING)].flatMap((match): MeetingTrigger[] => {
    const [word] = match
    const start = clause.start + match.index
    if (!isWhole(text, match.index, word) || !isHeld(text, match.index, word)) return []
    if (isTelegram(reading.matching.slice(start, start + 40))) return []
    return [{ start, end: start + word.length, word, isCall: CALLS.test(word) }]
  })
}
