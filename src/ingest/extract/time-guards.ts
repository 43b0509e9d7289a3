/**
 * Words that begin or contain a sign of time and are none: 周恩来 is no weekday, 日本 no day. Scanning steps over them.
 * A time expression that begins further left goes first: 08日本周三 is 08日 and 本周三.
 */
export const GUARDED_WORDS =
  /日本|四周(?!前|后|内|的|时|以|之|，)|周恩来|周边|周围|周期|周刊|周到|周转|周全|周密|周末版|半岛|天主教|天然|天津|今日头条|年轻|年龄|年代剧|目前|日内瓦|日益|日渐|日常|日程|日后|月球|年会|年报|岁月|(?:环球|人民|每日|今日|昨日)?周报/uy
