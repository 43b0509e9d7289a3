import { partyKey } from './anaphora.ts'
import { subjectOf } from './event-parties.ts'
import type { ToldEvent } from './event-report.ts'
import type { Reading } from './reading.ts'

/** 取消了亚洲的访问行程: a journey called off without its destination. */
const CALLED_OFF = /(取消|推迟|延后|放弃)了?[^，。；]{0,10}?(访问|行程|之行|出访|访程)/
const AHEAD = new Set<ToldEvent['status']>(['planned', 'proposed'])

/** Marks the journeys ahead of a person as cancelled where the text says later that he called his journey off. */
export const applyCancellations = (reading: Reading, events: ToldEvent[]): ToldEvent[] => {
  const calls = reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const match = CALLED_OFF.exec(reading.matching.slice(clause.start, clause.end))
      if (!match) return []
      const at = clause.start + match.index
      return subjectOf(reading, sentence, clause, at).parties.map((party) => ({ key: partyKey(party), at }))
    }),
  )
  const isCalledOff = (event: ToldEvent): boolean =>
    event.kind === 'visit' &&
    AHEAD.has(event.status) &&
    event.participants.some(
      ({ role, party }) =>
        role === 'VISITOR' && calls.some(({ key, at }) => key === partyKey(party) && at > event.trigger.start),
    )
  return events.map((event) =>
    isCalledOff(event) ? { ...event, status: 'cancelled' as const, statusTold: true } : event,
  )
}
