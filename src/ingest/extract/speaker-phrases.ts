import type { Span } from '../../domain/article.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'
import { isObject, spokenPlainly } from './anaphora.ts'
import type { Sentence } from './clauses.ts'
import { BODY_SHIELDS } from './lexicon/body-words.ts'
import { DOCUMENTS, SPEAKER_NOUNS } from './lexicon/speaker-nouns.ts'
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import { OFFICES, TITLE_SUFFIX_TRAPS, TITLES } from './lexicon/titles.ts'
import { longestMatch, wordMatch } from './longest-match.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

/** A part of a noun phrase that may speak: what an entity names, a noun that closes the name of a voice, or a paper. */
export type SpeakerPart = Span &
  (
    | { type: 'phrase'; phrase: Phrase }
    /** `name` stands in quotation marks after the noun: 环保组织“绿色河流”. */
    | { type: 'noun'; kind: SourceKind; name?: Span }
    | { type: 'paper' }
  )

/** A noun phrase that may speak, from its first word to its last part: 熟悉情况的|挪威|外交部|两名|官员. */
export interface SpeakerPhrase extends Span {
  parts: SpeakerPart[]
  /** True when it hangs on a preposition or a verb before it, so that it is no subject. */
  isObject: boolean
  /** True when only 和, 与 or 、 stand between it and the phrase before. */
  isJoined: boolean
}

/** Titles also stand for whoever is not named: 观察团团长, 高管. */
const TITLE_NOUNS = [...TITLES, ...OFFICES.flat()].filter((title) => !/^(先生|女士|夫人|公民|前任)$/.test(title))
const TITLE_TRAPS = wordMatch(TITLE_SUFFIX_TRAPS)
const NOUNS = longestMatch([
  ...DOCUMENTS.map((word): [string, SourceKind | 'paper'] => [word, 'paper']),
  ...SPEAKER_NOUNS.flatMap(({ kind, nouns }) =>
    nouns
      .split(/\s+/)
      .filter((noun) => noun !== '')
      .map((noun): [string, SourceKind | 'paper'] => [noun, kind]),
  ),
  ...TITLE_NOUNS.map((word): [string, SourceKind | 'paper'] => [word, 'unnamed']),
])
const IS_TITLE = new Set(TITLE_NOUNS)
const SHIELD = new RegExp(BODY_SHIELDS.join('|'), 'g')
const VERB = new RegExp(SPEECH_VERBS.filter((verb) => verb.length > 1).join('|'))
const LONGEST_GAP = 16
/** Marks, prepositions and verbs, which no name of a voice holds. */
const STOP =
  /[，。、：；:,!?！？\s■在对向与和及同跟就将已曾被把让给于从以因随为由则也还都均皆却仍又再是称说会能要想去来]/
const JOINS = /^[》”’]?\s*(和|与|及|以及|、|跟|同)(其|该国|另一名)?[《“‘]?$/
const PREPOSITION_BEFORE = /(在|对|向|与|和|同|跟|就|给|从|被|把|为|以|于|到|由|经|据|按|当|受|替|因|应)$/
const SEATED = /(位于|设在|驻|来自|[在从])$/
const OPENS_FRAME = /(^|[\s，。])(就?在|当|正当|继|自|自从|由于|因为|如果|随着|尽管|虽然)$/
const FRAMED = /^[也还已曾又再均都]{0,2}$/
const LEADING =
  /^(不过|但是|但|然而|此外|另外|同时|对此|因此|而且|而|并|且|还|也|则|据|根据|按照|随后|之后|目前|近日|日前|据悉|其中|如果|虽然|尽管|由于|因为|所以|至于|另据|又据|照|有的|有|另有|还有|也有|并有|即使|就连|连|的)+/
/** Nouns inside longer words that name no voice: 代表团 does, 代表着 does not. */
const NOUN_TRAPS =
  /^(代表着|代表了|代表性|领袖峰会|分析称|总统选举|总统大选|总统任期|总统府|主席国|国家主席|国家安全|国家元首|信息|信任|信心|信号|话题|话语|消息灵通|意见领袖)/

