import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim, Party } from '../../domain/extraction.ts'
import { personOf, sameParty } from './anaphora.ts'
import { type Body, sourceNamed, speakerKindOf } from './claim-bodies.ts'
import type { Sentence } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { meantBy, personMeantBy, pluralSpeakers, pronounSpeaker } from './speaker-anaphora.ts'
import { type SpeakerPart, type SpeakerPhrase, speakerPhrasesIn } from './speaker-phrases.ts'

/** Who speaks, and whether that was read from a name or inferred. */
export interface Speaker {
  party: Party
  kind: ExtractedClaim['speakerKind']
  inferred: boolean
  /** Where the speaker is named. */
  span: Span
}

const personSpeaker = (mention: number, span: Span, inferred: boolean): Speaker => ({
  party: { type: 'person', mention },
  kind: 'person',
  inferred,
  span: { start: span.start, end: span.end },
})

const sourceSpeaker = ({ sources }: Reading, source: number, { start, end }: Span): Speaker => ({
  party: { type: 'source', source },
  kind: speakerKindOf(sources[source] ?? { name: '', kind: 'organisation', forms: [] }),
  inferred: false,
  span: { start, end },
})

const bodySpeaker = (reading: Reading, body: Body): Speaker => sourceSpeaker(reading, sourceNamed(reading, body), body)

const countrySpeaker = (code: string, { start, end }: Span): Speaker => ({
  party: { type: 'country', code },
  kind: 'government',
  inferred: false,
  span: { start, end },
})

/** Nouns for a sort of body, which name none however they are described: 中国短视频|平台, 东南亚|国家. */
const SORT =
  /(国家|各国|盟国|邻国|成员国|平台|企业|公司|学校|医院|球队|团队|阵营|家族|财团|小组|中心|论坛|部门|领导层|领导班子|政界|首脑们|外长们|网站|频道|俱乐部|组织|机构|集团|政府|当局|媒体|报纸|传媒)$/
/** True when words before the noun name the body, not only its sort. */
const isNamed = (reading: Reading, { parts }: SpeakerPhrase, { start, end }: Span): boolean => {
  const words = reading.matching.slice(start, end)
  const hasPlace = parts.some(({ type }) => type === 'phrase')
  return SORT.test(words) ? hasPlace && /(政府|当局|媒体)$/.test(words) : hasPlace || words.length >= 4
}

/** 美方, 安卡拉方面, 乌军: what makes of a state's name its voice. */
const VOICE_OF_STATE = /^(方面|方(?![案法式面向言]))/
const FORCES = /^军(?!事|队|方|人|官|备|工|火|营|售|援|费|演|舰|机|委|区|团|阀|长|械|需)/

const stateSpeaker = (reading: Reading, code: string, { start, end }: Span): Speaker => {
  const after = reading.matching.slice(end, end + 3)
  const forces = FORCES.exec(after)?.[0]
  if (forces) return bodySpeaker(reading, { start, end: end + forces.length, kind: 'government' })
  return countrySpeaker(code, { start, end: end + (VOICE_OF_STATE.exec(after)?.[0].length ?? 0) })
}

const ofEntity = (
  reading: Reading,
  sentence: Sentence,
  whole: SpeakerPhrase,
  { head, start, end }: Phrase,
  last: Speaker | null,
): Speaker | null => {
  const span = { start, end }
  switch (head.type) {
    case 'person':
      return head.mention === null ? null : personSpeaker(head.mention, span, false)
    case 'role': {
      if (head.mention !== null) return personSpeaker(head.mention, span, false)
      const meant = personMeantBy(reading, sentence, { ...span, country: head.country }, last)
      if (meant !== null) return personSpeaker(meant, span, true)
      return { ...bodySpeaker(reading, { start: whole.start, end, kind: 'unnamed' }), kind: 'government' }
    }
    case 'pronoun':
      return head.number === 'plural'
        ? (pluralSpeakers(reading, span, last)[0] ?? null)
        : pronounSpeaker(reading, sentence, span, last)
    case 'source':
      return sourceSpeaker(reading, head.source, span)
    case 'country':
      if (head.form === 'seat') return bodySpeaker(reading, { start: head.start, end: head.end, kind: 'government' })
      return stateSpeaker(reading, head.code, span)
    case 'city':
      return head.isCapital ? stateSpeaker(reading, head.country, span) : null
  }
}

const isMediumPart = (reading: Reading, part: SpeakerPart | undefined): boolean => {
  if (part?.type === 'noun') return part.kind === 'medium'
  if (part?.type !== 'phrase' || part.phrase.head.type !== 'source') return false
  const kind = reading.sources[part.phrase.head.source]?.kind
  return kind === 'medium' || kind === 'agency'
}

/** Whoever speaks for a body, without a name. */
const SPEAKS_FOR = /(发言人|新闻秘书|新闻官)$/

