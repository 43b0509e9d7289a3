import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim, Party } from '../../domain/extraction.ts'
import { antecedent, isObject, lastTwo, personOf, spokenPlainly } from './anaphora.ts'
import { type Body, bodyFrom, bodyIn, sourceNamed, speakerKindOf } from './claim-bodies.ts'
import type { Sentence } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Who speaks, and whether that was read from a name or inferred. */
export interface Speaker {
  party: Party
  kind: ExtractedClaim['speakerKind']
  inferred: boolean
  /** Where the speaker is named. */
  span: Span
}

const person = (mention: number, span: Span, inferred: boolean): Speaker => ({
  party: { type: 'person', mention },
  kind: 'person',
  inferred,
  span,
})

const sourceSpeaker = ({ sources }: Reading, source: number, span: Span): Speaker => ({
  party: { type: 'source', source },
  kind: speakerKindOf(sources[source] ?? { name: '', kind: 'organisation', forms: [] }),
  inferred: false,
  span,
})

const bodySpeaker = (reading: Reading, body: Body): Speaker =>
  sourceSpeaker(reading, sourceNamed(reading, body), { start: body.start, end: body.end })

const ofPronoun = (
  reading: Reading,
  sentence: Sentence,
  phrase: Phrase,
  plural: boolean,
  lastSpeaker: Speaker | null,
): Speaker | null => {
  const span = { start: phrase.start, end: phrase.end }
  if (!plural) {
    const last = lastSpeaker?.party.type === 'person' ? lastSpeaker.party.mention : null
    const mention = antecedent(reading, sentence, phrase.start, last)
    return mention === null ? null : person(mention, span, true)
  }
  if (lastSpeaker && lastSpeaker.kind === 'unnamed') return { ...lastSpeaker, inferred: true, span }
  const [first] = lastTwo(reading, phrase.start, 'persons')
  return first ? { party: first, kind: 'person', inferred: true, span } : null
}

const ofPhrase = (
  reading: Reading,
  sentence: Sentence,
  phrase: Phrase,
  limit: number,
  last: Speaker | null,
): Speaker | null => {
  const { head } = phrase
  const mention = personOf(phrase)
  if (mention !== null) return person(mention, phrase, false)
  switch (head.type) {
    case 'pronoun':
      return ofPronoun(reading, sentence, phrase, head.number === 'plural', last)
    case 'role':
      return { ...bodySpeaker(reading, { start: phrase.start, end: phrase.end, kind: 'unnamed' }), kind: 'government' }
    case 'source': {
      const source = reading.sources[head.source]
      const longer = bodyFrom(reading, phrase.start, phrase.end, limit)
      const medium = source?.kind === 'medium' || source?.kind === 'agency'
      if (longer && !medium && /^[\s\S]{0,12}$/.test(reading.matching.slice(phrase.end, longer.end)))
        return bodySpeaker(reading, longer)
      return sourceSpeaker(reading, head.source, phrase)
    }
    case 'country': {
      const body = bodyFrom(reading, phrase.start, phrase.end, limit)
      if (body) return bodySpeaker(reading, body)
      if (head.form === 'seat') return bodySpeaker(reading, { start: head.start, end: head.end, kind: 'government' })
      return { party: { type: 'country', code: head.code }, kind: 'government', inferred: false, span: phrase }
    }
    case 'city': {
      const body = bodyFrom(reading, phrase.start, phrase.end, limit)
      if (body) return bodySpeaker(reading, body)
      if (!head.isCapital) return null
      return { party: { type: 'country', code: head.country }, kind: 'government', inferred: false, span: phrase }
    }
    case 'person':
      return null
  }
}

/** Words of one noun phrase: nothing between its parts that makes a clause of it. */
const SAME_PHRASE = /^[^，。：；“”在对向与就将已曾被把是有从由称说]{0,30}$/
/** 总统的顾问: what 的 follows only describes who comes after. */
const DESCRIBES = /^(（[^）]*）)?的(?!话)/

/**
 * The phrase that the region's subject ends with: 南洋大学研究员高某 is the researcher, 轮值主席国瑞典 is Sweden. Only a person, or
 * a state after a body, takes the place of what describes it.
 */
const headOf = (reading: Reading, subjects: Phrase[], from: number, limit: number): Phrase | null => {
  const described = (phrase: Phrase): boolean => DESCRIBES.test(reading.matching.slice(phrase.end, limit))
  const inOnePhrase = (phrase: Phrase): boolean => SAME_PHRASE.test(reading.matching.slice(from, phrase.start))
  const person = subjects.findLast(
    (p) => personOf(p) !== null && p.head.type === 'person' && inOnePhrase(p) && !described(p),
  )
  if (person) return person
  const [first, second] = subjects
  return first?.head.type === 'source' && second?.head.type === 'country' && inOnePhrase(second) ? second : null
}

/**
 * The speaker named in a region that ends at a verb of speech: the first phrase that hangs on no preposition, extended
 * to the whole name of a body, else an unnamed voice. Null when the subject is left out. `governed` tells that the region
 * follows a verb of citing (援引…), which governs its first phrase.
 */
export const speakerIn = (
  reading: Reading,
  sentence: Sentence,
  region: Span,
  last: Speaker | null,
  governed = false,
): Speaker | null => {
  const subjects = spokenPlainly(reading, sentence, region).filter(
    (phrase, index) => (governed && index === 0) || !isObject(reading, phrase),
  )
  const [first] = subjects
  const head = governed || !first ? null : headOf(reading, subjects, first.start, region.end)
  if (head) return ofPhrase(reading, sentence, head, region.end, last)
  const body = bodyIn(reading, { start: region.start, end: first?.start ?? region.end })
  if (body && (!first || first.head.type === 'pronoun' || first.start - body.end > 2)) return bodySpeaker(reading, body)
  for (const phrase of subjects) {
    const speaker = ofPhrase(reading, sentence, phrase, region.end, last)
    if (speaker) return speaker
  }
  return null
}