/** 不愿透露姓名的: the verb in it is nobody's claim. */
const ANONYMITY =
  /(未获授权|未经授权|不愿|不肯|不便|不具|拒绝|要求)(对外|公开)?(透露|公开|披露|具)?(姓名|身份|名字|全名|真名|匿名|发言|名)/g

const boxes = (word: string): string => '口'.repeat(word.length)
/** The words with all that a name of a voice may hold boxed in, offsets unchanged. */
const shielded = (text: string): string => text.replace(ANONYMITY, boxes).replace(SHIELD, boxes)

const isPlain = (text: string): boolean => {
  const words = shielded(text)
  return words.length <= LONGEST_GAP && !STOP.test(words) && !VERB.test(words)
}

const COUNTED = /(另?[一两二三四五几数多]|十几|数十|\d+)(名|位)$|(一些|部分|许多|不少|这位|这名|该名|某)$/
const COUNT = /^(另?[一两二三四五几数多某]|十几|数十|许多|\d+)(名|位)/

/** 一位高管, 两名船员: whoever is counted is a voice, whatever the noun. */
const countedVoice = (reading: Reading, region: Span, at: number, taken: Span[]): SpeakerPart | null => {
  const words = shielded(reading.matching.slice(at, region.end))
  const count = COUNT.exec(words)?.[0]
  if (!count) return null
  const run = words.slice(count.length).search(STOP)
  const end = Math.min(region.end, run < 0 ? region.end : at + count.length + run)
  const isFree = end - at > count.length && end - at <= LONGEST_GAP && !taken.some((t) => t.start < end && at < t.end)
  const hasNoun = [...reading.matching.slice(at, end)].some((_, offset) => NOUNS.at(reading.matching, at + offset))
  return isFree && !hasNoun ? { type: 'noun', kind: 'unnamed', start: at, end } : null
}

/** Entities and nouns of a region that stand outside quotations and brackets, in order of position. */
const partsIn = (reading: Reading, sentence: Sentence, region: Span): SpeakerPart[] => {
  const phrases = spokenPlainly(reading, sentence, region)
  const quoted = sentence.quotations.filter((q) => !q.scare)
  const times = within(reading.times, region)
  const parts: SpeakerPart[] = phrases.map((phrase) => ({
    type: 'phrase',
    phrase,
    start: phrase.start,
    end: phrase.end,
  }))
  const taken = [...phrases, ...quoted, ...times]
  for (let at = region.start; at < region.end; at += 1) {
    const cover = taken.find((span) => at >= span.start && at < span.end)
    if (cover) {
      at = cover.end - 1
      continue
    }
    const noun = NOUNS.at(reading.matching, at)
    const isTrap =
      !noun ||
      noun.end > region.end ||
      NOUN_TRAPS.test(reading.matching.slice(at, at + 5)) ||
      (IS_TITLE.has(reading.matching.slice(at, noun.end)) && TITLE_TRAPS.at(reading.matching, noun.end) !== null)
    if (isTrap) {
      const counted = countedVoice(reading, region, at, taken)
      if (counted) parts.push(counted)
      if (counted) at = counted.end - 1
      continue
    }
    const quoted = noun.value === 'paper' ? undefined : sentence.quotations.find((q) => q.scare && q.start === noun.end)
    if (noun.value === 'paper') parts.push({ type: 'paper', start: at, end: noun.end })
    else if (quoted) parts.push({ type: 'noun', kind: noun.value, start: at, end: quoted.end, name: quoted.inner })
    else parts.push({ type: 'noun', kind: noun.value, start: at, end: noun.end })
    at = (quoted?.end ?? noun.end) - 1
  }
  return parts.sort((a, b) => a.start - b.start)
}

/** A person is described by what stands before; only 的 or nothing leads on from one: 艾德的顾问, 艾德政府. */
const leadsOn = (last: SpeakerPart, gap: string): boolean => {
  if (last.type !== 'phrase') return isPlain(gap)
  const { type } = last.phrase.head
  if (type === 'person' || type === 'pronoun') return gap === '' || (gap.startsWith('的') && isPlain(gap))
  return isPlain(gap)
}

