import type { Stance } from '../../../domain/vocabulary.ts'

/**
 * Verbs that put words into somebody's mouth, by the stance they show, in simplified script. After a `says` verb stands
 * what is said; an `acts` verb is part of it (呼吁停火: the call itself is the claim). Verbs that stand together
 * (批评说, 回应称) need no entry of their own.
 */
export const SPEECH_CUES: { stance: Stance; says: string; acts: string }[] = [
  {
    stance: 'asserts',
    says: `称 说 表示 指出 强调 认为 透露 写道 写到 写说 告诉 告知 转告 宣称 宣布 宣告 坦言 直言 坦诚 坦白 自承 直言不讳 不讳言 解释 说明
      补充 介绍 表明 提到 提及 谈到 谈及 论及 讲到 说到 断言 断定 相信 坚信 深信 确信 自信 估计 估算 预计 预测 预估 预料 预期 预判
      推测 推断 推算 推估 猜测 揣测 猜想 臆测 研判 判断 认定 裁定 披露 爆料 公布 通报 通告 报告 汇报 报称 讲 讲述 讲道 讲说
      说道 谈道 答道 答称 答说 回答 答复 回复 回覆 答覆 获悉 主张 坚称 坚持 表态 阐述 阐明 申明 重申 描述 描绘 形容 评论 评价 评述 评析 点评
      评说 评道 分析 解读 剖析 报道 报导 回应 回击 回敬 回呛 回嘴 反问 反讽 反批 反呛 反击 分享 留言 感叹 感慨 感言 慨叹 叹道 叹说 惊叹
      总结 归纳 概括 发现 显示 揭露 揭示 呛声 呛 暗示 暗指 明言 明示 声言 声明 自称 言 道 回顾 回忆 追忆 忆述 忆及 细数 列举 看来
      论述 论断 发文 发帖 发推 推文 发微博 发言 致辞 致词 撰文 刊文 贴文 写信 来信 去信 致函 点出 点明 点评 指 直指 直呼 直斥 供称
      作证 证称 陈述 陈词 诉说 倾诉 诉苦 吐露 道出 注意到 留意到 观察到 裁决 判定 叙述 传话 传讯 传达 转述
      描写 记述 评估 论称 开腔 发声 发话 放言 表露 打趣 开玩笑 笑称 笑说 笑言 调侃 自嘲 戏称 戏言 惊呼 高呼 高喊 喊道 大喊
      吼道 低声 续指 续称 续说 续道 指称 看好 示意 力陈 力证 力辩 申诉 陈情 不排除 归结 归因 总括 推论 指明`,
    acts: '描述为 形容为 称作 称为 比作 比喻为 誉为 斥为 保持沉默',
  },
  {
    stance: 'alleges',
    says: '声称 指称 诬称 谎称 妄称',
    acts: '指控 指责 控诉 怀疑 责怪 责备 归咎 控告 指摘 举报 检举 揭发 告发 诬蔑 污蔑 抹黑 反控',
  },
  {
    stance: 'denies',
    says: '辩称 辩解 辩护 澄清 辩驳 反驳 驳称 辩白',
    acts: '否认 驳斥 批驳 辟谣 不承认 拒绝承认 撇清 反唇相讥',
  },
  { stance: 'confirms', says: '承认 坦承 坦认 供认 证实 确认 坐实 印证 证明 核实 肯定', acts: '' },
  {
    stance: 'warns',
    says: '警告 警示 告诫 提醒 预警 示警 扬言 放话 发誓 恫言 恐吓 叮嘱 叮咛 奉劝 劝告 正告 警惕',
    acts: '威胁 恫吓 恐吓',
  },
  {
    stance: 'promises',
    says: '承诺 保证 许诺 允诺 誓言 答应 宣誓 应允 担保 矢言 立誓',
    acts: '表示同意',
  },
  {
    stance: 'demands',
    says: '',
    acts: `呼吁 要求 敦促 促请 吁请 督促 力促 恳求 催促 敦请 请求 恳请 疾呼 喊话 号召 主张要 建议 提议 倡议
      倡导 勒令 责令 责成 央求 请愿 促`,
  },
  {
    stance: 'condemns',
    says: '怒呛 怒批 怒轰 痛批 狠批 讽刺 嘲讽 嘲笑 讥讽 揶揄 奚落 斥 直斥 怒斥 痛斥 斥责 斥道 抱怨 抱不平 痛陈 怒吼 怒骂 痛骂 大骂 酸',
    acts: `批评 谴责 抨击 炮轰 抗议 声讨 反对 批 批判 非难 痛击 挞伐 鞭挞 不满 不齿 唾弃 数落 开炮
      责难 非议 指斥`,
  },
  {
    stance: 'praises',
    says: '',
    acts: `称赞 赞扬 赞赏 感谢 表扬 赞许 祝贺 预祝 感激 大赞 盛赞 力挺 赞美 乐见 赞 夸赞 夸奖 称颂 歌颂 颂扬 嘉许 嘉勉 嘉奖 推崇 恭贺
      恭喜 祝福 致谢 致敬 高度评价 高度赞扬 喝彩 叫好 点赞 激赏 赞誉 赞叹 褒扬 表彰 欢迎`,
  },
  { stance: 'questions', says: '问 问道 质问 追问 询问 提问 发问 反诘 诘问 疑问', acts: '质疑 不抱希望 存疑' },
]

