import type { Clause } from './clauses.ts'
import type { TimeExpression } from './entity.ts'
import type { EventDate } from './event-dates.ts'
import { mayDate } from './event-times.ts'
import { type Reading, within } from './reading.ts'

/** What many attend together on a day that the article may tell elsewhere. */
const GATHERING =
  /峰会|首脑会议|年会|论坛|奥运会?|世界杯|安全会议|外长会议|部长会议|部长级会议|博览会|国葬|葬礼|加冕|就职典礼|阅兵/g
const HELD_ON = /^(将于|定于|订于|预定于?|预计于?|原定于?|于|在|将在|将自|自|从)$/
const HELD = /(举行|召开|登场|举办|开幕|的)/
const NAME = 8
const NEAR = 36
/** 该峰会, 此次峰会: the one spoken of. */
const SAME = /(该|此次|这次|本次|本届|上述|这一|这场|届)$/

interface Gathering {
  noun: string
  name: string
  at: number
  end: number
}

const gatheringsIn = (reading: Reading, start: number, end: number): Gathering[] =>
  [...reading.matching.slice(start, end).matchAll(GATHERING)].map(({ 0: noun, index }) => {
    const at = start + index
    const name = /[^，。；、：“”（）]*$/.exec(reading.matching.slice(Math.max(start, at - NAME), at))?.[0] ?? ''
    return { noun, name, at, end: at + noun.length }
  })

/** 6月29日至30日在马德里召开的北约峰会, 峰会将于6月29日举行: the time of a gathering. */
const timeOf = (reading: Reading, { at, end }: Gathering, times: TimeExpression[]): TimeExpression | undefined =>
  times.find((time) => {
    if (time.date.startOn === null || time.date.precision === 'year') return false
    const between = time.end <= at ? reading.matching.slice(time.end, at) : reading.matching.slice(end, time.start)
    if (between.length > NEAR || /[，。；]/.test(between)) return false
    return time.end <= at ? HELD.test(between) : HELD_ON.test(between)
  })

const bigrams = (text: string): string[] => [...text].slice(1).map((char, index) => `${text[index]}${char}`)

const mayBeSame = (told: Gathering, dated: Gathering): boolean =>
  told.noun === dated.noun &&
  (SAME.test(told.name) || SAME.test(dated.name) || bigrams(told.name).some((pair) => dated.name.includes(pair)))

/** The time at which the gathering of a clause is held, where the article tells it elsewhere and tells only one; else null. */
export const gatheringDate = (reading: Reading, clause: Clause): EventDate | null => {
  const told = gatheringsIn(reading, clause.start, clause.end)
  if (told.length === 0) return null
  const times = reading.sentences.flatMap((sentence) => {
    const inSentence = within(reading.times, sentence).filter((time) => mayDate(reading, time))
    if (inSentence.length === 0) return []
    return gatheringsIn(reading, sentence.start, sentence.end)
      .filter((dated) => told.some((gathering) => mayBeSame(gathering, dated)))
      .map((dated) => timeOf(reading, dated, inSentence))
      .filter((time) => time !== undefined)
  })
  const exact = times.filter(({ date }) => date.precision === 'day')
  const [first, ...rest] = exact.length > 0 ? exact : times
  if (!first || rest.some(({ date }) => date.startOn !== first.date.startOn)) return null
  return { date: first.date, statedDate: null, datesAgree: first.datesAgree }
}
