const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)

/** Words that tell of a meeting wherever one named person stands by them, in simplified script. */
const PLAIN = `会见 会晤 会谈 会面 见面 接见 拜会 碰面 晤谈 面谈 面晤 会商 密会 密谈 晤 拜见 谒见 觐见 晋见 拜谒 密晤 回见 和谈
   工作午餐 工作晚餐 工作早餐
   联合记者会 联合新闻发布会 共同记者会 联合新闻会 会见记者 共见记者 共同出席记者会`

/** Words of parleys: they tell of a meeting of two states too, where it is said to be held. */
const PARLEYS = '磋商 谈判 商谈 对话 首脑会议 会议'

/** Words too common to stand for a meeting unless two named persons stand by them. */
const WEAK = `讨论 谈 谈话 接触 沟通 交谈 签署 见 见到 见了 见过 握手 商讨 协商 商议 峰会 会合 交换意见 交换看法 寒暄 合影 会 同席 同桌 聚首 齐聚
   拜访 看望 一面之缘`

/** A host has a guest: 设宴款待总理, 受到总统的接待. */
const HOSPITALITY = '宴请 款待 设宴招待 设宴欢迎 招待 接待 迎接 召见 约见 约谈 欢迎仪式 欢迎宴会 欢迎晚宴 国宴'

/** Verbs and nouns of meeting, the longest first. */
export const MEETING_WORDS = words(`${PLAIN} ${PARLEYS} ${WEAK} ${HOSPITALITY}`)

/** Words of parleys between states. */
export const PARLEY_WORDS = new Set(words(`${PARLEYS} 会谈 会晤 会面 和谈 会商 峰会 会`))

/** Words that need two persons, or two states that hold a parley. */
export const WEAK_MEETINGS = new Set(words(`${PARLEYS} ${WEAK} ${HOSPITALITY}`))

/** Words whose object is whom somebody meets: 会见了总理. */
export const TRANSITIVE_MEETINGS = new Set(
  words(
    '会见 会晤 接见 拜会 晤 见 见到 见了 见过 拜访 会 密会 拜见 谒见 觐见 晋见 拜谒 密晤 迎接 宴请 款待 设宴招待 设宴欢迎 招待 接待 召见 约见 约谈 看望',
  ),
)

/** Words that tell of a meeting only with whom somebody meets right behind: 总统见总理. */
export const VERBS_ONLY = new Set(words('会 见 见到 见了 见过 拜访 看望'))

/** Words that may be suffered: 受到总统的接见. */
export const PASSIVE_MEETINGS = new Set(
  words('接见 会见 迎接 接待 款待 宴请 招待 召见 约见 约谈 欢迎仪式 欢迎宴会 欢迎晚宴'),
)

/** Ceremonies that a host holds for a guest: 为总理举行欢迎仪式. */
export const RECEPTIONS = new Set(words('欢迎仪式 欢迎宴会 欢迎晚宴 国宴'))

/** Talking from afar. */
export const CALLS =
  /通(了|过)?(一?[次通个])?(热线|视频|视讯)?电话|通过?了?话|致电|电话(会谈|会议|会晤|交谈|交流|磋商|沟通|商谈|谈话|讨论|协商)|打(了|过|来|去)?(一?[通个次])?电话|在电话[中里上]|通过电话|(视频|视讯|视像|线上|连线|网络|云端?)(通话|会晤|会议|会谈|会面|交谈|峰会|对话|磋商|连线)|视讯|电谈/

/** What makes a meeting a call when it stands between the parties and the word: 通过视频举行会谈. */
export const REMOTE = /电话|视频|视讯|视像|线上|连线|热线|云端|远程|网络/
