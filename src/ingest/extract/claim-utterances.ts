import type { Span } from '../../domain/article.ts'
import { sameParty, subjectPerson } from './anaphora.ts'
import { accordingTo } from './claim-according.ts'
import { opensFrame } from './claim-content.ts'
import { type Cue, findCues } from './claim-cues.ts'
import { type Speaker, speakerIn } from './claim-speaker.ts'
import type { Sentence } from './clauses.ts'
import { type Reading, within } from './reading.ts'

/** Somebody says something in a sentence: who, by which verb, and from where the words about it run. */
export interface Utterance {
  cue: Cue
  speaker: Speaker
  /** Where the clause or the speaker's name begins, whichever is later: what was said before ends here. */
  from: number
  /** Media that this sentence itself credits (塔斯社援引…的话说). */
  citedBy: Speaker | null
  rule: string
}

/** Who spoke before a sentence, for the pronouns and the left-out subjects in it. */
export interface Discourse {
  last: Speaker | null
  medium: Speaker | null
  /** Index of the paragraph in which `last` spoke. */
  paragraph: number
}

const CITING = /(援引|引述|引用|转引|转述)/
/** 在接受南非广播公司采访时: the medium that was spoken to carries the words. */
const INTERVIEW = /接受(.{2,16}?)(的)?(采访|专访|访问)/
const REPORT = /^(报道|报导)/
const NO_OWN_SUBJECT =
  /^[\s，,]*(不过|但|并且|并|而且|而|且|还|也|又|再次|再|同时|此外|另外|其中|随后|之后|后来|最后|接着|则|甚至|他|她)*[\s，,]*$/

const regionBefore = (sentence: Sentence, cue: Cue, previous: Cue | undefined): Span => {
  const clause = sentence.clauses.findLast((c) => c.start <= cue.start)
  const quoted = sentence.quotations.findLast((q) => q.depth === 0 && !q.scare && q.end <= cue.start)
  const start = Math.max(clause?.start ?? sentence.start, previous?.end ?? 0, quoted?.end ?? 0)
  return { start, end: cue.start }
}

const leftOut = (
  reading: Reading,
  sentence: Sentence,
  region: Span,
  utterances: Utterance[],
  discourse: Discourse,
): Speaker | null => {
  const earlier = utterances.findLast((u) => u.speaker.kind !== 'media')
  if (earlier) return { ...earlier.speaker, inferred: true }
  for (const clause of sentence.clauses.filter((c) => !c.quoted && c.end <= region.start).reverse()) {
    const after = utterances.at(-1)?.cue.end ?? sentence.start
    const span = { start: Math.max(clause.start, after), end: clause.end }
    const mention = subjectPerson(reading, sentence, span)
    if (mention !== null) return { party: { type: 'person', mention }, kind: 'person', inferred: true, span }
    const speaker = speakerIn(reading, sentence, span, discourse.last)
    if (speaker && speaker.kind !== 'media') return { ...speaker, inferred: true }
  }
  const plain = NO_OWN_SUBJECT.test(reading.matching.slice(sentence.start, region.end))
  if (plain && discourse.last && discourse.paragraph === sentence.paragraph)
    return { ...discourse.last, inferred: true }
  return null
}

/** 而, 则, ；: another one takes the floor. */
const TURN = /^[\s，]*(而|但|不过|然而|同时|与此同时)|则/

/** True when the verb stands in what another already says in this sentence: 总理说，两国同意… is the prime minister's claim. */
const isToldBy = (
  reading: Reading,
  sentence: Sentence,
  utterances: Utterance[],
  speaker: Speaker,
  region: Span,
): boolean => {
  const teller = utterances.findLast((u) => u.speaker.kind !== 'media')
  if (!teller || sameParty(teller.speaker.party, speaker.party)) return false
  const between = reading.matching.slice(teller.cue.end, region.end)
  if (/[；;]/.test(between)) return false
  const clause = sentence.clauses.findLast((c) => c.start <= region.start)
  const telling = sentence.clauses.findLast((c) => c.start <= teller.cue.start)
  if (telling && telling !== clause && opensFrame(reading.matching.slice(telling.start, teller.cue.start))) return false
  return (
    clause === undefined ||
    clause.start <= teller.cue.start ||
    !TURN.test(reading.matching.slice(clause.start, region.end))
  )
}

const interviewer = (reading: Reading, region: Span): Speaker | null => {
  const match = INTERVIEW.exec(reading.matching.slice(region.start, region.end))
  if (!match) return null
  const from = region.start + match.index
  const phrase = within(reading.phrases, { start: from, end: from + match[0].length }).find(
    ({ head }) => head.type === 'source' && isMedium(reading, head.source),
  )
  if (phrase?.head.type !== 'source') return null
  return { party: { type: 'source', source: phrase.head.source }, kind: 'media', inferred: false, span: phrase }
}

const isMedium = ({ sources }: Reading, index: number): boolean =>
  sources[index]?.kind === 'medium' || sources[index]?.kind === 'agency'

/** The utterances of a sentence, in order; a verb whose speaker cannot be told is left out. */
export const findUtterances = (reading: Reading, sentence: Sentence, discourse: Discourse): Utterance[] => {
  const utterances: Utterance[] = []
  let previous: Cue | undefined
  const cues = findCues(reading, sentence)
  const credited = accordingTo(reading, sentence, cues, discourse.last)
  if (credited) utterances.push({ ...credited, citedBy: null, rule: 'claim/according-to' })
  for (const cue of cues) {
    const region = regionBefore(sentence, cue, previous)
    previous = cue
    const before = reading.matching.slice(region.start, region.end)
    const citing = CITING.exec(before)
    const last = utterances.findLast((u) => u.speaker.kind !== 'media')?.speaker ?? discourse.last
    if (citing) {
      const at = region.start + citing.index
      const medium = speakerIn(reading, sentence, { start: region.start, end: at }, last) ?? discourse.medium
      const cited = speakerIn(reading, sentence, { start: at + citing[0].length, end: region.end }, last, true)
      if (cited && (!medium || medium.kind === 'media' || medium.party.type === 'source')) {
        utterances.push({ cue, speaker: cited, from: region.start, citedBy: medium, rule: 'claim/cited-by' })
        continue
      }
    }
    const named = speakerIn(reading, sentence, region, last)
    if (named && isToldBy(reading, sentence, utterances, named, region)) continue
    const inherited = REPORT.test(cue.form) && !named ? discourse.medium : null
    const speaker = named ?? inherited ?? leftOut(reading, sentence, region, utterances, discourse)
    if (!speaker) continue
    const rule = named ? (cue.act ? 'claim/speech-act' : 'claim/speech') : 'claim/left-out-subject'
    utterances.push({
      cue,
      speaker: inherited ? { ...speaker, inferred: true } : speaker,
      from: region.start,
      citedBy: interviewer(reading, region),
      rule,
    })
  }
  return utterances.sort((a, b) => a.cue.start - b.cue.start)
}
