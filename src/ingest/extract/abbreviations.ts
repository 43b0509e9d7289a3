import type { Span } from '../../domain/article.ts'
import { COUNTRIES } from '../../domain/reference/countries.ts'
import { costs } from './costs.ts'
import type { Place } from './gazetteer.ts'
import { AFTER_ABBREVIATION, BEFORE_ABBREVIATION, EVERYDAY_ABBREVIATIONS } from './lexicon/abbreviation-contexts.ts'
import { SHIELDS } from './lexicon/shields.ts'
import { OFFICES, TITLES } from './lexicon/titles.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

const HAN = /\p{Script=Han}/u
const CODES = new Map(COUNTRIES.flatMap(({ code, abbreviations }) => abbreviations.map((c) => [c, code] as const)))
const AFTER = wordMatch(AFTER_ABBREVIATION)
const BEFORE = wordMatch(BEFORE_ABBREVIATION)
const OFFICE_WORDS = wordMatch(
  OFFICES.flat(),
  TITLES.filter((title) => title.length > 1),
)
const SHIELD_WORDS = wordMatch(SHIELDS)
const LONGEST_SHIELD = Math.max(...SHIELDS.map((word) => word.length))
/** 欧 stands for the Union, which is no state, but joins runs: 中欧, 美欧. */
const joinsRun = (character: string): boolean => CODES.has(character) || character === '欧'
/** Everyday characters whose reading as a state is usual after these verbs only: 访日, 驻韩, 对中. */
const EVERYDAY_AFTER_VERB =
  /(访|驻|赴|抗|反|仇|亲|挺)[日中韩印泰朝越台港以法土加]$|(访|赴|抵)[叙约黎沙瑞挪丹芬希比荷奥匈蒙菲马缅柬老埃新西意波罗保墨阿台日韩港]$|来台$|(对|在)[台日港韩朝印]$|对中$/
/** 新总统 and 中大使 speak of no state. */
const NEVER_BEFORE_OFFICE = new Set('新中约哥老委')

const isShielded = (matching: string, index: number): boolean => {
  for (let start = Math.max(0, index - LONGEST_SHIELD); start <= index; start += 1) {
    const shield = SHIELD_WORDS.at(matching, start)
    if (shield && shield.end > index) return true
  }
  return false
}

/** The run of one-character names around `index`: 日美韩. */
const runAround = (matching: string, index: number, isFree: (index: number) => boolean): Span => {
  let start = index
  while (joinsRun(matching.charAt(start - 1)) && isFree(start - 1)) start -= 1
  let end = index + 1
  while (joinsRun(matching.charAt(end)) && isFree(end)) end += 1
  return { start, end }
}

/** 中俄, 日美韩, 德法意: several at once; where all are everyday characters a word must follow that speaks of states. */
const standsInRun = (context: NameContext, run: Span): boolean => {
  const { matching } = context.passage
  if (run.end - run.start < 2 || run.end - run.start > 5) return false
  const hasClear = [...matching.slice(run.start, run.end)].some((c) => !EVERYDAY_ABBREVIATIONS.has(c))
  if (AFTER.at(matching, run.end) || OFFICE_WORDS.at(matching, run.end)) return true
  return (
    hasClear && (!HAN.test(matching.charAt(run.start - 1)) || context.endsName(run.end) || context.mayBegin(run.start))
  )
}

/** 执法, 参加, 蓄意: a word that ends with the character, and no verb before a state (访美). */
const endsWord = (matching: string, index: number): boolean => {
  const before = matching.charAt(index - 1)
  return (
    HAN.test(before) &&
    BEFORE.endingAt(matching, index) === null &&
    !CODES.has(before) &&
    costs().word(matching, index - 1, 2) < Infinity
  )
}

/** 以 is a preposition far more often than a state: 以间谍罪, 以总统身份, 以资助. */
const isPreposition = (matching: string, index: number): boolean =>
  matching.charAt(index) === '以' &&
  !/^(方|军|媒|警|籍|国|巴|色|政府|总理|外长|防长|总统|两国)(?!身份|名义|的|会)/.test(
    matching.slice(index + 1, index + 6),
  )

/** 出访中, 采访中: during it, and no visit to a state. */
const isDuring = (matching: string, index: number): boolean =>
  matching.charAt(index) === '中' && /[出采走专到来受]访$/.test(matching.slice(Math.max(0, index - 2), index))

/** 美方, 俄外长: a word follows that makes the character a state. */
const standsBefore = (matching: string, index: number): boolean => {
  if (endsWord(matching, index) || isPreposition(matching, index)) return false
  const character = matching.charAt(index)
  if (OFFICE_WORDS.at(matching, index + 1)) return !NEVER_BEFORE_OFFICE.has(character)
  return AFTER.at(matching, index + 1) !== null
}

/** 访华, 侵乌: a verb stands before, and the character is a word of its own. */
const standsAfter = (context: NameContext, index: number): boolean => {
  const { matching } = context.passage
  const isWord = context.endsName(index + 1) || AFTER.at(matching, index + 1) !== null
  if (EVERYDAY_ABBREVIATIONS.has(matching.charAt(index))) {
    return isWord && EVERYDAY_AFTER_VERB.test(matching.slice(Math.max(0, index - 1), index + 1))
  }
  return (
    BEFORE.endingAt(matching, index) !== null &&
    (isWord ||
      BEFORE.endingAt(matching, index)?.value.length === 2 ||
      /[访驻赴侵援抗反仇]/.test(matching.charAt(index - 1)))
  )
}

/** 乌继续搜救, 助俄: in headlines a clear character stands alone at the head of a clause or after a verb. */
const standsInHeadline = (context: NameContext, index: number): boolean => {
  const { matching, paragraphAt } = context.passage
  const kind = paragraphAt(index)?.kind
  if ((kind !== 'title' && kind !== 'subhead') || EVERYDAY_ABBREVIATIONS.has(matching.charAt(index))) return false
  return context.mayBegin(index) || BEFORE.endingAt(matching, index) !== null
}

/** 法、德、意三国: in a list of them. */
const standsInList = (matching: string, index: number): boolean =>
  (matching.charAt(index + 1) === '、' &&
    joinsRun(matching.charAt(index + 2)) &&
    /[、和及与三四五]/.test(matching.charAt(index + 3))) ||
  (matching.charAt(index - 1) === '、' &&
    joinsRun(matching.charAt(index - 2)) &&
    /[、和及与三四五两]/.test(matching.charAt(index + 1)))

/** Finds the one-character names of states, each only where its surroundings license it. */
export const findAbbreviations = (context: NameContext, taken: Span[]): Place[] => {
  const { matching, isTime } = context.passage
  const covered = new Uint8Array(matching.length)
  for (const span of taken) covered.fill(1, span.start, span.end)
  const isFree = (index: number) => covered[index] === 0 && !isTime(index) && !isShielded(matching, index)

  const places: Place[] = []
  for (let index = 0; index < matching.length; index += 1) {
    const code = CODES.get(matching.charAt(index))
    if (code === undefined || !isFree(index) || isDuring(matching, index)) continue
    const stands =
      standsInRun(context, runAround(matching, index, isFree)) ||
      standsBefore(matching, index) ||
      standsAfter(context, index) ||
      standsInHeadline(context, index) ||
      standsInList(matching, index)
    if (stands) places.push({ start: index, end: index + 1, type: 'country', code, form: 'abbreviation' })
  }
  return places
}
