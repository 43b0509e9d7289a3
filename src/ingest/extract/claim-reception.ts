import type { Span } from '../../domain/article.ts'
import { type Speaker, speakerIn } from './claim-speaker.ts'
import type { Sentence } from './clauses.ts'
import { RECEIVED } from './lexicon/speech-acts.ts'
import type { Reading } from './reading.ts'

/** What somebody is said to have answered with, told from the side of whoever met with it (此举招致联合国批评). */
export interface Reception {
  speaker: Speaker
  stance: (typeof RECEIVED)[number]['stance']
  /** The clause that tells it. */
  span: Span
}

const NOUNS = RECEIVED.flatMap(({ stance, nouns }) =>
  nouns.split(/\s+/).map((noun): [string, Reception['stance']] => [noun, stance]),
)
const STANCE_BY_NOUN = new Map(NOUNS)
const MET = new RegExp(
  `(?:受到|遭到|遭受|招致|引发|引起|激起|招来|引来|惹来|获得|赢得|博得|得到|遭|获)了?(?<by>[^，。；：“”]{2,24}?)(?:的|[越愈]来[越愈]多的|普遍|强烈|一致|猛烈|严厉|高度|公开|广泛|大力|不少|诸多|很多|的强烈|的猛烈|的严厉|的一致)*(?<noun>${[...STANCE_BY_NOUN.keys()].sort((a, b) => b.length - a.length).join('|')})(?=[，。；！]|$)`,
  'g',
)

/** The receptions that a sentence tells of with a speaker that can be named. */
export const receptionsIn = (reading: Reading, sentence: Sentence): Reception[] =>
  [...reading.matching.slice(sentence.start, sentence.end).matchAll(MET)].flatMap((match): Reception[] => {
    const { by = '', noun = '' } = match.groups ?? {}
    const start = sentence.start + match.index + match[0].indexOf(by)
    const speaker = speakerIn(reading, sentence, { start, end: start + by.length }, null)
    const clause = sentence.clauses.findLast((c) => c.start <= start)
    const stance = STANCE_BY_NOUN.get(noun)
    if (!speaker || !clause || !stance) return []
    const hasSubject = !/^(随即|随后|并|也|还|而|因此|从而|进而|立即|立刻|马上|■|\s)*$/.test(
      reading.matching.slice(clause.start, sentence.start + match.index),
    )
    return [{ speaker, stance, span: { start: hasSubject ? clause.start : sentence.start, end: clause.end } }]
  })
