import type { Span } from '../../domain/article.ts'
import { lastTwo, personOf } from './anaphora.ts'
import { sourceNamed } from './claim-bodies.ts'
import type { Speaker } from './claim-speaker.ts'
import type { Sentence } from './clauses.ts'
import { OFFICES } from './lexicon/titles.ts'
import { matchingCopy } from './matching-copy.ts'
import type { Reading } from './reading.ts'
import { speakerPhrasesIn } from './speaker-phrases.ts'

/** How far back an antecedent may stand, in sentences. */
const REACH = 4
/** 这位, 该名: the one who was spoken of. */
const DEMONSTRATIVE = /^(这位|这名|该名|该位|这一位|这些|该(?![国部局社报司院署厅台网党校行组机公媒协研智基学]))/
/** 该部, 该部发言人, 该组织: the body that was named last. */
const THE_BODY =
  /^(?:该|这个|这家|这一)(?<sort>部|局|署|厅|院|党|校|行|公司|组织|机构|协会|研究所|研究院|智库|基金会|委员会|集团|银行|大学|部门|使馆|大使馆|联盟)/
const HEADS_OF_STATE = new Set(
  ['总统', '总理', '首相', '国家主席', '主席', '总书记', '委员长', '国王', '元首', '国家元首', '联邦总理'].map(String),
)
const LEADER = /(领导人|领袖|元首|首脑)$/

const sentenceOf = (reading: Reading, { start }: Span): number =>
  reading.sentences.findLastIndex((sentence) => sentence.start <= start)

/** The person whose name closes the first noun phrase that is no object: the lawyer in 汉森的律师约翰松探视了他. */
const subjectOf = (reading: Reading, sentence: Sentence, span: Span): number | null => {
  for (const { parts, isObject } of speakerPhrasesIn(reading, sentence, span)) {
    const head = parts.at(-1)
    const mention = !isObject && head?.type === 'phrase' ? personOf(head.phrase) : null
    if (mention !== null) return mention
  }
  return null
}

const personSpeaker = (mention: number, span: Span): Speaker => ({
  party: { type: 'person', mention },
  kind: 'person',
  inferred: true,
  span,
})

/**
 * Whom 他 or 她 means as a speaker: the subject of what stands before in the sentence, else of the sentences before it, where
 * who spoke counts before who was spoken of; not farther back than who spoke last.
 */
export const pronounSpeaker = (
  reading: Reading,
  sentence: Sentence,
  span: Span,
  last: Speaker | null,
): Speaker | null => {
  const here = subjectOf(reading, sentence, { start: sentence.start, end: span.start })
  if (here !== null) return personSpeaker(here, span)
  const isSingle = last !== null && (last.kind === 'person' || last.kind === 'unnamed')
  const spokeIn = isSingle ? sentenceOf(reading, last.span) : -1
  const index = reading.sentences.indexOf(sentence)
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    if (at <= spokeIn) break
    const earlier = reading.sentences[at]
    if (!earlier || earlier.kind === 'title') break
    const subject = subjectOf(reading, earlier, earlier)
    if (subject !== null) return personSpeaker(subject, span)
  }
  return isSingle ? { ...last, inferred: true, span } : null
}

/** Whom 他们, 两人, 双方 means as speakers: the two named last, a body that spoke last, or both sides as written. */
export const pluralSpeakers = (reading: Reading, span: Span, last: Speaker | null): Speaker[] => {
  const word = reading.matching.slice(span.start, span.end)
  if (/^(他们|她们)/.test(word) && last && last.kind !== 'person') return [{ ...last, inferred: true, span }]
  if (/^(双方|两国|各方|三国|三方|四方|四国)/.test(word)) {
    const more =
      /^(政府|元首|领导人|外长|总统|首脑|当局|官员|军方|代表)/.exec(reading.matching.slice(span.end))?.[0] ?? ''
    const source = sourceNamed(reading, { start: span.start, end: span.end + more.length, kind: 'unnamed' })
    return [{ party: { type: 'source', source }, kind: 'government', inferred: false, span }]
  }
  return lastTwo(reading, span.start, 'persons').map((party) => ({ party, kind: 'person', inferred: true, span }))
}

const endsAlike = (office: string, title: string): boolean =>
  OFFICES.some((names) => names.some((a) => office.endsWith(a)) && names.some((b) => title.endsWith(b))) ||
  (title.length >= 2 && office.endsWith(title.slice(-3)) && title.length <= 3) ||
  office.endsWith(title)

/** The body or the voice that 该部发言人, 该组织, 该人士 point back to; null where the words point at nothing. */
export const meantBy = (reading: Reading, span: Span, last: Speaker | null): Speaker | null => {
  const words = reading.matching.slice(Math.max(0, span.start), span.end)
  const sort = THE_BODY.exec(words)?.groups?.sort
  if (sort) {
    const naming = reading.namings.findLast(({ end, source }) => {
      const { kind, name } = reading.sources[source] ?? { kind: 'medium', name: '' }
      const isBody = kind === 'government' || kind === 'organisation'
      return end <= span.start && isBody && matchingCopy(name).endsWith(sort === '部门' ? '' : sort)
    })
    if (naming) {
      const kind = reading.sources[naming.source]?.kind === 'government' ? 'government' : 'organisation'
      return { party: { type: 'source', source: naming.source }, kind, inferred: true, span }
    }
    return last && (last.kind === 'government' || last.kind === 'organisation')
      ? { ...last, inferred: true, span }
      : null
  }
  return DEMONSTRATIVE.test(words) && last?.kind === 'unnamed' ? { ...last, inferred: true, span } : null
}

/**
 * The person whom a title without a name means: 这位部长 the one who spoke last, 外长 whoever was named with that office last
 * before it, 领导人 the head of that state. Null when the article names none.
 */
export const personMeantBy = (
  reading: Reading,
  sentence: Sentence,
  role: Span & { country: string | null },
  last: Speaker | null,
): number | null => {
  const words = reading.matching.slice(role.start, role.end)
  const before = reading.matching.slice(Math.max(0, role.start - 3), role.start)
  if (DEMONSTRATIVE.test(words) || /(这位|这名|该名|该位|这一位)$/.test(before)) {
    if (last?.party.type === 'person') return last.party.mention
    const speaker = pronounSpeaker(reading, sentence, role, last)
    return speaker?.party.type === 'person' ? speaker.party.mention : null
  }
  const isLeader = LEADER.test(words)
  const fits = (mention: number): boolean => {
    const { office, country } = reading.mentions[mention] ?? { office: null, country: null }
    if (office === null || /^前|前任|原/.test(office)) return false
    if (role.country !== null && country !== null && role.country !== country) return false
    if (role.country === null && !isBare(words)) return office.includes(words) || words.includes(office)
    if (isLeader) return role.country !== null && [...HEADS_OF_STATE].some((title) => office.endsWith(title))
    return endsAlike(office, words)
  }
  const named = reading.phrases.filter(({ end }) => end <= role.start)
  for (const phrase of named.reverse()) {
    const mention = phrase.head.type === 'person' ? personOf(phrase) : null
    if (mention !== null && fits(mention)) return mention
  }
  return null
}

const isBare = (words: string): boolean => words.length <= 4
