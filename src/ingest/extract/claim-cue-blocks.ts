import { BLOCKED_AFTER, BLOCKED_BEFORE, GOVERNED_ACROSS, NEEDED_AFTER, POINTS_BACK } from './lexicon/cue-traps.ts'
import { DOCUMENTS } from './lexicon/speaker-nouns.ts'
import { PLAIN_SAYING, TOPIC_CUES, WEAK_CUES } from './lexicon/speech-cues.ts'

/** A verb of speech where it stands in the masked sentence. */
interface Place {
  form: string
  /** True for a light verb with its noun (表示不满). */
  light: boolean
  isAct: boolean
  masked: string
  at: number
  /** True when another verb of speech touches it in front (批评|说). */
  follows: boolean
}

const NAMING_NOUN = new RegExp(`(${[...DOCUMENTS, '分析', '消息', '评论', '官员', '专家', '对方'].join('|')})$`)
const MARK = /^[了道过]?\s*[，,：:“"「‘]/
/** Opinions stay opinions when negated: 不认为, 不排除. */
const NEGATED_OPINION = /^(认为|相信|赞成|同意|看好|乐见|预计|预期|接受)$/
/** 如他所说，…: the words follow after all. */
const AS_SAID = /(如|像|诚如|恰如|正如)[^，。]{0,20}所$/
/** 美国的优势, 一份声明: what closes with a noun is a topic. */
const TOPIC_TAIL =
  /^(?:(?!可能|将|会|已|是|不|没有|应|要|能够)[^，。；：“”]){0,24}(的[^的是将会有在被对向已可应能要为不没，。；：“”]{1,8}|消息|情况|声明|名单|方案|计划|数据|细节|过程|决定|措施|立场|意愿|看法|态度|两难)(?=[，。；！]|$)/

const isTopic = (form: string, after: string): boolean => {
  if (!TOPIC_CUES.has(form) || POINTS_BACK.test(after)) return false
  if (/^[了过]/.test(after)) return !MARK.test(after)
  return form !== '宣布' && TOPIC_TAIL.test(after)
}

/** 应联合国要求: somebody else's request is only the occasion. */
const REQUEST = /^(要求|请求|呼吁|建议|提议|敦促|号召)$/
const ON_REQUEST = /(?<!反)应(?![用对该当])[^，。；]{1,12}$/
/** 在回应记者提问时说: what it was said on the occasion of. */
const OCCASION =
  /^(回应|回答|答复|谈到|谈及|提到|提及|论及|评论|评价|介绍|解释|分析|询问|质问|问|提问|致辞|发言|发表|讲话|陈述|汇报|报告)$/
const OCCASION_TAIL = /^[^，。；“”：]{0,28}(时|之际|的时候)(?!间|期|任|代|刻|局|报|事|候)/
/** 以上指控, 有关要求: a noun that points to what was said before. */
const REFERRED = /(以上|上述|有关|相关|该项?|此类|(?<![对就为因如在])此|其他|这些|那些|一切|所有|同样)$/
/** 获得安全保证。: a verb that introduces words and has none after it is a noun. */
const SAYS_NOTHING = /^[\s，；、）]*([。！]|$)/
/** 对此一再否认。: an act may have its object before it. */
const HAS_TOPIC = /[对就向为][^，。；]{1,20}$/

/** True when a verb of speech reports nothing here: negated, passive, intended, part of a noun, or telling only of a topic. */
export const isBlocked = ({ form, light, isAct, masked, at, follows }: Place): boolean => {
  const before = masked.slice(Math.max(0, at - 24), at)
  const after = masked.slice(at + form.length)
  if (GOVERNED_ACROSS.test(before)) return true
  if (REQUEST.test(form) && ON_REQUEST.test(before)) return true
  if (OCCASION.test(form) && OCCASION_TAIL.test(after)) return true
  if (!light && !PLAIN_SAYING.has(form) && SAYS_NOTHING.test(after) && !(isAct && HAS_TOPIC.test(before))) return true
  if (BLOCKED_BEFORE.test(before)) {
    const opinion = /不$/.test(before) && NEGATED_OPINION.test(form)
    const statement = form.endsWith('是') && /的$/.test(before)
    const asSaid = AS_SAID.test(before) && MARK.test(after)
    if (!opinion && !statement && !asSaid) return true
  }
  if (light) return false
  if (REFERRED.test(before) && !MARK.test(after)) return true
  if (/^(描述|形容|称|比喻|誉|斥|比)[为作]$/.test(form) && !/[将把][^，。；]{1,20}$/.test(before)) return true
  if (BLOCKED_AFTER['']?.test(after) || BLOCKED_AFTER[form]?.test(after)) return true
  if (NEEDED_AFTER[form]?.test(after) === false) return true
  if (WEAK_CUES.has(form) && !follows && !MARK.test(after) && !NAMING_NOUN.test(before)) return true
  return isTopic(form, after)
}
