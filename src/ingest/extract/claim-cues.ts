import type { Span } from '../../domain/article.ts'
import type { Stance } from '../../domain/vocabulary.ts'
import type { Sentence } from './clauses.ts'
import { DOCUMENTS } from './lexicon/speaker-nouns.ts'
import { BLOCKED_AFTER, BLOCKED_BEFORE, CUE_TRAPS, SPEECH_CUES, WEAK_CUES } from './lexicon/speech-cues.ts'
import { type Reading, within } from './reading.ts'

/** A verb of speech in a sentence, outside any quotation. */
export interface Cue extends Span {
  form: string
  stance: Stance
  /** True when the verb is itself part of the claim (呼吁停火), false when the claim follows it (称…). */
  act: boolean
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

const CUE_BY_FORM = new Map<string, { stance: Stance; act: boolean }>(
  SPEECH_CUES.flatMap(({ stance, says, acts }) => [
    ...words(says).map((form): [string, { stance: Stance; act: boolean }] => [form, { stance, act: false }]),
    ...words(acts).map((form): [string, { stance: Stance; act: boolean }] => [form, { stance, act: true }]),
  ]),
)
const byLength = (a: string, b: string): number => b.length - a.length
const CUE = new RegExp([...CUE_BY_FORM.keys()].sort(byLength).join('|'), 'g')
const TRAP = new RegExp([...CUE_TRAPS].sort(byLength).join('|'), 'g')
const NAMING_NOUN = new RegExp(`(${[...DOCUMENTS, '分析', '消息', '评论', '官员', '专家', '对方'].join('|')})$`)
const MASK = '■'

/** The sentence as cues are looked for in it: quotations, titles, names and times are masked, offsets unchanged. */
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
  return letters
    .join('')
    .replace(/[《『][^》』]*[》』]/g, (title) => MASK.repeat(title.length))
    .replace(TRAP, (trap) => MASK.repeat(trap.length))
}

/** 可能会向总统通报: the modal governs the verb across a prepositional phrase. */
const MODAL_ACROSS = /(可能会?|将会?|计划|预计|准备|打算|拟|有望)(向|对|就|在|与|同)[^，。；]{1,12}$/

const isBlocked = (form: string, before: string, after: string): boolean =>
  BLOCKED_BEFORE.test(before) ||
  MODAL_ACROSS.test(before) ||
  (BLOCKED_AFTER['']?.test(after) ?? false) ||
  (BLOCKED_AFTER[form]?.test(after) ?? false)

const isWeak = (form: string, before: string, after: string): boolean =>
  WEAK_CUES.has(form) && !/^[，,：:“"「]/.test(after) && !NAMING_NOUN.test(before)

/** The verbs of speech of a sentence in order; two that stand together (批评说) are one, with the stance of the first. */
export const findCues = (reading: Reading, sentence: Sentence): Cue[] => {
  const masked = maskedSentence(reading, sentence)
  const cues: Cue[] = []
  for (const match of masked.matchAll(CUE)) {
    const [form] = match
    const known = CUE_BY_FORM.get(form)
    const before = masked.slice(Math.max(0, match.index - 16), match.index)
    const after = masked.slice(match.index + form.length)
    if (!known || isBlocked(form, before, after) || isWeak(form, before, after)) continue
    const start = sentence.start + match.index
    const end = start + form.length
    const last = cues.at(-1)
    if (last && start - last.end <= 0) {
      cues[cues.length - 1] = {
        start: last.start,
        end,
        form,
        act: known.act && last.act,
        stance: last.stance === 'asserts' ? known.stance : last.stance,
      }
    } else cues.push({ start, end, form, ...known })
  }
  return cues
}
