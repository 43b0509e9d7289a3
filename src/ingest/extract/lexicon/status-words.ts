import type { EventStatus } from '../../../domain/vocabulary.ts'

/** What stands before an event word, near it, and says how far the event has come; tried in this order. */
export const STATUS_BEFORE: { status: EventStatus; words: RegExp }[] = [
  { status: 'cancelled', words: /取消|推迟|延后|延期|暂缓|搁置|被迫放弃|改期/ },
  {
    status: 'denied',
    words:
      /(没有|并未|从未|未曾|未能|否认|拒绝|不会|不打算|无意|不愿|不参加|不出席)(曾|再|有)?[^，。]{0,6}$|(?<!前所)(不|没|未)(曾|再|有|能)?$|(没有|并未|从未|未曾|未能|拒绝)(曾|再)?(与|和|同|跟|对|在)[^，。]*$|否认[^，。]*$|缺席/,
  },
  { status: 'planned', words: /接受了?[^，。]*$|已?(计划|准备|打算)/ },
  {
    status: 'proposed',
    words:
      /邀请|希望|可能|有望|愿意|愿|有意|期待|期望|如果|若|倘若|一旦|是否|或许|或将|或为|或|提议|建议|呼吁|敦促|拟|考虑|想要?|说服|要求|促成|寻求|商讨|探讨|打算|做好.{0,3}准备/,
  },
  {
    status: 'planned',
    words:
      /将(?!近)|预计|预定|定于|计划|准备|即将|要(?!求)|(?<![机议工社大协学员宴聚晚年峰商都教国委体听])会(?![议员场谈晤见面长堂])(?=[^，。]{0,8}$)|安排|届时|随后还|下周|下星期|下个?月|明天|明年|后天/,
  },
]

/** What stands behind an event word and says so. */
export const STATUS_AFTER: { status: EventStatus; words: RegExp }[] = [
  { status: 'cancelled', words: /^[^，。；]{0,10}(取消|推迟|延期|改期|告吹|泡汤)/ },
  { status: 'planned', words: /^[^，。；]{0,8}的?邀请/ },
  { status: 'planned', words: /^[^，。；]{0,12}(做准备|的准备|前夕|在即)/ },
]

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
