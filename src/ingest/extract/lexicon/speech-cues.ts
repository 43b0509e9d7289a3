import type { Stance } from '../../../domain/vocabulary.ts'

/**
 * Verbs that put words into somebody's mouth, by the stance they show, in simplified script.
 * After a `says` verb stands what is said; an `acts` verb is part of it (呼吁停火: the call itself is the claim).
 */
export const SPEECH_CUES: { stance: Stance; says: string; acts: string }[] = [
  {
    stance: 'asserts',
    says: `称 说 表示 指出 强调 认为 透露 写道 写到 告诉 宣称 宣布 坦言 直言 解释 补充 介绍 表明 提到 谈到 断言 相信 坚信 深信
      估计 预计 预测 推测 猜测 揣测 披露 爆料 公布 宣告 通报 报称 讲 讲述 讲道 说道 答道 回答 回答说 主张 坚称 坚持认为 表态
      阐述 承认 重申 描述 描述说 形容 形容说 评论 评论说 评论认为 评价 分析 分析称 分析认为 分析指 分析指出 报道 报导 报道说
      报道称 报道指 报导指 报导称 报导说 解释说 解释道 补充说 补充道 补充称 介绍说 透露说 宣布说 回应 回应说 回应称 发言说
      表示说 发文称 发文说 发推说 发推称 推文说 推文称 发帖称 发帖说 声明说 声明称 反驳说 反问 反问道 公告指 公告称 分享
      留言 留言说 感叹 感慨 总结 总结说 总结道 归纳 判断 推断 发现 显示 揭露 曝光 呛声 暗示 明言 声言 声称 自称 据称 言 道
      回顾 回顾说 回忆 回忆说 细数 列举 看来 确信 断定 论述 论断 讲话说 发文 吁 指`,
    acts: '提出 保持沉默',
  },
  { stance: 'alleges', says: '声称 指称 宣称', acts: '指控 指责 控诉 怀疑 责怪 责备 归咎 诬称 控告' },
  { stance: 'denies', says: '辩称 辩解 辩解说 否认说 澄清说 澄清', acts: '否认 驳斥 反驳 批驳 辟谣 予以否认 拒绝承认' },
  { stance: 'confirms', says: '证实 证实说 确认 确认说 坐实 印证', acts: '' },
  { stance: 'warns', says: '警告 警告说 警告称 警示 告诫 提醒 提醒说 威胁说 扬言 发誓', acts: '威胁' },
  { stance: 'promises', says: '承诺 保证 许诺 允诺 誓言 答应 承诺说 保证说 宣誓', acts: '表示同意' },
  {
    stance: 'demands',
    says: '',
    acts: '呼吁 要求 敦促 促请 吁请 督促 力促 恳求 催促 敦请 请求 恳请 疾呼 吁求 喊话 号召 主张要 呼吁说 要求说',
  },
  {
    stance: 'condemns',
    says: '批评说 谴责说 批评称',
    acts: `批评 谴责 抨击 痛斥 斥责 痛批 炮轰 抗议 声讨 怒斥 嘲讽 讽刺 怒批 狠批 强烈不满 表示抗议 表达不满 表示不满 反对
      表示反对 表达谴责 表示谴责 批`,
  },
  {
    stance: 'praises',
    says: '称赞说 赞扬说 称赞道',
    acts: '称赞 赞扬 赞赏 感谢 表扬 赞许 祝贺 预祝 感激 大赞 盛赞 表示欢迎 表示赞赏 表示感谢 表示祝贺 力挺 赞美 乐见',
  },
  { stance: 'questions', says: '问 问道 质问 追问 询问', acts: '质疑 表示怀疑 提出质疑 提出异议 不抱希望' },
]

/** Verbs that only now and then report speech: they need a mark, a quotation or a naming noun next to them. */
export const WEAK_CUES = new Set(
  '指 问 言 道 讲 批 吁 看来 分享 显示 发现 公布 分析 描述 评价 评论 发文 总结 判断 揭露 提出'.split(' '),
)

/** Words that hold a cue's character and report nothing. */
export const CUE_TRAPS =
  '小说 演说 听说 传说 学说 据说 来说 假说 胡说 虽说 再说 话说回来 或者说 可以说 也就是说 换句话说 应该说 名称 职称 号称 简称 俗称 统称 又称 人称 对称 通称 学说 批准 批发 大批 一批 首批 问题 疑问 访问 顾问 学问 提问 慰问 指数 指挥 指导 指定 指南 指向 指望 指标 指令 手指 戒指 报道称赞 知道 频道 渠道 街道 轨道 通道 道路 道德 道歉 道理 人道 报道员 语言 发言人 发言 预言 言论 留言板 方言 代言 誓言旦旦 不满 看来源 国际社会 记者会 新闻稿 应要求 不用说 说白了 简单来说 总体来说 具体来说 讲话 讲座 演讲 可想而知 发布会 不得不说'.split(
    ' ',
  )

/** What makes a cue no speech of its own when it stands right before: passive, negation, intention, a noun's modifier. */
export const BLOCKED_BEFORE =
  /(被问[及到][^，。]{0,14}|被|遭|遭到|受到|没有|没|未|未能|尚未|从未|并未|不会|不得不|即将|将|(?<![大员事协议公工商峰布者合金学教国社委])会|拟|必须|可以|计划|准备|拒绝|不愿|无法|难以|如果|若|为了|不可|无可|应该|需要|希望|意图|试图|打算|旨在|以便|能够|各种|这[一种个些项]|那[一种个些项]|任何|一再|多[项个]|的|对此的|(?<!反)应.{2,12})$/

/** What makes a cue a noun, or part of another word, when it stands right after; under '' what does so for every cue. */
export const BLOCKED_AFTER: Record<string, RegExp> = {
  '': /^(者|人士|人员|声(?!明|称)|书|函|信(?!任)|的(?!是)|中[，,。]|下[，,。]|之|后(?!者|来)|率|权|力|性|稿|过的|了解|会[，。])/,
  称: /^(为|作|号|呼|霸|职|谓|得上|病|心|王|赞|雄|之为)/,
  说: /^(服|法(?!国)|明(?!年|天)|辞|客|谎|得|不定|起来|到底)/,
  指: /^(数|挥|导|定|南|向|望|标|纹|令|认|使|派|引|示|甲|日|缝|尖|头)/,
  问: /^(题|答|卷|世|候|责)/,
  讲: /^(话|座|解|究|稿|台|师|授)/,
  道: /^(路|德|歉|理|别|义)/,
  言: /^(论|语|辞|行|和)/,
  批: /^(准|次|发|量|复|改|示)/,
  吁: /^(叹)/,
  要求: /^(下|的|中)/,
  评论: /^(区|家|文|版|界)/,
  分析: /^(师|家|人|和)/,
  报道: /^(的|中|了|员|内容|被)/,
  声明: /^(中|的)/,
  反对: /^(派|党|票|者)/,
  发现: /^(了|的|于|自己的)/,
}