/** The speaker that a noun phrase means: its last part, or whom a paper belongs to (国防部|一份声明). */
const ofPhrase = (
  reading: Reading,
  sentence: Sentence,
  phrase: SpeakerPhrase,
  last: Speaker | null,
): Speaker | null => {
  const before = meantBy(reading, phrase, last)
  if (before) return before
  const parts = phrase.parts.filter(({ type }) => type !== 'paper')
  const head = parts.at(-1)
  if (!head) return null
  if (head.type === 'phrase') return ofEntity(reading, sentence, phrase, head.phrase, last)
  if (head.type === 'paper') return null
  // 《晚邮报》记者, 晚邮报网站: whoever works for a medium speaks for it.
  const owner = parts.at(-2)
  if (head.kind === 'medium' && owner?.type === 'phrase' && isMediumPart(reading, owner))
    return ofEntity(reading, sentence, phrase, owner.phrase, last)
  const meant = personMeantBy(reading, sentence, { ...head, start: phrase.start, country: null }, last)
  if (meant !== null) return personSpeaker(meant, phrase, true)
  if (head.name)
    return bodySpeaker(reading, { ...head.name, kind: head.kind === 'unnamed' ? 'organisation' : head.kind })
  const body = { start: phrase.start, end: head.end }
  if (head.kind === 'unnamed') {
    const speaker = bodySpeaker(reading, { ...body, kind: 'unnamed' })
    return owner && SPEAKS_FOR.test(reading.matching.slice(head.start, head.end))
      ? { ...speaker, kind: 'government' }
      : speaker
  }
  return bodySpeaker(reading, { ...body, kind: isNamed(reading, phrase, body) ? head.kind : 'unnamed' })
}

const isPlace = (part: SpeakerPart | undefined): boolean =>
  part?.type === 'phrase' && (part.phrase.head.type === 'country' || part.phrase.head.type === 'city')

/**
 * The whole of a row that means one speaker: titles describe the person whose name closes them (党主席、议员某人), states the
 * voice that they share (英国和波兰官员).
 */
const closing = (phrases: SpeakerPhrase[], from: number): SpeakerPhrase | undefined => {
  let at = from
  for (;;) {
    const phrase = phrases[at]
    const next = phrases[at + 1]
    const head = phrase?.parts.at(-1)
    if (!phrase || !head || !next?.isJoined) return phrase
    const sharesVoice =
      phrase.parts.length === 1 && isPlace(head) && isPlace(next.parts[0]) && next.parts.at(-1)?.type === 'noun'
    if (sharesVoice) return { ...next, start: phrase.start }
    const isTitle =
      head.type === 'noun' ||
      (head.type === 'phrase' && head.phrase.head.type === 'role' && personOf(head.phrase) === null)
    if (!isTitle) return phrase
    at += 1
  }
}

/**
 * The speaker named in a region that ends at a verb of speech: the first noun phrase that hangs on no preposition. Null
 * when the subject is left out. `governed` tells that the region follows a verb of citing (援引…), which governs its first phrase.
 */
export const speakerIn = (
  reading: Reading,
  sentence: Sentence,
  region: Span,
  last: Speaker | null,
  governed = false,
): Speaker | null => {
  const phrases = speakerPhrasesIn(reading, sentence, region)
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.isObject && !(governed && index === 0)) continue
    const whole = closing(phrases, index) ?? phrase
    const speaker = ofPhrase(reading, sentence, whole, last)
    if (speaker) return speaker
  }
  return null
}

/** 都, 共同, 分别: with nothing else between them and the verb, all who stand in a row speak. */
const TOGETHER =
  /^(等)?(国|人)?[\s■]*(都|均|也|还|皆|亦|共同|联合|一致|分别|同时|双双|先后|同声|齐声|随后|已|曾|再次|强烈|则|[\s■])*$/

/** Who speaks beside the subject of a region: the second of 艾德和约翰松均表示. None in 艾德与约翰松会谈后表示. */
export const jointSpeakers = (
  reading: Reading,
  sentence: Sentence,
  region: Span,
  subject: Speaker,
  last: Speaker | null,
): Speaker[] => {
  const phrases = speakerPhrasesIn(reading, sentence, region)
  const first = phrases.findIndex(({ start, end }) => start <= subject.span.start && subject.span.end <= end)
  let end = first + 1
  while (first >= 0 && phrases[end]?.isJoined) end += 1
  const rest = phrases.slice(first + 1, end).filter(({ parts }) => parts.at(-1)?.type === 'phrase')
  const tail = rest.at(-1)
  if (first < 0 || !tail) return []
  const masked = reading.times
    .filter((time) => time.start >= tail.end && time.end <= region.end)
    .reduce((words, time) => words.replace(time.text, '■'), reading.matching.slice(tail.end, region.end))
  if (!TOGETHER.test(masked)) return []
  const speakers = rest.map((phrase) => ofPhrase(reading, sentence, phrase, last))
  return speakers.flatMap((each) => (each && !sameParty(each.party, subject.party) ? [each] : []))
}
