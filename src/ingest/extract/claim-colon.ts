import type { Cue } from './claim-cues.ts'
import { type Speaker, speakerIn } from './claim-speaker.ts'
import type { Utterance } from './claim-utterances.ts'
import type { Sentence } from './clauses.ts'
import type { Reading } from './reading.ts'

const COLON = /：\s*$/

/** Speech that a colon introduces in a sentence without a verb of speech: 部长摇了摇头：“…”. */
export const colonSpeech = (
  reading: Reading,
  sentence: Sentence,
  cues: Cue[],
  utterances: Utterance[],
  last: Speaker | null,
): Utterance[] =>
  sentence.quotations.flatMap((quotation): Utterance[] => {
    if (quotation.depth > 0 || quotation.scare) return []
    const colon = COLON.exec(reading.matching.slice(Math.max(sentence.start, quotation.start - 4), quotation.start))
    if (!colon) return []
    const at = quotation.start - colon[0].length
    const clause = sentence.clauses.findLast((c) => c.start < at)
    if (!clause || clause.quoted) return []
    if (cues.some((cue) => cue.end <= at) || utterances.some((u) => u.cue.end <= at)) return []
    const named = speakerIn(reading, sentence, { start: clause.start, end: at }, last)
    if (!named) return []
    const cue: Cue = { start: at, end: at, form: '', stance: 'asserts', act: false }
    return [{ cue, speaker: named, from: clause.start, citedBy: null, rule: 'claim/colon' }]
  })
