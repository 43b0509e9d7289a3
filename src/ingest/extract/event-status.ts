import type { DateInterval } from '../../domain/dates.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import {
  FATES,
  FORMER_PLAN,
  ONGOING_BEFORE,
  PAST_AFTER,
  PAST_BEFORE,
  PRESUPPOSED_AFTER,
  STATUS_AFTER,
  STATUS_BEFORE,
} from './lexicon/status-words.ts'

/** How far an event had come, and whether words say so. */
export interface ToldStatus {
  status: EventStatus
  told: boolean
}

/** The words around an event word that can govern it, on the matching copy. */
export interface StatusContext {
  /** From where its own words begin to the event word. */
  before: string
  /** From the event word to the end of the clause. */
  after: string
  /** True for 抵达, 飞抵, 开始: the journey begins with it. */
  begins: boolean
  /** What stands in the clause before its own words: 否认有关…的传闻. */
  frame?: string
  /** The clauses that this one goes on with: 将访问越南，并会见总理. */
  earlier?: string
  /** The clauses behind, to the end of the sentence, and a next sentence that goes on with it. */
  behind?: string
}

/** 做好了前往…的准备: willing, not bound. */
const READY = /做好[^，。]{0,3}$/
const INVITED = /^[^，。；]{0,8}的?邀请/
const TAKEN_UP = /接受|应/
const DENIES = /否认|驳斥|辟谣|澄清|反驳/
const RUMOUR = /^[^，。；]{0,16}(传闻|传言|谣言|说法|报道|报导|消息|猜测|指控)/
const AHEAD = new Set<EventStatus>(['planned', 'proposed'])
const AWAITED = /期待|盼望|期盼/

const found = (status: EventStatus): ToldStatus => ({ status, told: true })

/** What a clause or the one that it goes on with says ahead of the event. */
const aheadOf = ({ before, earlier }: StatusContext): EventStatus | null => {
  const own = STATUS_BEFORE.find((entry) => entry.words.test(before))
  if (own) return own.status
  if (!earlier || PAST_BEFORE.test(before)) return null
  const inherited = STATUS_BEFORE.find((entry) => AHEAD.has(entry.status) && entry.words.test(earlier))
  return inherited?.status ?? null
}

/** How a plan ended, where the words behind it say so. */
const fateOf = ({ behind }: StatusContext, status: EventStatus): EventStatus | null => {
  if (!behind) return null
  const fate = FATES.find((entry) => entry.words.test(behind))
  return fate && (fate.status !== 'denied' || status === 'proposed') ? fate.status : null
}

const statusAhead = (context: StatusContext, date: DateInterval, status: EventStatus): EventStatus => {
  const fate = fateOf(context, status)
  if (fate) return fate
  // 他期待下月前往: of one's own journey on a day that is set.
  return status === 'proposed' && AWAITED.test(context.before) && date.startOn !== null ? 'planned' : status
}

/**
 * The status of an event from the words that govern it, else from its date: what begins on the day of publication is
 * under way, what lies before has occurred, what lies after is planned.
 */
export const statusOf = (context: StatusContext, date: DateInterval, publishedOn: string): ToldStatus => {
  const { before, after, begins, frame = '' } = context
  const isPast = date.endOn !== null && date.endOn < publishedOn
  const isFuture = date.startOn !== null && date.startOn > publishedOn
  if (READY.test(before)) return found('proposed')
  if (DENIES.test(frame + before) && RUMOUR.test(after)) return found('denied')
  const told = STATUS_AFTER.find((entry) => entry.words.test(after))
  // 发出访问的邀请: an invitation that nobody has taken up yet is no plan.
  if (told && INVITED.test(after) && !TAKEN_UP.test(before)) return found('proposed')
  if (told) return found(told.status)
  if (FORMER_PLAN.test(frame + before)) return found(fateOf(context, 'planned') ?? (isPast ? 'cancelled' : 'planned'))
  const ahead = aheadOf(context)
  if (ahead === 'cancelled' || ahead === 'denied') return found(ahead)
  if (/^[^，。；]{0,14}?期间[^，。]*(将|预计)/.test(after)) return found('planned')
  if (PRESUPPOSED_AFTER.test(after) && !ahead && !isFuture) return found('occurred')
  if (ahead && !isPast) return found(statusAhead(context, date, ahead))
  if (isFuture) return found(statusAhead(context, date, 'planned'))
  if (isPast || PAST_AFTER.test(after)) return found('occurred')
  const today = date.precision === 'day' && date.startOn !== null && date.startOn <= publishedOn
  if (today) return found('ongoing')
  if (PAST_BEFORE.test(before)) return found('occurred')
  if (ONGOING_BEFORE.test(before) || begins) return found('ongoing')
  return { status: 'occurred', told: false }
}
