import type { Span } from '../../domain/article.ts'
import type { Clause, Sentence } from './clauses.ts'
import { partyOf } from './encounter-parties.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

const LIST_LINK = /^[\s）]*(、|，|和|与|同|跟|以及|及|还有)?(到访|来访|来华|访华)?的?[\s（]*$/
/** 越南政府官员及: a state's people, and whoever is listed after them. */
const OFFICIALS_LINK = /^[^，。；、]{0,8}(官员|高官|领导人|高层|代表|代表团|外长|防长)(、|和|与|以及|及)$/
/** 来华进行国事访问的, 正在巴黎访问的: a clause that describes whoever is named after it. */
const RELATIVE =
  '(?:(?:来|到访|正|应|前来|刚|出席|参加|率|赴|随|途经|首次|再次|专程|在|访|抵|当时|当选|时任|新|同样|也|现|身在|人在)[^，。；]{0,26}的|时任|现任|新任|候任|当时的|该国的?|其|他的|她的|(?:其|他的|她的)?(?:老朋友|老友|好友|老对手|对手|盟友|同行|东道主))?'
const WITH = new RegExp(`(?:(?<!参)与|(?<![温谐])和|(?<![共如陪不一合赞认随协等相])同|跟|偕)${RELATIVE}$`)
const TOWARDS = new RegExp(`(?:(?<!参)与|(?<![温谐])和|(?<![共如陪不一合赞认随协等相])同|跟|给|向|对)${RELATIVE}$`)
const FOR = new RegExp(`(?:为|替|向|给)${RELATIVE}$`)
const OBJECT_LEAD = new RegExp(`^(?:了|过|着)?(?:[\\s“]*)${RELATIVE}$`)
const TO = /^(了|过)?(一?[通次个])?(电话)?(给|向|对|告诉|告知)$/
const SUFFERED = new RegExp(`(?:受到|遭到|得到|获得?|被|由|蒙)${RELATIVE}$`)
const SUFFERED_TAIL = /^的?(热烈|隆重|亲自|单独|亲切|正式|破格|盛情|热情|高规格|[^，。；]{0,4})(的|地)?$/
/** A state for whose officials it stands: 中国官员, 越南高层. */
const OFFICIALS =
  /^(的)?(多名|多位|一些|其他|高级|两国|三国)?(外长|防长|总统|总理|首相|元首|首脑|领导人|领导层|官员|高官|高层|代表团|政府|国会|议员|外交|当局|方面|客人|贵宾)/
const NEAR = 30
const LOOK_BACK = 40
const OWNED = 10
const LONGEST_OFFICIALS = 12

/** The first of the phrases and those listed with it, as far as each can take part. */
export const listedFrom = (reading: Reading, phrases: Phrase[]): Phrase[] => {
  const group: Phrase[] = []
  for (const phrase of phrases) {
    const last = group.at(-1)
    const gap = reading.matching.slice(last?.end ?? phrase.start, phrase.start)
    if (last && !LIST_LINK.test(gap) && !(last.head.type === 'country' && OFFICIALS_LINK.test(gap))) break
    if (partyOf(reading, phrase) === null && (last || phrase.head.type !== 'pronoun')) break
    group.push(phrase)
  }
  return group
}

const before = (reading: Reading, from: number, { start }: Phrase): string =>
  reading.matching.slice(Math.max(from, start - LOOK_BACK), start)

/** An office that each state has one of. */
const HOLDS_ONE = /^(总统|总理|首相|国家主席|国王|女王|埃米尔|外长|防长|议长|国会议长)$/
const STANDS_IN = /(在|于|到|赴|抵达?|飞抵|飞往|前往|访问|来到|出访)(该国|首都)?$/
const PLACE_REACH = 40

/** 前往河内拜会总理: an office without a state is that of the place where its holder is met. */
const located = (reading: Reading, sentence: Span, phrase: Phrase): Phrase => {
  const { head } = phrase
  if (head.type !== 'role' || phrase.country || !HOLDS_ONE.test(reading.matching.slice(phrase.start, phrase.end)))
    return phrase
  const from = Math.max(sentence.start, phrase.start - PLACE_REACH)
  const place = within(reading.phrases, { start: from, end: phrase.start }).findLast(
    ({ head: { type }, start }) =>
      (type === 'country' || type === 'city') &&
      STANDS_IN.test(reading.matching.slice(Math.max(from, start - 6), start)),
  )
  return place?.country ? { ...phrase, country: place.country } : phrase
}

const mayTakePart = (reading: Reading, phrase: Phrase): boolean =>
  phrase.head.type === 'pronoun' || partyOf(reading, phrase) !== null

/** A clause that goes on with a list (…与总统甲，总统乙会谈) begins where the list's first clause does. */
const listStart = (reading: Reading, sentence: Sentence, clause: Clause): number => {
  const earlier = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const [first] = within(reading.phrases, clause)
  const last = earlier && within(reading.phrases, earlier).at(-1)
  const goesOn = first?.start === clause.start && last?.end === earlier?.end && last?.head.type === 'person'
  return goesOn && earlier ? earlier.start : clause.start
}

