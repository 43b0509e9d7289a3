const split = (text: string): string[] => text.trim().split(/\s+/)

/** What stands before a source that is credited: 据路透社, 援引白宫. */
export const CREDIT_BEFORE: string[] = split(
  '据 根据 依据 援引 引述 引用 引自 转引 转述 综合 按照 来自 告诉 告知 法新社援引 据报 出自 摘自 转载 另据 又据',
)

/** What may stand between a source and its verb: a kind of statement, an adverb, a form of publication. */
export const CREDIT_BETWEEN: string[] = split(`
  的 一份 一项 一篇 该 份 在 中 里 上 当天 今天 昨天 日前 此前 早前 稍早 稍后 随后 也 还 则 又 再次 再度 曾 已 已经 将 同时 近日 刚刚 刚 首先 最新 最近 独家 相关 有关 官方 网站 官网 推特 脸书 声明 公报 消息 新闻稿 报道 报导 报告 分析 社评 社论 评论 文章 通讯 专栏 记者 编辑 数据 统计 调查 民调 资料 方面 例行 公开 对此 就此 在此 明确 正式 强烈 公告 电文 快讯 发布的 发表的 援引 本周 这样 都 均 并 特别 专门 进一步 甚至 同样 一直 多次 不久前 早就 早已 普遍 大多 纷纷 一致 率先 争相 当时 其后 事后 之后 随即 亦 仍 却 便 即 先 曾经 一度 屡次 再三 联合 共同 今早 今晚 昨晚 晚间 凌晨 的说法 的话 、 等 援 周刊 杂志 网 日 版 网站上 一份声明 发言人`)

/** Verbs by which a source is credited; after 的 or a document they may also be 显示 or 写道. */
export const CREDIT_VERBS: string[] = split(`
  表示 表态 表明 说 称 说明 声称 宣称 坚称 宣布 公布 发布 发表 指出 指 指称 指控 指责 强调 认为 承认 否认 证实 确认 透露 披露 警告 呼吁 要求 敦促 谴责 批评 抨击 回应 回答 解释 补充 写道 写 报道 报导 报称 报 评论 分析 通报 通告 告诉 告知 转述 援引 引述 引用 介绍 描述 形容 估计 预计 预测 质疑 反驳 重申 提醒 断言 暗示 提到 声明 记载 刊登 刊文 发文 推测 预估 爆料 澄清 显示 证明 获悉 看到 注意到 的话说 消息 电 讯 综述 撰文 发现 建议 担心 谈到 联系 担忧 相信 承诺 观察到 写到 讲 发出 指该`)

/** The press without the name of a paper: 土耳其|几家报纸, 日本|媒体. */
export const PRESS_WORDS: string[] = split(`
  媒体 官媒 官方媒体 国家媒体 国营媒体 国有媒体 党媒 新闻媒体 主流媒体 独立媒体 网络媒体 多家媒体 几家媒体 各大媒体 各家媒体 新闻界 舆论界 传媒 传媒界 报纸 多家报纸 几家报纸 各大报纸 报章 报刊 报界 电视台 国家电视台 国营电视台 官方电视台 公共电视台
  国家广播电台 国家通讯社 官方通讯社 国营通讯社 通讯社 新闻社 新闻网站`)

/** The press of one state or camp in one word. */
export const QUALIFIED_PRESS: string[] = split(
  '外媒 港媒 台媒 陆媒 中媒 俄媒 韩媒 日媒 法媒 德媒 英媒 美媒 印媒 澳媒 以媒 乌媒 加媒 越媒 朝媒 菲媒 中国官媒 西方媒体 外国媒体 本地媒体 海外媒体 国际媒体 当地媒体 此间媒体',
)

/** The publisher speaking of itself. */
export const OWN_VOICE: string[] = split('本台 本社 本报 本网 本刊 本台记者 本报记者 本社记者')
