import type { Span } from '../../domain/article.ts'
import type { Stance } from '../../domain/vocabulary.ts'
import { isBlocked } from './claim-cue-blocks.ts'
import type { Sentence } from './clauses.ts'
import { CUE_TRAPS } from './lexicon/cue-traps.ts'
import { LIGHT_VERBS, SPEECH_NOUNS } from './lexicon/speech-acts.ts'
import { FEARS, SPEECH_CUES, STATEMENT_NOUNS } from './lexicon/speech-cues.ts'
import { type Reading, within } from './reading.ts'

/** A verb of speech in a sentence, outside any quotation. */
export interface Cue extends Span {
  form: string
  stance: Stance
  /** True when the verb is itself part of the claim (呼吁停火), false when the claim follows it (称…). */
  act: boolean
}

interface Word {
  stance: Stance
  act: boolean
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')
const byLength = (a: string, b: string): number => b.length - a.length
const oneOf = (forms: Iterable<string>): string => [...forms].sort(byLength).join('|')

const WORD_BY_FORM = new Map<string, Word>([
  ...SPEECH_CUES.flatMap(({ stance, says, acts }) => [
    ...words(says).map((form): [string, Word] => [form, { stance, act: false }]),
    ...words(acts).map((form): [string, Word] => [form, { stance, act: true }]),
  ]),
  ...FEARS.map((form): [string, Word] => [form, { stance: 'warns', act: true }]),
])
const STANCE_BY_NOUN = new Map(
  SPEECH_NOUNS.flatMap(({ stance, nouns }) => words(nouns).map((noun): [string, Stance] => [noun, stance])),
)
const VERB = oneOf(WORD_BY_FORM.keys())
/** 表示强烈不满, 发出严厉警告: a light verb with the noun that closes its clause. */
const LIGHT = `(?:${oneOf(words(LIGHT_VERBS))})[了出过]?[^，。；：“”■、]{0,10}?(?<noun>${oneOf(STANCE_BY_NOUN.keys())})(?=[\\s，。；！、和并与及]|$)`
/** 看法是, 理由是: a noun of utterance with a copula introduces words as a verb does. */
const NOUN_IS = `(?:${oneOf(words(STATEMENT_NOUNS))})(?:就|则|也)?是(?!否|不是)`
const CUE = new RegExp(`${LIGHT}|(?<is>${NOUN_IS})|${VERB}`, 'g')
const TRAP = new RegExp(oneOf(CUE_TRAPS), 'g')
const ASIDE = /（[^）]{1,24}）/g
const MASK = '■'

/** The sentence as cues are looked for in it: quotations, titles, asides, names and times are masked, offsets unchanged. */
export const maskedSentence = (reading: Reading, sentence: Sentence): string => {
  const letters = [...reading.matching.slice(sentence.start, sentence.end)]
  const mask = ({ start, end }: Span): void => {
    for (let at = Math.max(start, sentence.start); at < Math.min(end, sentence.end); at += 1) {
      letters[at - sentence.start] = MASK
    }
  }
  for (const { inner } of sentence.quotations) mask(inner)
  for (const entity of within(reading.entities, sentence)) if (entity.type === 'person') mask(entity)
  for (const time of within(reading.times, sentence)) mask(time)
  const blank = (words: string): string => MASK.repeat(words.length)
  return letters
    .join('')
    .replace(/[《『][^》』]*[》』]/g, blank)
    .replace(ASIDE, blank)
    .replace(TRAP, blank)
}

const wordOf = (match: RegExpMatchArray): Word | undefined => {
  const { noun, is } = match.groups ?? {}
  if (noun !== undefined) return { stance: STANCE_BY_NOUN.get(noun) ?? 'asserts', act: true }
  return is === undefined ? WORD_BY_FORM.get(match[0]) : { stance: 'asserts', act: false }
}

/** The verbs of speech of a sentence in order; two that stand together (批评说) are one, with the stance of the first. */
export const findCues = (reading: Reading, sentence: Sentence): Cue[] => {
  const masked = maskedSentence(reading, sentence)
  const cues: Cue[] = []
  for (const match of masked.matchAll(CUE)) {
    const [form] = match
    const word = wordOf(match)
    const at = match.index
    const start = sentence.start + at
    const last = cues.at(-1)
    const follows = last?.end === start
    if (!word || isBlocked({ form, light: match.groups?.noun !== undefined, isAct: word.act, masked, at, follows }))
      continue
    const negation = /不$/.exec(masked.slice(Math.max(0, at - 1), at)) ? 1 : 0
    const end = start + form.length
    if (last && follows) {
      cues[cues.length - 1] = {
        start: last.start,
        end,
        form: last.form,
        act: word.act && last.act,
        stance: last.stance === 'asserts' ? word.stance : last.stance,
      }
    } else cues.push({ start: start - negation, end, form, stance: word.stance, act: word.act || negation > 0 })
  }
  return cues
}
