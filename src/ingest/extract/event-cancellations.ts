import { partyKey } from './anaphora.ts'
import { subjectOf } from './event-parties.ts'
import { postponedTo } from './event-postponements.ts'
import type { ToldEvent } from './event-report.ts'
import { type Reading, within } from './reading.ts'

/** 取消了亚洲的访问行程: a journey called off without its destination. */
const CALLED_OFF = /(取消|推迟|延后|放弃)了?[^，。；]{0,10}?(访问|行程|之行|出访|访程)/
/** 但因故取消, 只好作罢: said of the journey that its sentence has just told. */
const FELL_THROUGH =
  /(取消|作罢|放弃|告吹|泡汤|(未|没|没能|未能|无法|不能|难以)成行|去不成|没去成|去不了|落空|延期|改期|推迟|往后挪|延后|搁置)(了|到[^，。]{0,8}|至[^，。]{0,8})?(行程|访问|出访|此行|计划)?[\s”]*$/
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
  const fallen = reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) =>
      !clause.quoted &&
      FELL_THROUGH.test(reading.matching.slice(clause.start, clause.end)) &&
      // 推迟到6月中旬: put off to a time that is told is still ahead.
      postponedTo(reading, within(reading.times, clause)) === null
        ? [{ start: sentence.start, end: clause.start }]
        : [],
    ),
  )
  const fellThrough = (event: ToldEvent): boolean =>
    event.kind === 'visit' && AHEAD.has(event.status) && fallen.some((span) => within([event.trigger], span).length > 0)
  const isCalledOff = (event: ToldEvent): boolean =>
    event.kind === 'visit' &&
    AHEAD.has(event.status) &&
    event.participants.some(
      ({ role, party }) =>
        role === 'VISITOR' && calls.some(({ key, at }) => key === partyKey(party) && at > event.trigger.start),
    )
  return events.map((event) =>
    isCalledOff(event) || fellThrough(event) ? { ...event, status: 'cancelled' as const, statusTold: true } : event,
  )
}