/** Verbs that only now and then report speech: they need a mark, a quotation or a naming noun next to them. */
export const WEAK_CUES = new Set(
  `指 问 言 道 讲 批 吁 促 看来 分享 显示 发现 公布 分析 描述 描绘 描写 评价 评论 评述 点评 发文 总结 判断 揭露 揭示 声明 坚持 肯定 报告 通告 汇报
  推文 发帖 发推 贴文 撰文 刊文 致函 写信 来信 去信 留言 感言 发言 致辞 致词 陈词 评估 解读 剖析 认定 裁定 裁决 判定 归纳 概括 呛 赞 斥 酸 论断 论述 推断
  推算 猜想 发声 发话 开口 开腔 低声 预期 预警 证明 核实 回击 反击 回敬 坦诚 说明 示意 不满 自信 传达 转述 申诉 陈情 提问 辩护 辩论 开玩笑 记述 叙述
  传话 传讯 诉说 倾诉 看好 认清 研判 警惕 归因 归结 疑问 预言 推论 痛心`.split(/\s+/),
)

/** Verbs that mostly take a topic, not a statement: before 了, 过 or a noun they tell what was spoken of, not what was said of it. */
export const TOPIC_CUES = new Set(
  '提到 提及 谈到 谈及 论及 讲到 说到 介绍 披露 公布 表明 阐述 阐明 讲述 描述 解释 说明 回顾 回忆 分析 发现 揭露 揭示 分享 列举 细数 讲 透露 通报 宣布 显示 证明 道出 点出 总结 归纳 暗示 描绘 报道 报导'.split(
    ' ',
  ),
)

/** Fears are told of everybody; only what a voice without a name or an expert fears is told as its words. */
export const FEARS = ['担心', '担忧', '忧虑', '忧心']

/** Nouns of utterance that introduce words with 是: 他的看法是…. */
export const STATEMENT_NOUNS =
  '统计 数字 看法 观点 理由 解释 回答 答案 答复 结论 说法 立场 态度 印象 论点 主张 意思 解读 回应 评价 判断 预测 担忧 担心 建议 要求'

/** Verbs that stand without anybody who thinks so: 预计会谈将持续两天. */
export const IMPERSONAL_CUES = new Set(
  '预计 估计 预料 预期 预测 看来 相信 显示 发现 证明 表明 不排除 形容 描述 判断 看好'.split(' '),
)

/** Verbs that say no more than that somebody spoke. */
export const PLAIN_SAYING = new Set(
  '说 称 表示 指出 强调 写道 说道 声称 坚称 重申 告诉 表态 警告 声明 宣布 证实 透露 补充 回应 解释'.split(' '),
)
