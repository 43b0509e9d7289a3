import type { Span } from '../../domain/article.ts'
import { type Reading, within } from './reading.ts'

const MASK = '■'
/** What may open a clause before its subject. */
const OPENING =
  /^(?:[\s，,“”"：；、■]|不过|但是|但|然而|可是|此外|另外|与此同时|同时|对此|就此|为此|因此|所以|而且|而|在此之前|随后|之后|其后|事后|后来|目前|现在|当前|近日|日前|近期|最近|早前|稍早|此前|当天|当场|当时|当日|最后|最终|首先|其次|除此之外|事实上|实际上|其实|例如|比如|据悉|有时|也许|当然|显然|总体而言|总之|因而|于是|此时|这时|届时|其中|反之|相反|一方面|另一方面|[还也又]?有)+/
/** Adverbs that stand between subject and verb: after one of them no subject comes. */
const ADVERB =
  /^(?:并且|并|且|还|也|则|又|都|均|皆|再次|再度|亦|却|仍然|仍|曾经|曾|已经|已|刚刚|刚|正在|一度|接着|继续|继而|进而|进一步|甚至|同样|特别|尤其|多次|屡次|一再|反复|公开|正式|明确|清楚|严厉|强烈|坚决|严正|猛烈|随即|立即|立刻|马上|分别|共同|一致(?!性)|联合(?!国)|一同|主动|突然|只是|一直|始终|依然|终于|首次|相继|纷纷|直接|间接|私下|热烈|高度|深表|如此|这样|不仅|不但|经常|很快|[^，]{1,4}地(?![区方位点缘带球]))(?![^，]{0,4}[让使令])/
/** A phrase that hangs on a preposition, up to the verb. */
const PREPOSITION = /[在于向对就与和同跟从以用因由根按当经给随借趁把将被为针关通透面](?![平议国京法家内])/

const maskedRegion = (reading: Reading, region: Span): string => {
  const letters = [...reading.matching.slice(region.start, region.end)]
  for (const time of within(reading.times, region))
    letters.fill(MASK, Math.max(0, time.start - region.start), time.end - region.start)
  return letters.join('')
}

/** True when a region opens with what stands after a subject (并, 还, 再次), so that nobody in it is the verb's subject. */
export const continuesSubject = (reading: Reading, region: Span): boolean => {
  const words = maskedRegion(reading, region)
  const start = OPENING.exec(words)?.[0].length ?? 0
  const opensWithName = reading.entities.some((e) => e.start <= region.start + start && e.end > region.start + start)
  return !opensWithName && ADVERB.test(words.slice(start))
}

/** True when a region holds nothing but marks, times and what may open a clause. */
export const isBareOpening = (reading: Reading, region: Span): boolean => {
  const words = maskedRegion(reading, region)
  return (OPENING.exec(words)?.[0].length ?? 0) === words.length
}

/** The words before a verb that can only be its subject, without connectives, times and phrases of place; null when none are left. */
export const subjectWords = (reading: Reading, region: Span): Span | null => {
  const words = maskedRegion(reading, region)
  if (continuesSubject(reading, region)) return null
  let start = OPENING.exec(words)?.[0].length ?? 0
  const rest = words.slice(start)
  const at = rest.search(PREPOSITION)
  let end = start + (at < 0 ? rest.length : at)
  while (end > start && /[\s■也还又则都均曾再亦并“”"，]/.test(words[end - 1] ?? '')) end -= 1
  while (end > start && /[\s■]/.test(words[start] ?? '')) start += 1
  return end > start ? { start: region.start + start, end: region.start + end } : null
}

const VERBAL =
  /^(发[表出布文帖推]|接受|出席|举行|召开|致[函电信辞词]?|作[出为]?|做|进行|撰|写|受访|回答|回应|答|参加|抵达|访问|结束|谈|会见|会晤|主持|召见|签署|引[用述]|要|用|拿|借|呼|提|打|开|说|表|讲|指|称|宣|承|允|警|强调|点名|透露|批|谴责|配|附|肯定|认|相信|希望|愿|仅|未|没|不|有|是|成|能|可)|(时|后|之际|期间|并|地|声明|文章|着|了|过|是)$/
const NO_VOICE =
  /^([这那此它其该我你谁何某]|自己|什么|如果|若|虽然|尽管|因为|由于|即使|只要|为了|以便|关于|至于|直到|如|让|使|令)|[是有了着过被使让会将]|的$|[，。：；“”「」■]/

/** True when the words before a verb are a verb phrase themselves, whose subject is left out: 发表声明|强调. */
export const isVerbal = (words: string): boolean => VERBAL.test(words)

/** True when words that stand as a subject can name a voice: 店主, 其他国家; not 这, 如果他. */
export const mayNameVoice = (words: string): boolean =>
  /^[\p{Script=Han}\d\s·、]{2,16}$/u.test(words) && !NO_VOICE.test(words) && !VERBAL.test(words)

/** Words that close the name of somebody who can speak. */
const VOICE_END =
  /(国家|方|人|员|者|家|士|部|局|会|院|社|报|军|党|派|界|民|众|商|团|媒体|平台|公司|集团|组织|机构|代表|主席|主任|部长|总理|总统|官|师|长|们|民调|调查|报告|研究|西方|各国|多国)$/

/** True when words are plainly the name of a voice, so that no mark need follow the verb. */
export const endsLikeVoice = (words: string): boolean => VOICE_END.test(words)
