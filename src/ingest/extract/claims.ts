import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim } from '../../domain/extraction.ts'
import { sameParty } from './anaphora.ts'
import { contentAfter, contentAround, contentBefore, contentPointedAt } from './claim-content.ts'
import type { Cue } from './claim-cues.ts'
import { disputesOf } from './claim-disputes.ts'
import { aboutOf, claimFrom } from './claim-from.ts'
import { receptionsIn } from './claim-reception.ts'
import { noteInterview, openRelays, type Relays, relaysOf } from './claim-relays.ts'
import { type Discourse, findUtterances, type Utterance } from './claim-utterances.ts'
import type { Sentence } from './clauses.ts'
import { PLAIN_SAYING } from './lexicon/speech-cues.ts'
import type { Reading } from './reading.ts'

const SHORTEST_CLAIM = 4
/** What a medium tells before it lets another speak counts as its own only when it is a sentence of some length. */
const SHORTEST_INTERRUPTED = 18
/** “这是我们的主权。”: so few words only end the speech before them. */
const SHORTEST_OF_ITS_OWN = 10

const isMedium = (utterance: Utterance): boolean => utterance.speaker.kind === 'media'

/** Keeps the thread from sentence to sentence: who spoke last, and which media carry the words. */
interface Thread extends Discourse {
  relays: Relays
}

