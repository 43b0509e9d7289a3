import type { Cue } from './claim-cues.ts'
import { type Speaker, speakerIn } from './claim-speaker.ts'
import type { Sentence } from './clauses.ts'
import type { Reading } from './reading.ts'

const ACCORDING = /^\s*(此外|另外|不过|但|然而|而)?(根据|按照|据|照)/
const WORD_OF =
  /^的?(最新|一份|一项|内部|官方)?(说法|消息|估计|统计|数据|报告|声明|资料|文件|情报|描述|计算|分析|调查|看法|观点|报道|报导)?$/

/** 根据西方情报，…: a source credited without a verb of speech. The verb's place is the end of the frame. */
export const accordingTo = (
  reading: Reading,
  sentence: Sentence,
  cues: Cue[],
  last: Speaker | null,
): { cue: Cue; speaker: Speaker; from: number } | null => {
  for (const clause of sentence.clauses) {
    const frame = ACCORDING.exec(reading.matching.slice(clause.start, clause.end))
    if (!frame || clause.quoted || cues.some((cue) => cue.start >= clause.start && cue.end <= clause.end)) continue
    const speaker = speakerIn(reading, sentence, { start: clause.start + frame[0].length, end: clause.end }, last)
    if (speaker?.party.type !== 'source') continue
    if (!WORD_OF.test(reading.matching.slice(speaker.span.end, clause.end))) continue
    const cue = { start: clause.end, end: clause.end, form: '', stance: 'asserts' as const, act: false }
    return { cue, speaker, from: clause.start }
  }
  return null
}
