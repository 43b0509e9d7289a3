import { PERSON_VERBS } from './lexicon/speech-verbs.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { nameAt } from './person-names.ts'

const HAN = /\p{Script=Han}/u
const VERBS = wordMatch(PERSON_VERBS)
/** What takes a person after it far more often than a thing. */
const TAKES_PERSON = /(会见|会晤|接见|会面|告诉|援引|引述|采访|邀请|逮捕|释放|任命|提名)$/
/** Words that look like a family name with a given name. */
const COMMON_WORDS =
  /^(高度|高级|高层|高官|关系|关注|关于|马上|金融|金额|安全|安排|方面|方式|白色|周边|于是|任何|任务|任期|程度|时间|经济|经过|经常|和平|常常|成员|成本|向来|全球|应对|连续|明确|明显|明年|平均|平静|石油|古老|权力|权利|欧盟|欧洲|欧元|查询|解决|解放|解释|单独|单方|计划|水平|水域|武器|武装|武力|米饭|路线|车辆|时候|文件|文化|文字|文章|方案|方向|万一|常规|党员|党派|项目|危机|危险|严重|严厉|严格|华盛|施压|施加|舒适|温和|温度|游客|燕子|焦点|柴油|牛奶|商业|商品|商务|易受|隆重|广场|广播|广泛|宗教|宗旨|容易|支持|支付|盛大|盛行|别人|简单|冷战|冷静|满意|相信|相关|乐观|乐见|滑坡|封锁|雷达|包括|包围|左右|农业|海军|海上|海岸|海外|海洋|沙漠|丁香|梁柱|童年|管理|管制|沈阳|宁愿|顾问|顾虑|毛利|穆斯林|孟加拉|贝尔|伍德|安理会|马克思|毕竟|毕业|费用|余地|元首|钱财|孙子|曹操|金属|金钱|谢谢|章程|云集|苏联|苏维埃|葛根|范围|喻为|柏林|景象|束缚|龙头|司法|司机|司令|阳光|古代|曾经|桂冠|权威|楚楚|许多|何时|何地|何况|吕宋|张力|张开|孔子|戚戚|江河|郎中|鲁莽|花费|花园|唐朝|殷切|罗马|郝然|邬某|卜卦|康复|伍长|齐聚|祁连|毫无|狄更|明白|臧否|熊熊|纪录|纪念|屈服|祝福|祝贺|董事|杜绝|阮囊|蓝色|蓝图|季节|季度|贾人|路径|江山|颜色|梅花|林业|钟头|徐徐|邱比|骆驼|夏天|夏季|蔡司|田野|樊篱|胡说|凌晨|霍乱|虞美|柯基|莫非|莫名|房屋|房地产)/

const isFree = (taken: { start: number; end: number }[], start: number, end: number): boolean =>
  !taken.some((span) => span.start < end && start < span.end)

/**
 * 毛宁宣布, 与泽连斯基会谈: a name without title or gloss, between a place where names begin and a verb that persons take.
 * Spelling by sound needs three characters; a family name must not be an everyday word.
 */
export const findBareNames = (context: NameContext, taken: { start: number; end: number }[]): NameCandidate[] => {
  const { matching, isTime } = context.passage
  const names: NameCandidate[] = []
  for (let start = 0; start < matching.length; start += 1) {
    if (!HAN.test(matching.charAt(start)) || isTime(start) || !context.mayBegin(start)) continue
    const name = nameAt(context, start)
    if (!name || !isFree(taken, start, name.end) || context.isPlace(start, name.end)) continue
    const word = matching.slice(start, name.end)
    if (COMMON_WORDS.test(word)) continue
    if (name.style === 'transliterated' && word.length < 3) continue
    const before = matching.slice(Math.max(0, start - 2), start)
    const takesPersonVerb = VERBS.at(matching, name.end) !== null
    if (!takesPersonVerb && !TAKES_PERSON.test(before)) continue
    names.push({ start, end: name.end, style: name.style, rule: 'person.bare-name', confidence: 0.6, latin: null })
    start = name.end - 1
  }
  return names
}
