import { CREDIT_BEFORE, CREDIT_BETWEEN, CREDIT_VERBS } from './lexicon/credits.ts'
import { wordMatch } from './longest-match.ts'
import type { Passage } from './passage.ts'
import type { SourceCandidate } from './source-candidate.ts'

/**
 * How sure it is that the text credits a body here: `source` where it says so (据…报道, 援引…, an agency by its name),
 * `subject` where only a verb of saying follows, so that it is a source when it turns out to speak; null otherwise.
 */
export type Credit = 'source' | 'subject' | null

const BEFORE = wordMatch(CREDIT_BEFORE)
const BETWEEN = wordMatch(CREDIT_BETWEEN)
const VERBS = wordMatch(CREDIT_VERBS)
const FARTHEST = 16
/** 认为了 and 说服 are no speech. */
const VERB_TRAPS =
  /^(说服|称赞|称为|称号|指挥|指望|指标|指向|指定|报名|报复|报价|报告会|电话|讲究|写作|称职|电子|电影|电力|电信)/
/** What follows a body that is credited after 据: its verb, its words, or the end of the clause. */
const INFORMS =
  /^(方面|网站|官网|官方|的|最新|一份|一项|当天|公布|发布|发表|提供|日前|今天|昨天|透露|披露)*(，|,|$|说|称|表示|指|报|消息|声明|数据|统计|说法|报告|公报|资料|通报|文件|估计|调查|民调|情报|新闻稿|公告|介绍|通告|预测|记录|描述|分析|了解|观察|研究|评估)/
const GLOSS = /^[》”’]?(（[^（）]{1,60}）)?/
const SPOKEN_TO = /((接受|受访于)[^，。；]{0,10}|告诉|告知|对|向|投书|致信|登上)[《“‘]?$/
const INTERVIEWS = /^[^，。；]{0,14}(采访|专访|访问|访谈|连线|电访|视频连线|说|表示|称|透露|证实|指出)/
/** What papers do and hold: 在国际版刊登文章, 周刊封面, 头条新闻. */
const PUBLISHES =
  /^(周刊|杂志|报)?(在?.{0,3}(国际版|网络版|网站|头版|周末版|文章|评论版|专栏)|上|中|最新一期|的)*(撰文|撰写|发表|刊登|刊发|投书|刊文|刊出|专栏|社论|社评|评论员|记者|特派|通讯员|驻.{1,6}(记者|通讯员|特派员|分社)|在.{1,4}(记者|通讯员|特派员)|封面|头版|头条|关注|聚焦|得出|率先|独家|有.{0,4}(看法|分析|观点|报道|评论))/
const CLAUSE_START = /(^|[\n，。；：、！？])[《“‘]?$/

/** 外交部发言人, 卫生部女发言人: a body speaks through whoever speaks for it. */
const SPEAKS_FOR = /^的?(女|副|首席|新闻)*(发言人|新闻秘书|新闻官|新闻处)/
/** 水产协会的统计是, 内政部数据显示: figures and papers of a body. */
const PAPERS_OF =
  /^(（[^（）]{1,40}）)?的?(最新|一份|官方|初步)*(统计|数据|资料|报告|声明|公报|通报|公告|新闻稿|调查|说法|估算|估计)/
/** Bodies whose words and deeds are told alike: only where words of theirs are found are they sources. */
const ACTS_TOO =
  /(政府|当局|官方|军队|政权|欧盟|北约|联合国|东盟|非盟|G7|G20|哈马斯|真主党|塔利班|白宫|克里姆林宫|爱丽舍宫|议会|国会|法院|大学|公司|集团|银行|党|海军|空军|陆军|海警)$/
/** 新华社奥斯陆5月14日电, 【环球网记者某人】: the line that says whose the article is credits nobody. */
const BYLINE_AFTER =
  /^([^，。（）【】]{0,24}(电|讯)(?=[\s（）】])|[^，。（）【】]{0,10}记者[^，。（）【】]{0,20}[）】])/

const isMedium = ({ kind }: SourceCandidate): boolean => kind === 'agency' || kind === 'medium'

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
const isInCreditLine = ({ matching, paragraphAt }: Passage, { start, end }: SourceCandidate): boolean => {
  const paragraph = paragraphAt(start)
  if (!paragraph) return false
  const open = matching.lastIndexOf('（', start)
  return (
    open >= paragraph.start &&
    /^[^）]{0,30}）[。\s]*$/.test(matching.slice(end, paragraph.end)) &&
    !/[）。]/.test(matching.slice(open, start))
  )
}

/** True when words were given to the medium (接受…采访, 告诉…), stand in it (在…撰文, …记者), or a quoted paper opens a clause. */
const carriesWords = ({ matching }: Passage, { start, end }: SourceCandidate): boolean => {
  const before = matching.slice(Math.max(0, start - 14), start)
  const after = matching
    .slice(end, end + 90)
    .replace(GLOSS, '')
    .slice(0, 24)
  if (PUBLISHES.test(after)) return true
  if (/[《“‘]$/.test(before) && CLAUSE_START.test(before) && !/^(的|一书|这)/.test(after)) return true
  return SPOKEN_TO.test(before) && INTERVIEWS.test(after)
}

/** Whether and how the text credits the body here. Agencies exist to be credited, so their name alone is enough. */
export const creditOf = (
  passage: Passage,
  source: SourceCandidate,
  placeStart: (end: number) => number | null,
): Credit => {
  const { matching } = passage
  const after = matching.slice(source.end, source.end + 40)
  const opening = passage.paragraphAt(source.start)?.start ?? 0
  if (isMedium(source) && /^[（【\s]*$/.test(matching.slice(opening, source.start)) && BYLINE_AFTER.test(after))
    return null
  const preceded = isPrecededByCredit(passage, source.start, placeStart)
  if (isMedium(source)) {
    const isCredited =
      source.kind === 'agency' ||
      preceded ||
      isFollowedByVerb(passage, source.end) ||
      isInCreditLine(passage, source) ||
      carriesWords(passage, source)
    return isCredited ? 'source' : null
  }
  if (preceded && INFORMS.test(matching.slice(source.end, source.end + 90).replace(GLOSS, ''))) return 'source'
  const speaks = isFollowedByVerb(passage, source.end)
  const key = matching.slice(source.start, source.end)
  if (SPEAKS_FOR.test(after) || (PAPERS_OF.test(after) && !ACTS_TOO.test(key))) return 'source'
  if (speaks && source.rule !== 'source.state-body' && !ACTS_TOO.test(key)) return 'source'
  return preceded || speaks ? 'subject' : null
}
