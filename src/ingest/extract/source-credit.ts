import { CREDIT_BEFORE, CREDIT_BETWEEN, CREDIT_VERBS } from './lexicon/credits.ts'
import { wordMatch } from './longest-match.ts'
import type { Passage } from './passage.ts'
import type { SourceCandidate } from './source-candidates.ts'

const BEFORE = wordMatch(CREDIT_BEFORE)
const BETWEEN = wordMatch(CREDIT_BETWEEN)
const VERBS = wordMatch(CREDIT_VERBS)
const FARTHEST = 16
/** 认为了 and 说服 are no speech. */
const VERB_TRAPS = /^(说服|称赞|称为|称号|指挥|指望|指标|指向|指定|报名|报复|报价|报告会|电话|讲究|写作|称职)/

/** True when a verb of saying follows, with at most a time, an adverb or the kind of statement in between. */
const isFollowedByVerb = ({ matching, isTime }: Passage, end: number): boolean => {
  for (let index = end; index - end <= FARTHEST; ) {
    if (isTime(index) || /[》”’\s（）A-Za-z]/.test(matching.charAt(index))) {
      index += 1
      continue
    }
    if (VERB_TRAPS.test(matching.slice(index, index + 3))) return false
    if (VERBS.at(matching, index)) return true
    const between = BETWEEN.at(matching, index)
    if (!between) return false
    index = between.end
  }
  return false
}

/** True when 据, 援引 or their like stand right before, with at most a state, a mark or a time in between. */
const isPrecededByCredit = (
  { matching, isTime }: Passage,
  start: number,
  placeStart: (end: number) => number | null,
): boolean => {
  let index = start
  for (let steps = 0; steps < 4; steps += 1) {
    while (index > 0 && (isTime(index - 1) || /[《“‘\s、]/.test(matching.charAt(index - 1)))) index -= 1
    if (BEFORE.endingAt(matching, index)) return true
    const before = placeStart(index)
    if (before === null) return false
    index = before
  }
  return false
}

/** True when the source stands in a list of agencies in brackets at the end of a paragraph: （法新社、共同社等）. */
const isInCreditLine = ({ matching, paragraphAt }: Passage, { start, end, kind }: SourceCandidate): boolean => {
  if (kind !== 'agency' && kind !== 'medium') return false
  const paragraph = paragraphAt(start)
  if (!paragraph) return false
  const open = matching.lastIndexOf('（', start)
  return (
    open >= paragraph.start &&
    /^[^）]{0,30}）[。\s]*$/.test(matching.slice(end, paragraph.end)) &&
    !/[）。]/.test(matching.slice(open, start))
  )
}

/** True when the text credits the body with information here. Agencies exist to be credited, so their name alone is enough. */
export const isCredited = (
  passage: Passage,
  source: SourceCandidate,
  placeStart: (end: number) => number | null,
): boolean =>
  source.kind === 'agency' ||
  isInCreditLine(passage, source) ||
  isPrecededByCredit(passage, source.start, placeStart) ||
  isFollowedByVerb(passage, source.end)
