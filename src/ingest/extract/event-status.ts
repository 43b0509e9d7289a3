import type { DateInterval } from '../../domain/dates.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import {
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
  /** From the nearest verb of speech, or the beginning of the clause, to the event word. */
  before: string
  /** From the event word to the end of the clause. */
  after: string
  /** True for 抵达, 飞抵, 开始: the journey begins with it. */
  begins: boolean
}

/** 做好了前往…的准备: willing, not bound. */
const READY = /做好[^，。]{0,3}$/

const INVITED = /^[^，。；]{0,8}的?邀请/
const TAKEN_UP = /接受|应/

/**
 * The status of an event from the words that govern it, else from its date: what begins on the day of publication is
 * under way, what lies before has occurred, what lies after is planned.
 */
export const statusOf = (context: StatusContext, date: DateInterval, publishedOn: string): ToldStatus => {
  const { before, after, begins } = context
  const isPast = date.endOn !== null && date.endOn < publishedOn
  const isFuture = date.startOn !== null && date.startOn > publishedOn
  if (READY.test(before)) return { status: 'proposed', told: true }
  const behind = STATUS_AFTER.find((entry) => entry.words.test(after))
  // 发出访问的邀请: an invitation that nobody has taken up yet is no plan.
  if (behind && INVITED.test(after) && !TAKEN_UP.test(before)) return { status: 'proposed', told: true }
  if (behind) return { status: behind.status, told: true }
  const ahead = STATUS_BEFORE.find((entry) => entry.words.test(before))
  if (ahead && (ahead.status === 'cancelled' || ahead.status === 'denied')) return { status: ahead.status, told: true }
  if (/^[^，。；]{0,14}?期间[^，。]*(将|预计)/.test(after)) return { status: 'planned', told: true }
  if (PRESUPPOSED_AFTER.test(after) && !ahead && !isFuture) return { status: 'occurred', told: true }
  if (ahead && !isPast) return { status: ahead.status, told: true }
  if (isFuture) return { status: 'planned', told: true }
  if (isPast || PAST_AFTER.test(after)) return { status: 'occurred', told: true }
  const today = date.precision === 'day' && date.startOn !== null && date.startOn <= publishedOn
  if (today) return { status: 'ongoing', told: true }
  if (PAST_BEFORE.test(before)) return { status: 'occurred', told: true }
  if (ONGOING_BEFORE.test(before) || begins) return { status: 'ongoing', told: true }
  return { status: 'occurred', told: false }
}
