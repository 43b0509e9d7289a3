import type { EventStatus } from '../../../domain/vocabulary.ts'

/** 会 as a verb of what is to come, not in 会议, 机会, 会见. */
const WILL = '(?<![机议工社大协学员宴聚晚年峰商都教国委体听])会(?![议员场谈晤见面长堂合])'

/** What stands before an event word, near it, and says how far the event has come; tried in this order. */
export const STATUS_BEFORE: { status: EventStatus; words: RegExp }[] = [
  {
    status: 'cancelled',
    words:
      /(取消|推迟|延后|延期|暂缓|搁置|放弃|改期|叫停|喊停|中止|押后|展延|撤销)(?![^，。]*(后|之后|以后|并|关税|制裁|禁令|限制|签证|贷款|债务|补贴|合同|订单|选举|公投)[^，。]*$)/,
  },
  {
    status: 'denied',
    words: new RegExp(
      [
        '(没有|并未|并无|并没有|从未|从没|未曾|未能|没能|没|否认|拒绝|婉拒|谢绝|回绝|不会|不打算|无意|不愿|不肯|不想|不参加|不出席|无法|不克|不便)(曾|再|有|打算|计划|安排|准备|意愿)?[^，。]{0,6}$',
        '(?<!前所|并|从|还|尚)(不|没|未)(曾|再|有|能)?$',
        '(没有|并未|并没有|从未|从没|未曾|未能|没能|拒绝|婉拒|回绝|不会|不打算|无意|不愿|无法)(曾|再)?(与|和|同|跟|对|在|前往|赴|到|出席|参加)[^，。]*$',
        '(没有|并无|并没有|尚无|暂无|未有)(任何)?(计划|打算|安排|意愿|准备|行程|迹象)[^，。]*$',
        '不会(?!影响|改变|妨碍|阻止|阻碍|因|是)[^，。]{0,16}$',
        '否认[^，。]*$|缺席|排除了[^，。]*可能$',
      ].join('|'),
    ),
  },
  { status: 'planned', words: /接受了?[^，。]*$|已经?(计划|准备|打算|安排|同意|决定|商定|约定)/ },
  {
    status: 'proposed',
    words:
      /邀请|邀(?=[^，。]{1,12}$)|希望|可能|有望|可望|愿意|愿|有意|期待|期望|盼|如果|若|倘若|假如|一旦|除非|是否|或许|也许|或将|或会|或为|或可|或|提议|建议|呼吁|敦促|拟(?!于|定|在|将)|考虑|(?<![思理梦幻联设构感])想要?|说服|要求|请求|促成|寻求|争取|力争|商讨|探讨|打算|酝酿|提出(?=[到去访赴与同和在希会要举])|传出(?!访)|传(?=将)|做好.{0,3}准备|随时准备|准备好/,
  },
  {
    status: 'planned',
    words: new RegExp(
      `将(?!近|军)|预计|预定|预期|料将|定于|定在|订于|敲定|计划|规划|准备|即将|(?<![主重需只首必想非])要(?!求|闻|员|点|案|素|塞)|${WILL}(?=[^，。]{0,8}$)|安排|届时|随后还|之后还|下周|下星期|下礼拜|下个?月|明天|明日|明年|后天|拟于|拟定|拟在|拟将|同意(?!了?后)|决定|商定|约定|宣布(?=[^，。]{0,4}$)|择期|不日`,
    ),
  },
]

/** 原定周四访问: a plan of which the text says more, or that has come to nothing once its day is over. */
export const FORMER_PLAN =
  /原定|原订|原计划|原本|原拟|原先|本来|本应|本拟|本打算|本要|本该|一度计划|曾计划|曾打算|曾安排/

/** What stands behind an event word and says so. */
export const STATUS_AFTER: { status: EventStatus; words: RegExp }[] = [
  {
    status: 'denied',
    words:
      /^[^，。；]{0,16}(传闻|传言|谣言|说法|报道|报导|消息|猜测)[^，。；]{0,10}(不实|不属实|是假|纯属|否认|驳斥|毫无根据|子虚乌有|没有根据|不正确|错误)/,
  },
  {
    status: 'cancelled',
    words:
      /^[^，。；]{0,12}(取消|推迟|延期|延后|改期|告吹|泡汤|流产|搁置|作罢|叫停|喊停|未能(成行|举行|实现)|没有(成行|举行|实现)|无法(成行|举行))/,
  },
  { status: 'planned', words: /^[^，。；]{0,8}的?邀请/ },
  { status: 'planned', words: /^[^，。；]{0,12}(做准备|的准备|前夕|在即)/ },
  {
    status: 'proposed',
    words:
      /^[^，。；]{0,6}(征询|征求|展开协调|进行协调|展开磋商|牵线|斡旋|的?(可能性|可能|前景|意愿|意向|提议|建议|想法|构想|设想|要求|请求)(?!是|就))/,
  },
]

/** What the words behind an event told ahead say of its end: 原定周四访问，但行程已取消. */
export const FATES: { status: EventStatus; words: RegExp }[] = [
  {
    status: 'cancelled',
    words:
      /(取消|推迟|延期|延后|暂缓|搁置|中止)(了|掉)?(这|该|此|其|他的|她的|原定|全部|所有|亚洲|欧洲)?(次|一|趟|项)?的?(行程|访问|出访|之行|此行|会谈|会晤|会面|通话|计划|安排|$|。|，)|(行程|访问|出访|会谈|会晤|会面|通话|计划|安排|此事|日期)[^，。；]{0,8}(取消|推迟|延期|延后|搁置|改期|告吹|泡汤|作罢|往后挪)|未能成行|没有成行|没能成行|未能如愿|不能成行|无法成行|未成行|未能前往|没有去成|没能前往|无法前往|告吹|泡汤|作罢|流产|爽约|落空|临时(取消|改变|变卦)|行程往后挪|因故(取消|延期|推迟)/,
  },
  {
    status: 'denied',
    words:
      /一口回绝|(遭|被|遭到|受到)[^，。；]{0,8}(拒绝|回绝|婉拒|拒)|予以拒绝|加以拒绝|没有答应|不予同意|碰了?(壁|钉子)|^[^，。；]{1,10}(拒绝了?|回绝了?|婉拒了?)(。|，|$)/,
  },
]

/** What makes the words behind go on with an event told before: 但, 后来, 最终. */
export const GOES_ON = /^(但|然而|不过|不料|后来|最终|最后|结果|可是|只是|岂料|无奈|因此|所以)/

/** Words that presuppose an event: what is told as over or under way is no plan. */
export const PRESUPPOSED_AFTER =
  /^[^，。；]{0,14}?(期间|之后|以后|之际|归来|后(?!来|天|续)|的结果|结束|时(?!间|候未)|返回|回国|首日|次日|的第[一二三四五]天)/

/** Words near an event that say it took place. */
export const PAST_BEFORE =
  /曾经?|已经?|刚刚?|结束|上次|上一次|最近一次|去年|前年|昨天|前天|上周|上个?月|上星期|不久前|日前|(两|三|数|多|几)次|完成|在位时/
/** A particle after the event word that says the same. */
export const PAST_AFTER = /^(了|过)/

/** Words that show an event under way. */
export const ONGOING_BEFORE = /动身|启程|出发|正在|目前|正(?=[^，。]{0,6}$)|开始|开启|展开|抵达|飞抵|继续/
