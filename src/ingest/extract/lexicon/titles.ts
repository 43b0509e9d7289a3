const split = (text: string): string[] => text.trim().split(/\s+/)

/** Offices that are held one at a time and so can stand for their holder; one line for each office, its names side by side. */
export const OFFICES: string[][] = [
  split('总统 大总统 国家元首 元首'),
  split('总理 首相 内阁总理大臣 联邦总理'),
  split('外长 外交部长 外交部部长 外相 外务大臣 外交大臣 国务秘书'),
  split('防长 国防部长 国防部部长 防卫相 防卫大臣 防相 国防大臣 国防相'),
  split('财长 财政部长 财相 财务相 财政大臣 财务大臣'),
  split('副总统'),
  split('副总理 副首相'),
  split('国务卿'),
  split('国家主席 主席'),
  split('委员长'),
  split('秘书长'),
  split('总书记'),
  split('议长 众议院议长 众院议长'),
  split('参议院议长 参院议长 参议长'),
  split('国王'),
  split('女王'),
  split('王储'),
  split('教宗 教皇'),
  split('特首 行政长官'),
  split('国家安全顾问 国安顾问 国安会顾问'),
  split('领导人 最高领导人 领袖 最高领袖'),
]

/** Other titles that stand before (or after) a name. */
export const TITLES: string[] = split(`
  常务副国务卿 副国务卿 助理国务卿 副外长 副外相 副外交部长 外交部副部长 副部长 部长 次长 副防长 国防部副部长 国防部次长 大臣 副大臣 官房长官 国务大臣
  经济产业大臣 经产相 经济产业相 厚劳相 厚生劳动相 农相 农林水产相 环境相 环境大臣 总务相 法相 法务相 文科相 国土交通相 国交相 内政大臣 内政部长
  副主席 副秘书长 书记 第一书记 市委书记 省委书记 副委员长 副议长 议员 参议员 众议员 国会议员 立委 立法委员 党魁 党首 党主席 党主席 国务委员 国务院长 委员 政治局委员 政治局常委
  发言人 副发言人 女发言人 新闻发言人 新闻秘书 代表 特别代表 高级代表 首席代表 谈判代表 首席谈判代表 常驻代表 特使 大使 副大使 公使 领事 总领事 参赞 武官 使节 外交官 专员
  顾问 首席顾问 最高顾问 安全顾问 助理 高级顾问 总统顾问 秘书 幕僚长 办公厅主任 办公室主任 主任 副主任 会长 副会长 院长 副院长 校长 所长 副所长 室长 局长 副局长 处长 署长 厅长 司长 副司长 组长
  教授 副教授 助理教授 讲师 研究员 高级研究员 副研究员 研究主任 学者 专家 分析师 分析家 分析员 历史学家 经济学家 政治学家 科学家 律师 检察官 检察长 总检察长 法官 大法官 医生 内科医生 医师 工程师
  记者 特派记者 通讯员 特派员 特约记者 主编 总编辑 编辑 专栏作家 专栏作者 评论员 社论作者 作家 作者 主持人 导演 演员 歌手
  总裁 副总裁 总干事 行长 副行长 总经理 董事长 首席执行官 执行长 首席财务官 财务长 首席经济学家 执行主任 执行董事 创办人 创始人 负责人 企业家 商人 富商 富豪 首富
  司令 司令员 总司令 副司令 将军 上将 中将 少将 大将 元帅 上校 中校 少校 参谋长 总参谋长 指挥官 警察局长 警察总监 宇航员
  王后 皇后 王子 公主 亲王 天皇 大帝 皇帝 酋长 埃米尔 苏丹王 主教 枢机主教 红衣主教 荣休主教 大主教 宗主教 牧首 神父 牧师 总主教
  市长 州长 省长 县长 区长 知事 总督 夫人 第一夫人 妻子 丈夫 女儿 儿子 遗孀 候选人 总统候选人 前任 继任者 继承人 女子 男子 女士 先生 公民 活动人士 活动家 异见人士 维权人士 人权捍卫者 捍卫者 民运人士 反对派领袖 反对党领袖 反对派领导人 党领袖 得主 冠军`)

/** Forms of address that follow a name: 普京先生. */
export const HONORIFICS: string[] = split('先生 女士 小姐 夫人 阁下 太太 博士 教授 部长 同志')

/** What may stand between an organisation or a state and a title: 前总统, 时任外长, 新任大使. */
export const TITLE_MODIFIERS: string[] = split(
  '前 现任 前任 时任 新任 候任 现 原 新 代 代理 看守 临时 过渡 首任 历任 副 常务 首席 资深 高级 著名 知名 当选 下任 已故 荣休 卸任 极右翼 中左翼 左翼 右翼 新当选的 第一 第二',
)

/** A title before one of these is part of another word: 总统府, 大使馆, 记者会, 代表团, 主席国. */
export const TITLE_SUFFIX_TRAPS: string[] = split(
  '府 馆 团 会 处 国 级 们 职 权 制 任命 大选 选举 办公室 办公厅 会议 会谈 会晤 会面 峰会 院 部 区 之 身份 专机 候选人 竞选 一职 职位 任期 令 招待会 秘书处 教区 区域',
)

/** Titles by which the press addresses a person after the name: 普京总统, 岸田首相. */
export const TITLES_AFTER_NAMES: string[] = split(
  '总统 总理 首相 主席 先生 女士 部长 外长 防长 国务卿 将军 博士 教授 议长 议员 参议员 秘书长 大使 市长 夫人 特使 总书记 上校 法官 国王 王子',
)
