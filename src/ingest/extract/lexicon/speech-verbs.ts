const split = (text: string): string[] => text.trim().split(/\s+/)

/** Verbs with which a voice puts something forward; the subject before them is credited with it. */
export const SPEECH_VERBS: string[] = split(`
  表示 表态 表明 说 称 说明 说道 声称 宣称 坚称 宣布 公布 发布 发表 指出 指 指称 指控 指责 强调 认为 承认 承诺 否认 证实 确认 透露 披露 警告 呼吁 要求 敦促 谴责 批评 抨击 回应 回答 解释 补充 写道 写 报道 报导 报称 评论 分析 通报 通告 告诉 告知 转述 援引 引述 引用 介绍 描述 形容 估计 预计 预测 相信 担心 质疑 反驳 重申 建议 提醒 誓言 保证 称赞 坦言 直言 断言 暗示 提到 提出 声明 主张 坚持 反对 抗议 建议 注意到 看到 获悉 记载 刊登 刊文 发文 推测 预估 爆料 澄清 表达 证明 显示 评价 祝贺`)

/** Verbs after which a person stands as subject or topic far more often than a thing does. */
export const PERSON_VERBS: string[] = split(`
  表示 说 称 说道 坦言 直言 指出 强调 认为 告诉 回应 重申 承诺 承认 否认 写道 补充 呼吁 警告 解释 透露 宣布 访问 访华 访美 抵达 会见 会晤 会谈 出访 前往 飞往 飞抵 出席 邀请 通话 发表 曾 则 也 还 又 本人 先生 女士 主持 批评 抨击 谴责 感谢 接受 担任 当选 上任 辞职 去世 将 于 希望 试图 计划 决定`)