/** 位于奥斯陆的研究所: what hangs on the preposition only describes what follows 的. */
const isDescribed = (reading: Reading, { parts }: Phrase): boolean => {
  const [place, named] = parts
  return (
    place !== undefined &&
    named !== undefined &&
    reading.matching.slice(place.end, named.start) === '的' &&
    SEATED.test(reading.matching.slice(Math.max(0, place.start - 2), place.start))
  )
}

/** True when a part hangs on a preposition of its region; `to` is where the region ends, with the verb. */
const hangs = (reading: Reading, part: SpeakerPart, { start, end }: Span): boolean => {
  const before = reading.matching.slice(Math.max(start, part.start - 4), part.start)
  const isObjectHere =
    part.type === 'phrase'
      ? isObject(reading, part.phrase) && !isDescribed(reading, part.phrase)
      : PREPOSITION_BEFORE.test(before)
  // 在外交部|表示…后: before its verb a subject only seems to hang on the word that opens the frame.
  if (!isObjectHere || !OPENS_FRAME.test(before)) return isObjectHere
  const time = reading.times.find((each) => each.start === part.end)
  return !FRAMED.test(reading.matching.slice(time?.end ?? part.end, end))
}

/** Where the words begin that describe a voice: 熟悉情况的|人士. */
const describedFrom = (reading: Reading, region: Span, part: SpeakerPart): number => {
  let start = part.start
  const words = shielded(reading.matching.slice(region.start, part.start))
  while (start > region.start && part.start - start < LONGEST_GAP) {
    if (STOP.test(words.charAt(start - 1 - region.start))) break
    if (within(reading.times, { start: region.start, end: start }).some((time) => time.end === start)) break
    start -= 1
  }
  const lead = LEADING.exec(reading.matching.slice(start, part.start))?.[0].length ?? 0
  return start + lead
}

/** 两名|美国官员: the number belongs to the voice. */
const countedFrom = (reading: Reading, region: Span, { start }: SpeakerPart): number => {
  const count = COUNTED.exec(reading.matching.slice(Math.max(region.start, start - 5), start))
  return start - (count?.[0].length ?? 0)
}

/** 新华社奥斯陆5月14日电（记者某人）, （本报讯）: where the text itself begins behind the line that says whose it is. */
const DATELINE =
  /^\s*(?:[（【][^（）【】]{1,30}(?:电|讯|报道|摄影)[）】]|[^，。、；：]{2,24}[日社](?:综合)?(?:专电|电|讯)(?:（[^（）]{1,24}）)?(?=[\s（■\p{Script=Han}]))/u

const withoutDateline = (reading: Reading, sentence: Sentence, region: Span): Span => {
  if (region.start !== sentence.start) return region
  const line = DATELINE.exec(reading.matching.slice(region.start, region.end))?.[0].length ?? 0
  return { start: region.start + line, end: region.end }
}

/** The noun phrases of a region that may speak, in order of position. */
export const speakerPhrasesIn = (reading: Reading, sentence: Sentence, whole: Span): SpeakerPhrase[] => {
  const phrases: SpeakerPhrase[] = []
  const region = withoutDateline(reading, sentence, whole)
  for (const part of partsIn(reading, sentence, region)) {
    const last = phrases.at(-1)
    const lastPart = last?.parts.at(-1)
    const gap = last ? reading.matching.slice(last.end, part.start) : ''
    if (last && lastPart && leadsOn(lastPart, gap.replace(/^（[^）]*）/, ''))) {
      const isSeat = last.parts.length === 1 && gap.startsWith('的')
      if (isSeat && SEATED.test(reading.matching.slice(Math.max(0, last.start - 2), last.start))) last.isObject = false
      last.parts.push(part)
      last.end = part.end
      continue
    }
    const start = part.type === 'phrase' ? countedFrom(reading, region, part) : describedFrom(reading, region, part)
    const isJoined = last !== undefined && JOINS.test(gap)
    phrases.push({
      start,
      end: part.end,
      parts: [part],
      isObject: isJoined ? last.isObject : hangs(reading, { ...part, start }, region),
      isJoined,
    })
  }
  return phrases
}
