import type { Span } from '../../domain/article.ts'
import type { Party } from '../../domain/extraction.ts'
import type { Sentence } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

const OBJECT_OF =
  /(在|对|向|与|和|同|跟|就|给|从|被|把|为|以|于|到|至|当|抵达|访问|会见|会晤|接见|邀请|欢迎|要求|呼吁|敦促|指控|批评|谴责|抨击|感谢|援引|引述|引用|陪同|随同|代表|包括|称赞|赞扬|比|像|如|除|除了|跟随|针对|通过|关于|围绕|经|由|(?:抵达|访问|会见|会晤|接见|邀请|欢迎|感谢|引述|称赞|赞扬|批评|谴责|抨击|指控|拜会|接待)[了过])$/
/** 在总统访问之前: before a person these words open a clause and govern nobody. */
const FRAME_OF = /(在|于|当|到|至|由|经|以|为|如|像|代表)$/
const COORDINATION = /(与|和|同|跟|以及|及|、)$/
/** Who speaks for others is hardly ever the one who is met or invited. */
const SPOKESPERSON = /发言人|新闻秘书/
/** How far back an antecedent may stand, in sentences. */
const REACH = 3

/** True when the phrase hangs on a preposition or a verb before it (向记者, 会见总理), so that it is no subject. */
export const isObject = (reading: Reading, phrase: Phrase): boolean => {
  const before = reading.matching.slice(Math.max(0, phrase.start - 5), phrase.start)
  if (!OBJECT_OF.test(before)) return false
  if (phrase.head.type === 'person' && FRAME_OF.test(before)) return false
  const link = COORDINATION.exec(before)
  if (!link) return true
  const linkStart = phrase.start - (link[0]?.length ?? 0)
  const first = reading.phrases.find((p) => p.end === linkStart)
  return first === undefined || isObject(reading, first)
}

const isInBrackets = (matching: string, sentence: Sentence, { start }: Span): boolean => {
  const before = matching.slice(sentence.start, start)
  return before.lastIndexOf('（') > before.lastIndexOf('）')
}

/** The phrases of a span that stand outside speech and outside brackets. */
export const spokenPlainly = (reading: Reading, sentence: Sentence, span: Span): Phrase[] =>
  within(reading.phrases, span).filter(
    (p) =>
      !sentence.quotations.some((q) => !q.scare && p.start >= q.start && p.end <= q.end) &&
      !isInBrackets(reading.matching, sentence, p),
  )

/** The person that a phrase means, by name or by an office that the article says who holds; else null. */
export const personOf = ({ head }: Phrase): number | null =>
  head.type === 'person' || head.type === 'role' ? head.mention : null

/** The person who is the subject of a span, or null. */
export const subjectPerson = (reading: Reading, sentence: Sentence, span: Span): number | null => {
  for (const phrase of spokenPlainly(reading, sentence, span)) {
    const mention = personOf(phrase)
    if (mention !== null && !isObject(reading, phrase)) return mention
  }
  return null
}

/**
 * The person whom 他, 她 or an elided subject at an offset means: the subject of what stands before it in the sentence,
 * else whoever spoke last, else the subject of one of the sentences before. Null when nobody is near.
 */
export const antecedent = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  lastSpeaker: number | null,
): number | null => {
  const before = { start: sentence.start, end: at }
  const here = subjectPerson(reading, sentence, before)
  if (here !== null) return here
  if (lastSpeaker !== null) return lastSpeaker
  const index = reading.sentences.indexOf(sentence)
  for (const earlier of reading.sentences.slice(Math.max(0, index - REACH), index).reverse()) {
    if (earlier.kind === 'title') continue
    const subject = subjectPerson(reading, earlier, earlier)
    if (subject !== null) return subject
  }
  return null
}

/** The person named last before an offset, in this sentence or the ones before, who is none of `others`. */
export const antecedentOtherThan = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  others: Party[],
): number | null => {
  const from = reading.sentences[Math.max(0, reading.sentences.indexOf(sentence) - REACH)]?.start ?? 0
  for (const phrase of within(reading.phrases, { start: from, end: at }).reverse()) {
    const mention = personOf(phrase)
    if (mention === null || SPOKESPERSON.test(reading.mentions[mention]?.office ?? '')) continue
    if (!others.some((party) => party.type === 'person' && party.mention === mention)) return mention
  }
  return null
}

/** Whom 两人, 双方, 两国 means: the two persons, else the two states, named last before an offset. */
export const lastTwo = (reading: Reading, at: number, kind: 'persons' | 'states'): Party[] => {
  const parties: Party[] = []
  for (const phrase of reading.phrases.filter((p) => p.end <= at).reverse()) {
    const mention = personOf(phrase)
    const party: Party | null =
      kind === 'persons'
        ? mention === null
          ? null
          : { type: 'person', mention }
        : phrase.head.type === 'country'
          ? { type: 'country', code: phrase.head.code }
          : null
    if (party && !parties.some((known) => sameParty(known, party))) parties.unshift(party)
    if (parties.length === 2) return parties
  }
  return []
}

/** True when both mean the same person, state or source. */
export const sameParty = (a: Party, b: Party): boolean => partyKey(a) === partyKey(b)

/** A string that two parties share exactly when they are the same. */
export const partyKey = (party: Party): string => {
  switch (party.type) {
    case 'person':
      return `person ${party.mention}`
    case 'country':
      return `country ${party.code} ${party.written ?? ''}`
    case 'source':
      return `source ${party.source}`
  }
}
