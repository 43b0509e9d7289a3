import type { Span } from '../../domain/article.ts'
import { sameParty } from './anaphora.ts'
import { opensFrame } from './claim-content.ts'
import type { Cue } from './claim-cues.ts'
import type { Speaker } from './claim-speaker.ts'
import { isBareOpening } from './claim-subject.ts'
import type { Utterance } from './claim-utterances.ts'
import type { Sentence } from './clauses.ts'
import { PLAIN_SAYING } from './lexicon/speech-cues.ts'
import type { Reading } from './reading.ts'

/** 而, 则, ；: another one takes the floor. */
const TURN = /^[\s，]*(而|但|不过|然而|同时|与此同时)|则/
/** 宣布以上消息时，…: what follows a frame of time is told by the text itself. */
const FRAME_TAIL = /(之后|之际|同时|期间|时|后)$/
const MARK = /^[了道过]?\s*[，,：:“"「‘]/

/** The one in whose words a verb with another speaker stands: 总理 in 总理说，两国同意…; null when the other has the floor. */
export const tellerOf = (
  reading: Reading,
  sentence: Sentence,
  utterances: Utterance[],
  speaker: Speaker,
  region: Span,
): Utterance | null => {
  const teller = utterances.findLast((u) => u.speaker.kind !== 'media')
  if (!teller || sameParty(teller.speaker.party, speaker.party)) return null
  const between = reading.matching.slice(teller.cue.end, region.end)
  if (/[；;]/.test(between)) return null
  const clause = sentence.clauses.findLast((c) => c.start <= region.start)
  const telling = sentence.clauses.findLast((c) => c.start <= teller.cue.start)
  if (telling && telling !== clause && opensFrame(reading.matching.slice(telling.start, teller.cue.start))) return null
  if (telling && telling !== clause && FRAME_TAIL.test(reading.matching.slice(teller.cue.end, telling.end))) return null
  const hasTurn =
    clause && clause.start > teller.cue.start && TURN.test(reading.matching.slice(clause.start, region.end))
  return hasTurn ? null : teller
}

/**
 * True when the teller only passes on what the other says (外交部新闻稿写道，外长表示…): the first thing told is that a person says
 * something, in so many words.
 */
export const isPassedOn = (reading: Reading, teller: Utterance, { party, span }: Speaker, cue: Cue): boolean =>
  party.type !== 'source' &&
  !teller.cue.act &&
  PLAIN_SAYING.has(cue.form) &&
  MARK.test(reading.matching.slice(cue.end, cue.end + 3)) &&
  span.start >= teller.cue.end &&
  !/[的将，]/.test(reading.matching.slice(span.end, cue.start)) &&
  isBareOpening(reading, { start: teller.cue.end, end: span.start })
