import type { Span } from '../../domain/article.ts'
import { accordingTo } from './claim-according.ts'
import { colonSpeech } from './claim-colon.ts'
import { type Cue, findCues } from './claim-cues.ts'
import { leftOutSpeaker } from './claim-left-out.ts'
import { isPassedOn, tellerOf } from './claim-nesting.ts'
import { jointSpeakers, type Speaker, speakerIn } from './claim-speaker.ts'
import { continuesSubject, subjectWords } from './claim-subject.ts'
import type { Sentence } from './clauses.ts'
import { FEARS, IMPERSONAL_CUES } from './lexicon/speech-cues.ts'
import type { Reading } from './reading.ts'

/** Somebody says something in a sentence: who, by which verb, and from where the words about it run. */
export interface Utterance {
  cue: Cue
  speaker: Speaker
  /** Where the clause or the speaker's name begins, whichever is later: what was said before ends here. */
  from: number
  /** Media that this sentence itself credits (塔斯社援引…的话说). */
  citedBy: Speaker | null
  /** The body in whose words this stands (外交部新闻稿写道，外长表示…). */
  passedOnBy?: Speaker | null
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
/** 路透社援引官员的说法，认为…: the citing clause names who speaks. */
const CITED_WORDS =
  /(援引|引述|引用|转引|转述|综合).{2,40}的?(说法|话|消息|观点|看法|分析|评论|声明|报告|表述|报道|报导)$/
const REPORT = /^(报道|报导)/

const regionBefore = (reading: Reading, sentence: Sentence, cue: Cue, previous: Cue | undefined): Span => {
  const index = sentence.clauses.findLastIndex((c) => c.start <= cue.start)
  const own = sentence.clauses[index]
  const before = sentence.clauses[index - 1]
  const cites =
    own &&
    before &&
    /^\s*$/.test(reading.matching.slice(own.start, cue.start)) &&
    CITED_WORDS.test(reading.matching.slice(before.start, before.end))
  const clause = cites ? before : own
  const quoted = sentence.quotations.findLast((q) => q.depth === 0 && !q.scare && q.end <= cue.start)
  const start = Math.max(clause?.start ?? sentence.start, previous?.end ?? 0, quoted?.end ?? 0)
  return { start, end: cue.start }
}

/** The utterances of a sentence, in order; a verb whose speaker cannot be told is left out. */
export const findUtterances = (reading: Reading, sentence: Sentence, discourse: Discourse): Utterance[] => {
  const utterances: Utterance[] = []
  let previous: Cue | undefined
  const cues = findCues(reading, sentence)
  const credited = accordingTo(reading, sentence, cues, discourse.last)
  if (credited) utterances.push({ ...credited, citedBy: null, rule: 'claim/according-to' })
  for (const cue of cues) {
    const region = regionBefore(reading, sentence, cue, previous)
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
    if (IMPERSONAL_CUES.has(cue.form) && subjectWords(reading, region) === null && utterances.length === 0) continue
    const named = continuesSubject(reading, region) ? null : speakerIn(reading, sentence, region, last)
    const teller = named && tellerOf(reading, sentence, utterances, named, region)
    if (named && teller) {
      if (!isPassedOn(reading, teller, named, cue)) continue
      utterances.splice(utterances.indexOf(teller), 1)
    }
    const inherited = REPORT.test(cue.form) && !named ? discourse.medium : null
    const speaker = named ?? inherited ?? leftOutSpeaker(reading, sentence, cue, region, utterances, discourse)
    if (!speaker || (FEARS.includes(cue.form) && speaker.kind !== 'unnamed')) continue
    const rule = named ? (cue.act ? 'claim/speech-act' : 'claim/speech') : 'claim/left-out-subject'
    utterances.push({
      cue,
      speaker: inherited ? { ...speaker, inferred: true } : speaker,
      from: region.start,
      citedBy: null,
      passedOnBy: teller?.speaker ?? null,
      rule,
    })
    for (const beside of named ? jointSpeakers(reading, sentence, region, named, last) : [])
      utterances.push({ cue, speaker: beside, from: region.start, citedBy: null, rule: 'claim/joint-subject' })
  }
  utterances.push(...colonSpeech(reading, sentence, cues, utterances, discourse.last))
  return utterances.sort((a, b) => a.cue.start - b.cue.start)
}
