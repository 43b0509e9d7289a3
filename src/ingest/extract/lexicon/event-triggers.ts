const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)

/** Verbs whose object is where the journey goes (访问越南, 抵达河内), in simplified script. */
export const TRAVEL_VERBS = words(
  `访问 出访 到访 来访 突访 造访 往访 走访 参访 回访 首访 遍访 历访 巡访 再访 重访 应访 抵达 飞抵 抵 前往 赴 远赴 飞往 飞赴 飞到 飞去 飞 来到 去到 去往 到达 前来 前赴 到 去 来 访
   途经 途径 路经 过境 取道 转机 转往 转赴 转飞 转抵 转至 续访 续往 续赴 出走 流亡 流亡到 流亡至 出逃到 出逃至 逃往 逃到 逃至 登陆 重返 驾临 莅临 现身 身在
   亲赴 亲往 奔赴 开赴 赶赴 赶往 赶到 直飞 直奔 踏上 亮相 出席在 进行访问 拜访 停留 逗留`,
)

/** Travel verbs that are parts of other words too: the place must follow at once. */
export const SHORT_TRAVEL_VERBS = new Set(
  words(
    '到 去 来 飞 访 抵 赴 前来 出席在 走访 亮相 踏上 现身 身在 拜访 停留 逗留 转机 取道 出走 流亡 流亡到 流亡至 赶到 直奔 重访 再访 历访 驾临 莅临',
  ),
)

/** Words for one of the places of a tour: 首站是河内. */
export const STAGE_NOUNS =
  /(?:首站|末站|上一站|下一站|前一站|最后一站|终点站|第[一二三四五六七八]站|首个(?:出访|访问|到访)(?:国家|国|地)|(?:首次|首个|首|海外|境外)(?:出访|外访|海外访问|国事访问|海外行程|访问)(?:的?(?:目的地|国家|对象|地点|地|国|首站|第一站))?(?=是|为|就|选|定|便|即|将)|目的地)/g

/** What links such a word with its place. */
export const STAGE_LINK =
  /^(?:，|：|——|、)?(?:也|就|便|即|将|都|则|已|再)?(?:会|将)?(?:是|为|选择了?|选在|选定|定在|安排在|设在|放在|抵达|来到|前往|访问)?(?:了|到)?$/

/** Short names of cities that only stand after a travel verb: 抵京. */
export const CITY_SHORTHANDS: Record<string, { country: string; city: string }> = {
  京: { country: 'CN', city: '北京' },
  沪: { country: 'CN', city: '上海' },
}

/** Nouns and verbs of visiting that close a frame: 对越南进行国事访问. */
export const FRAMED_VISITS = words('访问 出访 到访 国事访问 造访 突访 访察 参访 回访 首访 访')

/** Nouns for a journey that stand after its place: 北京之行, 欧洲五国行. */
export const TRIP_NOUNS =
  /^(?:两国|三国|四国|五国|多国)?(?:之行|之旅|行程|访程|访问|之访|行(?![动为政业使情列人驶长程走李会宫销凶贿星事]))/

/** Taking part in something held elsewhere: the journey goes where it is held. */
export const ATTEND_VERBS = words('缺席 出席 参加 与会 参与 列席 赴会 出席了 观看 观摩')

/** Being somewhere for a while: 正在河内访问, 在马德里转机. */
export const STAY_VERBS = words(
  '(?<![暂叫])停了 (?<![扭逆好])转了 (?<![接招款等])待了 (?<![记抓顶忍稳])住了 住过 待过 呆了 停靠 过夜 访问 出访 到访 参访 访察 考察 视察 逗留 停留 转机 过境 经停 中转 度假 休假 疗养 出差 做客 巡访 进行国事访问',
)

/** What is attended abroad. */
export const GATHERINGS =
  /峰会|首脑会议|首脑会|论坛|大会|会议|年会|例会|会谈|和谈|谈判|仪式|典礼|葬礼|国葬|丧礼|追思|婚礼|加冕|登基|就职|开幕|闭幕|阅兵|研讨会|活动|庆祝|庆典|国庆|独立日|纪念|世界杯|奥运|亚运|博览会|进博会|世博会|展览|航展|对话会|圆桌|听证会|音乐会|弥撒|赛事|签字/

/** Verbs by which a host has a visitor: the visitor stands after the verb, the destination is the host's state. */
export const HOST_VERBS = words('邀请 欢迎 接待 迎接 恭迎 特邀 邀 敦请 力邀 盛邀 促请')

/** Verbs by which a host receives: the guest stands after the verb. */
export const RECEIVES = words('接见 接待 迎接 宴请 款待 招待 恭迎 迎来 欢迎 召见')

/** Receptions that a guest is given: 受到总统的迎接. */
export const RECEPTIONS = words('接见 接待 迎接 欢迎 款待 招待 宴请 礼遇 会见 召见')

/** What follows a person who is welcomed himself, not something of his. */
export const WELCOMED = /^(一行|夫妇|伉俪|等人)?的?($|到来|到访|来访|来到|抵达|造访|访问)/

/** What somebody does in public at a place right after its name: 在基辅对记者表示. */
export const APPEARANCES =
  /^(市|市内|城|的(一个|一场|一次|联合|演讲|记者会|新闻|发布会)[^，。；]{0,12}|[^，。；的与和、]{0,8}?(记者会|发布会)上?|(当天|当日|周[一二三四五六日])?(对|向|接受|面对)[^，。；]{0,10}|机场|举行的?)*(表示|说|称|指出|强调|宣布|告诉|发表|演讲|演说|讲话|致辞|致词|警告|呼吁|重申|承诺|透露|回应|接受.{0,10}(采访|专访)|会见|会晤|召开|举行(联合)?(记者会|新闻发布会|记者招待会)|主持|参观|检阅|敬献|献花|悼念|启动|签署|共进|登机|下机|亮相|露面|现身|拜会|上|停留|逗留|齐聚|聚首|碰头|过夜|下榻|开会|度过|度假|谈判|磋商)|^市?内?$/

/** Verbs of leaving right before a place. */
export const DEPARTURES = /(离开|离|告别|辞别|撤离)了?$/

/** What goes on behind the place that somebody comes from: 从首尔飞往东京. */
export const ONWARD =
  /^[^，。；入]{0,6}(飞抵|飞往|飞赴|转往|转赴|转抵|转飞|启程回国|返回|回国|返国|归来|归国|来的|来到)/

/** Ways through a place to another, and what must follow the place for the weak ones. */
export const TRANSIT = /(经停|途经|途径|路经|取道|绕道|过境|经由|经过|道经|经)了?$/
/** What goes on behind the place of a transit. */
export const TRANSIT_ONWARD =
  /^[^，。；、]{0,4}(转机|转往|转赴|转飞|过境|中转|回国|返国|返回|前往|飞往|飞抵|抵达|抵|赴|入境|进入|停留)/
