import type { Span } from '../../domain/article.ts'
import { subjectPerson } from './anaphora.ts'
import { sourceNamed } from './claim-bodies.ts'
import type { Cue } from './claim-cues.ts'
import { type Speaker, speakerIn } from './claim-speaker.ts'
import { endsLikeVoice, isVerbal, mayNameVoice, subjectWords } from './claim-subject.ts'
import type { Discourse, Utterance } from './claim-utterances.ts'
import type { Sentence } from './clauses.ts'
import { IMPERSONAL_CUES } from './lexicon/speech-cues.ts'
import type { Reading } from './reading.ts'

const MARK = /^[了道过]?\s*[，,：:“"「]/
/** 声明还说, 文件指出: a paper that goes on with the words of whoever issued it. */
const PAPER = /^(该|这[份篇项]|此|上述)?(声明|公报|公告|报告|新闻稿|文件|信件|公开信|通报|文告|联合声明|函件|文中)$/

/** A speaker whose words are known but who is in no gazetteer: 61岁的店主说，…. */
const unknownVoice = (reading: Reading, cue: Cue, words: Span): Speaker | null => {
  const name = reading.matching.slice(words.start, words.end)
  const isMarked = !cue.act && MARK.test(reading.matching.slice(cue.end, cue.end + 3))
  if (!mayNameVoice(name) || !(isMarked || endsLikeVoice(name))) return null
  const source = sourceNamed(reading, { ...words, kind: 'unnamed' })
  return { party: { type: 'source', source }, kind: 'unnamed', inferred: false, span: words }
}

const ISSUED = /(声明|公报|公告|报告|新闻稿|文件|信件|公开信|通报|文告|函件|一封信)/

/** Who issued the paper that a clause before, else the sentence before, tells of (外交部发表声明); else whoever spoke last. */
const issuerOf = (reading: Reading, sentence: Sentence, at: number, last: Speaker | null): Speaker | null => {
  const inferred = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, inferred: true }
  const clause = sentence.clauses.findLast(
    (c) => c.end <= at && !c.quoted && ISSUED.test(reading.matching.slice(c.start, c.end)),
  )
  const here = clause && speakerIn(reading, sentence, { start: clause.start, end: clause.end }, last)
  if (here) return inferred(here)
  if (last && last.kind !== 'media') return inferred(last)
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  if (!before || before.paragraph < sentence.paragraph - 1 || before.kind === 'title') return null
  return inferred(speakerIn(reading, before, before, last))
}

/**
 * The speaker of a verb before which none is named: whoever spoke before in the sentence, the subject of a clause before,
 * or, where the sentence opens with the verb, the one who spoke last in the paragraph. Null when another subject stands there.
 */
export const leftOutSpeaker = (
  reading: Reading,
  sentence: Sentence,
  cue: Cue,
  region: Span,
  utterances: Utterance[],
  discourse: Discourse,
): Speaker | null => {
  const words = subjectWords(reading, region)
  const subject = words ? reading.matching.slice(words.start, words.end) : ''
  const { last } = discourse
  if (PAPER.test(subject)) {
    return issuerOf(reading, sentence, region.start, discourse.paragraph >= sentence.paragraph - 1 ? last : null)
  }
  if (words && !isVerbal(subject)) return unknownVoice(reading, cue, words)
  const earlier = utterances.findLast((u) => u.speaker.kind !== 'media')
  if (earlier) return { ...earlier.speaker, inferred: true }
  if (IMPERSONAL_CUES.has(cue.form)) return null
  for (const clause of sentence.clauses.filter((c) => !c.quoted && c.end <= region.start).reverse()) {
    const after = utterances.at(-1)?.cue.end ?? sentence.start
    const span = { start: Math.max(clause.start, after), end: clause.end }
    const mention = subjectPerson(reading, sentence, span)
    if (mention !== null) return { party: { type: 'person', mention }, kind: 'person', inferred: true, span }
    const speaker = speakerIn(reading, sentence, span, last)
    if (speaker && speaker.kind !== 'media') return { ...speaker, inferred: true }
  }
  const opens = subjectWords(reading, { start: sentence.start, end: region.end }) === null
  return opens && last && discourse.paragraph === sentence.paragraph ? { ...last, inferred: true } : null
}