/** “…。”部长告诉新华社记者。 After the verb stands nothing more than whom it was said to. */
const endsWithCue = (reading: Reading, sentence: Sentence, { cue }: Utterance, limit: number): boolean => {
  const rest = reading.matching.slice(cue.end, Math.min(limit, sentence.end))
  if (/^[^\p{Script=Han}A-Za-z\d“"「：:]*$/u.test(rest)) return true
  return /^(告诉|告知)$/.test(cue.form) && /^[《]?[\p{Script=Han}A-Za-z》]{2,12}[。]\s*$/u.test(rest)
}

/** True when a quotation that is speech follows the verb at once: it is a claim of its own. */
const isDirectSpeech = (reading: Reading, sentence: Sentence, cue: Cue): boolean => {
  const quotation = sentence.quotations.find((q) => q.depth === 0 && q.start >= cue.end)
  if (cue.act || quotation === undefined || quotation.scare) return false
  const between = reading.matching.slice(cue.end, quotation.start)
  return /^\s*：\s*$/.test(between) || (PLAIN_SAYING.has(cue.form) && /^[\s，,]*$/.test(between))
}

/** Acts that go together: to condemn and to accuse is one thing. */
const FAMILY: Partial<Record<ExtractedClaim['stance'], string>> = { alleges: 'condemns' }
const isOtherAct = (prior: Cue, cue: Cue): boolean =>
  (FAMILY[prior.stance] ?? prior.stance) !== (FAMILY[cue.stance] ?? cue.stance) &&
  (cue.stance === 'questions' || (cue.act && (prior.act || prior.stance === 'confirms')))

/** True when a verb makes a claim of its own though its speaker spoke before in the sentence: direct speech, or another act. */
const standsAlone = (reading: Reading, sentence: Sentence, prior: Cue | undefined, cue: Cue): boolean =>
  isDirectSpeech(reading, sentence, cue) || (prior !== undefined && isOtherAct(prior, cue))

/** 在签署宣言后: a frame of time that a medium tells before it lets another speak. */
const FRAME = /^(因此|当|在|就|随着|自)?.*(后|时|之际|中|上|期间|前|下)$/

const isFragment = (reading: Reading, utterance: Utterance, span: Span, isInterrupted: boolean): boolean => {
  const length = span.end - span.start
  if (!isMedium(utterance) || !isInterrupted) return length < SHORTEST_CLAIM
  return length < SHORTEST_INTERRUPTED || FRAME.test(reading.matching.slice(span.start, span.end))
}

/** The claims of one sentence; several verbs of one speaker make one claim. Moves the thread on. */
const claimsOf = (reading: Reading, sentence: Sentence, thread: Thread): ExtractedClaim[] => {
  noteInterview(reading, sentence, thread.relays)
  const utterances = findUtterances(reading, sentence, thread)
  const claims: ExtractedClaim[] = []
  utterances.forEach((utterance, index) => {
    const next = utterances
      .slice(index + 1)
      .find(
        (u) =>
          u.cue !== utterance.cue &&
          (!sameParty(u.speaker.party, utterance.speaker.party) ||
            standsAlone(reading, sentence, utterance.cue, u.cue)),
      )
    const limit = next?.from ?? sentence.end
    const { cue } = utterance
    const named = utterance.speaker.inferred ? utterance.from : Math.max(utterance.from, utterance.speaker.span.end)
    const after = contentAround(reading, sentence, cue, contentAfter(reading, sentence, cue, named, limit))
    const closes = !cue.act && endsWithCue(reading, sentence, utterance, limit)
    const pointed = contentPointedAt(reading, sentence, cue)
    const span = pointed ?? (closes ? contentBefore(reading, sentence, cue, utterance.from) : after)
    const read = utterances[index - 1]?.cue.end ?? sentence.start
    const relays = relaysOf(reading, sentence, utterance, read, thread.relays)
    if (isMedium(utterance)) thread.medium = utterance.speaker
    else {
      thread.last = utterance.speaker
      thread.paragraph = sentence.paragraph
    }
    if (!span || isFragment(reading, utterance, span, next !== undefined)) return
    const prior = utterances[index - 1]
    const alone = standsAlone(reading, sentence, prior?.cue, cue)
    const before = alone ? -1 : claims.findLastIndex((claim) => sameParty(claim.speaker, utterance.speaker.party))
    const known = claims[before]
    if (known) {
      const whole = { start: Math.min(known.span.start, span.start), end: Math.max(known.span.end, span.end) }
      claims[before] = {
        ...known,
        span: whole,
        stance: known.stance === 'asserts' ? cue.stance : known.stance,
        quote: reading.text.slice(whole.start, whole.end),
        about: aboutOf(reading, whole),
      }
    } else claims.push(claimFrom(reading, utterance, span, relays))
  })
  return claims
}

const isBareQuotation = (reading: Reading, sentence: Sentence): boolean => {
  const [first] = sentence.quotations
  if (!first || first.start > sentence.start + 1) return false
  const rest = [...reading.text.slice(sentence.start, sentence.end)]
    .filter((_, at) => !sentence.quotations.some((q) => sentence.start + at >= q.start && sentence.start + at < q.end))
    .join('')
  return /^[\s\p{P}]*$/u.test(rest)
}

/** A quotation that names nobody goes on with the words of whoever spoke last; the rest of a sentence, or a few words, with the same claim. */
const continueQuotation = (reading: Reading, sentence: Sentence, thread: Thread, claims: ExtractedClaim[]): void => {
  const { last } = thread
  const [quotation] = sentence.quotations
  const previous = claims.at(-1)
  if (
    previous &&
    quotation &&
    thread.paragraph === sentence.paragraph &&
    last &&
    sameParty(previous.speaker, last.party)
  ) {
    const isInterrupted = /[，,]$/.test(previous.quote)
    if (isInterrupted || quotation.inner.end - quotation.inner.start < SHORTEST_OF_ITS_OWN) {
      const span = { start: previous.span.start, end: reading.text.slice(0, sentence.end).trimEnd().length }
      claims[claims.length - 1] = { ...previous, span, quote: reading.text.slice(span.start, span.end) }
      return
    }
  }
  if (!last || !quotation || sentence.paragraph - thread.paragraph > 1) return
  thread.paragraph = sentence.paragraph
  const cue = { start: sentence.start, end: sentence.start, form: '', stance: 'asserts' as const, act: false }
  const speaker = { ...last, inferred: true }
  const utterance: Utterance = { cue, speaker, from: sentence.start, citedBy: null, rule: 'claim/bare-quotation' }
  claims.push(claimFrom(reading, utterance, quotation.inner, []))
}

/** What others are told to have answered with, where no claim of the sentence tells it already. */
const receivedIn = (reading: Reading, sentence: Sentence, spoken: ExtractedClaim[]): ExtractedClaim[] =>
  receptionsIn(reading, sentence)
    .filter(({ span }) => !spoken.some((claim) => claim.span.start < span.end && span.start < claim.span.end))
    .map(({ speaker, stance, span }) => {
      const cue = { start: span.start, end: span.end, form: '', stance, act: true }
      return claimFrom(reading, { cue, speaker, from: span.start, citedBy: null, rule: 'claim/reception' }, span, [])
    })

const plain = (words: string): string => words.replace(/[\s\p{P}]/gu, '')

/** How many claims a lead holds, and how far below they may be said again. */
const LEAD = 4
const REPEATED_WITHIN = 16

/** Leaves out what a lead says in the very words that its speaker says again below. */
const withoutRepeats = (claims: ExtractedClaim[]): ExtractedClaim[] => {
  const isRepeated = ({ speaker, quote }: ExtractedClaim, index: number): boolean =>
    index < LEAD &&
    claims
      .slice(index + 1, index + REPEATED_WITHIN)
      .some((later) => sameParty(later.speaker, speaker) && plain(later.quote).includes(plain(quote)))
  return claims.filter((claim, index) => !isRepeated(claim, index))
}

/** Everything that somebody is said to have said, in order of position. New bodies that speak are added to the reading's sources. */
export const findClaims = (reading: Reading): ExtractedClaim[] => {
  const claims: ExtractedClaim[] = []
  const thread: Thread = { last: null, medium: null, paragraph: -1, relays: openRelays() }
  for (const sentence of reading.sentences) {
    if (sentence.kind === 'title' || sentence.kind === 'subhead') continue
    if (isBareQuotation(reading, sentence)) continueQuotation(reading, sentence, thread, claims)
    else {
      const spoken = claimsOf(reading, sentence, thread)
      claims.push(...spoken, ...receivedIn(reading, sentence, spoken))
    }
  }
  const once = withoutRepeats(claims)
  return once.map((claim, index) => ({ ...claim, disputes: disputesOf(reading, once, index) }))
}
