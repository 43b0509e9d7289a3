const split = (text: string): string[] => text.trim().split(/\s+/)

/** What makes a character before it stand for a state: 美方, 俄军, 英媒, 日籍. */
export const AFTER_ABBREVIATION: string[] = split(`
  方 军 媒 籍 侨 舰 机 资 企 商 警 兵 战机 使馆 使领馆 大使馆 大使 政府 官员 高官 官方 国会 议会 军方 海军 空军 陆军 国防部 外交部 财政部 司法部 国务院 商务部 农业部 总统府 白宫 央行 边境 关系 外交 双边 联盟 同盟 联军 首脑 领导人 两国 两军 双方 贸易 战略 会谈 会晤 战争 冲突 边界 协议 合作 联合 友好 高层 对话 谈判 峰会 三国 三方 三边 矛盾 竞争 对抗 建交 断交 结盟 伙伴 高校 专家 学者 记者 公民 民众 网民 航母 导弹 核武 无人机 入侵 侵略 制裁 攻击 空袭 间谍`)

/** What makes a character after it stand for a state: 访华, 对俄, 驻美, 侵乌. */
export const BEFORE_ABBREVIATION: string[] = split(
  '访 访问 驻 赴 对 援 抗 反 亲 仇 侵 旅 抵 制裁 挺 离 联 留 在 来 遭 被 助 遏 防 拒 入 援助 入侵 侵略 批 斥 恐 涉 出访 突访 首访 过境访 回访 阻 辱 脱 随 疑 抵制 排 恨 媚 倚 疏 谈 制 驱 抵达 要求 经援 军援',
)

/** Abbreviations that are everyday characters: in front of one word only they are read as that word, unless the context is strict. */
export const EVERYDAY_ABBREVIATIONS = new Set(
  '中日新土意以加法西巴哈约台港泰韩朝越哥秘南波阿墨叙沙瑞挪丹芬希比荷奥匈罗保蒙菲马缅柬老埃古智委',
)
