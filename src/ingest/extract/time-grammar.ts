/** Day of the month or month: 8, 08, 十七, 廿三. */
export const NUMERAL =
  '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])'

/** A year in figures: 2023, 二〇二三. */
export const YEAR_NUMERAL = '(?:(?:1[5-9]|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})'

/** How many: 两, 10, 几, 数, 半, 三十. */
export const COUNT = '(?:\\d{1,3}(?:\\.\\d)?|好几|十几|几十|数十|数|几|半|两|[一二三四五六七八九十百]{1,4})'

/** The year of a date: in figures, or told from today or from a year named before. */
export const YEAR = `(?:(?<year>${YEAR_NUMERAL})\\s*年|(?<relativeYear>今年|本年|去年|明年|前年|后年|同年|当年)的?)`

/** What may follow a day without changing it: 晚间, 上午10点30分. */
export const PART_OF_DAY =
  '(?:\\s*(?:凌晨|清晨|早上|早晨|早间|上午|中午|午后|下午|傍晚|晚上|晚间|夜间|深夜|午夜|夜里|晚(?!些|期|宴|会|年|餐)|夜(?!总|校)|早(?!些|期|已|就)|晨)(?:\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[点时](?:半|\\d{1,2}分|整)?|:\\d{2}))?)?'

/** Where the clock stands that a time is read from; it belongs to the expression. */
export const CLOCK_PREFIX = '(?:(?:当地|本地|北京|台北|美东|美国东部|欧洲中部|格林尼治|格林威治|莫斯科|巴黎)时间\\s*)?'

/** Compiles a rule's pattern from the pieces of the grammar. */
export const timePattern = (source: string): RegExp => new RegExp(source, 'uy')