/** 总统的特使甲: who only owns whoever is named behind is no party. */
const owns = (reading: Reading, phrase: Phrase, next: Phrase | undefined): boolean =>
  next !== undefined &&
  next.start - phrase.end <= OWNED &&
  (phrase.head.type === 'person' || phrase.head.type === 'role') &&
  /^的[^，。；、与和同会]{0,8}$/.test(reading.matching.slice(phrase.end, next.start))

/** 与佛州|联邦众议员某某, 同人民代表院|议长某某: words of an office that nobody found stand before a titled name. */
const WITH_UNKNOWN =
  /(?:(?<!参)与(?!会|此|其|者|否)|(?<![共如陪不一合赞认随协等相])同(?!时|样|意|日|年|期|步|情|一|行|仁|事|伴))[^，。；、：“”\s的与和同跟在于会将已曾说称是对向由被把给到访见谈签后时]{1,8}$/

const withUnknown = (reading: Reading, from: number, phrase: Phrase): RegExpExecArray | null => {
  const isTitled = phrase.head.type === 'person' && reading.mentions[phrase.head.mention]?.office != null
  const text = isTitled ? before(reading, from, phrase) : ''
  const match = WITH_UNKNOWN.exec(text)
  if (!match) return null
  const gap = { start: phrase.start - match[0].length, end: phrase.start }
  return within(reading.phrases, gap).length === 0 && within(reading.times, gap).length === 0 ? match : null
}

const governed = (
  reading: Reading,
  from: number,
  at: number,
  preposition: RegExp,
  read = (phrase: Phrase): Phrase => phrase,
): Phrase[] => {
  const phrases = within(reading.phrases, { start: from, end: at }).map(read)
  const isGoverned = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined &&
    mayTakePart(reading, phrase) &&
    (preposition.test(before(reading, from, phrase)) ||
      (preposition === WITH && withUnknown(reading, from, phrase) !== null))
  let first = phrases.findLastIndex(isGoverned)
  // 先后同甲和乙通话: the list begins where its first part is governed.
  while (
    first > 0 &&
    isGoverned(phrases[first - 1]) &&
    listedFrom(reading, phrases.slice(first - 1, first + 1)).length > 1
  )
    first -= 1
  if (first < 0) return []
  const [possessor, possessed] = [phrases[first], phrases[first + 1]]
  const group = listedFrom(reading, phrases.slice(possessor && owns(reading, possessor, possessed) ? first + 1 : first))
  const last = group.at(-1)
  return last && at - last.end <= NEAR ? group : []
}

/** 多名越南官员, 日本与韩国两国外长: a list of states that means their people. */
const areOfficials = (reading: Reading, list: Phrase[]): boolean => {
  const last = list.at(-1)
  return last?.head.type !== 'country' || OFFICIALS.test(reading.matching.slice(last.end, last.end + LONGEST_OFFICIALS))
}

/** 与 …: those named after 与 (给, 向 for a call, 为 for a reception) and listed on, up to the event word. */
export const companions = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  at: number,
  kind: 'meeting' | 'call' | 'reception',
): Phrase[] => {
  const from = listStart(reading, sentence, clause)
  const preposition = kind === 'call' ? TOWARDS : kind === 'reception' ? FOR : WITH
  return governed(reading, from, at, preposition)
}

/** 会见来访的总理, 打电话给总统, 会见多名越南官员: those named after the event word. */
export const objects = (reading: Reading, sentence: Sentence, clause: Clause, end: number): Phrase[] => {
  const phrases = within(reading.phrases, { start: end, end: clause.end }).map((p) => located(reading, sentence, p))
  const first = phrases.findIndex((phrase, index) => {
    const gap = reading.matching.slice(end, phrase.start)
    if (phrase.head.type === 'country' && !areOfficials(reading, listedFrom(reading, phrases.slice(index))))
      return false
    return mayTakePart(reading, phrase) && gap.length <= NEAR && (OBJECT_LEAD.test(gap) || TO.test(gap))
  })
  const [phrase, next] = phrases.slice(Math.max(0, first))
  if (first < 0 || !phrase) return []
  return listedFrom(reading, phrases.slice(owns(reading, phrase, next) ? first + 1 : first))
}

/** 受到总统的接见: those by whom somebody is received. */
export const receivers = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Phrase[] => {
  const group = governed(reading, clause.start, at, SUFFERED, (p) => located(reading, sentence, p))
  const last = group.at(-1)
  return last && SUFFERED_TAIL.test(reading.matching.slice(last.end, at)) ? group : []
}

/** True when a group means people: named ones, holders of offices, or the officials of a state; not states themselves. */
export const facesPeople = (reading: Reading, group: Phrase[]): boolean =>
  group.some(({ head }) => head.type !== 'country') || areOfficials(reading, group)

/** Where the word that governs a group (与, 受到) begins: what stands before it is another party. */
export const leadStart = (reading: Reading, [first]: Phrase[]): number => {
  if (!first) return 0
  const text = before(reading, 0, first)
  const known = [WITH, SUFFERED, TOWARDS, FOR].map((pattern) => pattern.exec(text)).find((match) => match !== null)
  const lead = known ?? withUnknown(reading, 0, first)
  return lead ? first.start - text.length + lead.index : first.start
}
