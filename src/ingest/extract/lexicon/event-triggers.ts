const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)

/** Verbs whose object is where the journey goes (访问越南, 抵达河内), in simplified script. */
export const TRAVEL_VERBS = words(
  `访问 出访 到访 突访 造访 往访 走访 参访 抵达 飞抵 抵 前往 赴 飞往 飞赴 来到 去到 到达 前来 到 去 访 途经 途径 过境 出走 登陆 转往 转赴 重返 驾临 现身
   亲赴 奔赴 开赴 踏上 亮相 出席在 进行访问 拜访`,
)

/** Travel verbs that are parts of other words too: the place must follow at once. */
export const SHORT_TRAVEL_VERBS = new Set([
  '到',
  '去',
  '访',
  '抵',
  '赴',
  '前来',
  '出席在',
  '走访',
  '亮相',
  '踏上',
  '现身',
  '拜访',
])

/** Nouns and verbs of visiting that close a frame: 对越南进行国事访问. */
export const FRAMED_VISITS = words('访问 出访 到访 国事访问 造访 突访')

/** Taking part in something held elsewhere: the journey goes where it is held. */
export const ATTEND_VERBS = words('出席 参加 与会 参与 列席')

/** What is attended abroad. */
export const GATHERINGS =
  /峰会|首脑会议|论坛|大会|会议|会谈|仪式|典礼|葬礼|国葬|开幕|闭幕|阅兵|研讨会|活动|庆祝|世界杯|奥运/

/** Verbs by which a host has a visitor: the visitor stands after the verb, the destination is the host's state. */
export const HOST_VERBS = words('邀请 欢迎 接待 迎接 恭迎 特邀')

/** Verbs and nouns of meeting, in simplified script. */
export const MEETING_WORDS = words(
  `会见 会晤 会谈 会面 见面 接见 拜会 碰面 晤 磋商 谈判 商谈 会商 商讨 对话 交谈 握手 举行会谈 举行会晤 峰会 三边会晤 双边会谈 面谈 谈话 讨论 谈 共进晚餐 共进午餐
   接触 晤谈 会合 沟通 签署 联合记者会 联合新闻发布会 会 见`,
)

/** Meeting verbs with a direct object: 会见了总理. */
export const TRANSITIVE_MEETINGS = new Set(words('会见 会晤 接见 拜会 晤 见 拜访 会'))

/** Meeting words too common to stand for a meeting unless a 与-phrase with a named party precedes them. */
export const WEAK_MEETINGS = new Set(
  words('讨论 谈 对话 谈话 接触 沟通 交谈 签署 会 见 握手 商讨 磋商 谈判 商谈 峰会 会合'),
)

/** Talking from afar. */
export const CALLS =
  /通电话|通了电话|通话|致电|电话会谈|电话会议|电话会晤|视频通话|视频会晤|视频会议|视频会谈|打电话|打了电话|在电话中|通了话|视讯/
