import type { Stance } from '../../../domain/vocabulary.ts'

/** Verbs without a meaning of their own, that say something together with a noun: 表示|不满, 发出|警告. */
export const LIGHT_VERBS =
  '表示 表达 表露 传达 提出 发出 作出 做出 致以 致上 予以 给予 加以 流露 抱有 抱持 持 深表 表 发起 吁 大表 提起'

/** The nouns that such a verb makes a speech act, by stance. */
export const SPEECH_NOUNS: { stance: Stance; nouns: string }[] = [
  { stance: 'demands', nouns: '呼吁 要求 请求 诉求 敦促 倡议' },
  { stance: 'warns', nouns: '警告 警示 警讯 威胁 担忧 忧虑 担心 忧心 不安 预警' },
  { stance: 'promises', nouns: '承诺 保证 许诺 誓言' },
  { stance: 'denies', nouns: '否认 驳斥 反驳 澄清 批驳' },
  { stance: 'confirms', nouns: '证实 确认' },
  { stance: 'alleges', nouns: '指控 指责 控诉 指摘 控告' },
  { stance: 'questions', nouns: '质疑 怀疑 异议 疑问 疑虑 质问 存疑 保留' },
  {
    stance: 'condemns',
    nouns:
      '不满 抗议 谴责 愤慨 愤怒 遗憾 关切 关注 震惊 失望 痛心 反对 严正交涉 交涉 严正立场 反感 批评 不解 不以为然 不悦 义愤 震怒 痛惜 抨击',
  },
  {
    stance: 'praises',
    nouns:
      '欢迎 赞赏 感谢 谢意 祝贺 敬意 支持 声援 满意 钦佩 肯定 欣慰 赞扬 赞许 好评 敬佩 慰问 哀悼 同情 感激 称赞 赞同 认同 祝福 高度评价 谢忱 悼念 敬佩',
  },
]

/** What others answer with, as whoever met with it tells: 招致|批评, 赢得|赞扬. */
export const RECEIVED: { stance: Stance; nouns: string }[] = [
  { stance: 'condemns', nouns: '批评 谴责 抨击 抗议 不满 反对 非议 痛批 声讨 斥责 指责' },
  { stance: 'questions', nouns: '质疑 怀疑' },
  { stance: 'praises', nouns: '赞扬 称赞 赞赏 好评 赞许 欢迎 肯定 喝彩' },
]
