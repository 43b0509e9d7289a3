import type { Stance } from '../../../domain/vocabulary.ts'

/** Words in what is said that show a stance where the verb shows none, in the order in which they are tried. */
export const STANCE_BY_WORDS: { stance: Stance; words: RegExp }[] = [
  {
    stance: 'questions',
    words: /没有(任何|丝毫)?(证据|根据|依据)|拿不出证据|(从未|没有|未)拿出证据|有待证实|毫无根据|值得怀疑/,
  },
  { stance: 'denies', words: /^(完全)?(不是|没有|并非|并没有|并未|从未|绝无)|纯属|子虚乌有|不属实|是谎言|捏造|不存在/ },
  {
    stance: 'warns',
    words: /^(如果|若|一旦|除非|否则).{3,}(将|就会|会|不会)/,
  },
  {
    stance: 'promises',
    words:
      /^.{1,8}将(会|继续)?.{0,10}(提供|履行|帮助|保障|依法|秉持|优先)|^(他|她|我|我们|他们|本人|我国)(本人)?(将会?|一定会|会继续|愿意|承诺|保证)/,
  },
  {
    stance: 'demands',
    words: /^(必须|应该|应当|应|需要|务必|不应|不要|请)|(必须|应当|务必)(立即|停止|尊重|遵守|放弃|撤出|释放)/,
  },
  { stance: 'warns', words: /后果自负|付出代价|严重后果|将面临|敲响警钟|玩火/ },
  { stance: 'condemns', words: /不可接受|令人发指|可耻|强烈谴责|无耻|野蛮|令人震惊/ },
  { stance: 'praises', words: /^.{0,6}(感谢|赞赏|欢迎|钦佩|祝贺)|了不起|功不可没|杰出/ },
]

/** Grave deeds: to say that somebody else did one is to allege it. */
export const GRAVE_DEEDS =
  /提供(了)?(武器|弹药|导弹)|交付了|运送武器|偷窃|盗窃|窃取|屠杀|杀害|袭击|轰炸|酷刑|犯下|侵犯|迫害|镇压|破坏|操纵|干预|干涉|间谍|入侵|战争罪|种族灭绝|违反|掩盖|撒谎|欺骗|造假|贿赂|贪污|暗杀|毒害|绑架|胁迫|煽动|资助恐怖|攻击/
