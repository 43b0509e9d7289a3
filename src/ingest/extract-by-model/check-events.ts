import type { ExtractedMention, ExtractedParticipant, ExtractedReport } from '../../domain/extraction.ts'
import { partyKey } from '../extract/anaphora.ts'
import { mergeEvents } from '../extract/event-merge.ts'
import type { ToldEvent } from '../extract/event-report.ts'
import type { Answer } from './answer.ts'
import type { CheckContext } from './check-context.ts'
import { evidentState } from './check-countries.ts'
import { checkDate } from './check-date.ts'
import { CONFIDENCE } from './confidence.ts'
import { findQuote } from './find-quote.ts'

type AnsweredEvent = Answer['events'][number]

/** The state that a party acts for. */
const stateOf = ({ party }: ExtractedParticipant, mentions: readonly ExtractedMention[]): string | null => {
  if (party.type === 'country') return party.code
  return party.type === 'person' ? (mentions[party.mention]?.country ?? null) : null
}

const partiesOf = ({ parties, drop }: CheckContext, { kind, participants }: AnsweredEvent, batch: number) => {
  const found = participants.flatMap(({ party: words, role, inferred }): ExtractedParticipant[] => {
    const party = parties.partyOf(words, batch)
    if (!party) return drop('unknown party') ?? []
    return [{ party, role: kind === 'visit' ? role : 'PARTICIPANT', inferred }]
  })
  return [...new Map(found.map((participant) => [partyKey(participant.party), participant])).values()]
}

/** Why an event can't be kept as it is, or null. */
const lackOf = (kind: AnsweredEvent['kind'], found: readonly ExtractedParticipant[]) =>
  (kind === 'visit' ? found.some(({ role }) => role === 'VISITOR') : found.length > 1) ? null : 'too few parties'

const checkEvent = (context: CheckContext, event: AnsweredEvent, batch: number): ToldEvent | null => {
  const { view, mentions, evident, rule, drop } = context
  const span = findQuote(context, event)
  if (!span) return null
  const country = evidentState(event.country, evident, drop)
  const found = partiesOf(context, event, batch)
  const lack = lackOf(event.kind, found)
  if (lack) return drop(lack)
  // Nobody visits the state that he acts for.
  const participants =
    event.kind === 'visit' && country !== null
      ? found.filter((one) => one.role !== 'VISITOR' || stateOf(one, mentions) !== country)
      : found
  if (lackOf(event.kind, participants)) return drop('journey at home')
  const { isModels, ...when } = checkDate(view, event, span, drop)
  const inferred = isModels || participants.some((participant) => participant.inferred)
  return {
    kind: event.kind,
    status: event.status,
    ...when,
    country,
    place: event.place === null || view.find(event.place) ? event.place : drop('name not in the text'),
    participants,
    quote: event.quote,
    span,
    rule,
    confidence: inferred ? CONFIDENCE.inferred : CONFIDENCE.stated,
    inferred,
    statusTold: true,
    isOther: false,
    trigger: span,
  }
}

/** The events of all answers that the text bears out; told in several batches, they are joined as the rules join theirs. */
export const checkEvents = (context: CheckContext, answers: readonly Answer[]): ExtractedReport[] => {
  const told = answers.flatMap(({ events }, batch) =>
    events.flatMap((event) => checkEvent(context, event, batch) ?? []),
  )
  const { today } = context.view
  return [
    ...mergeEvents(
      told.filter(({ kind }) => kind === 'visit'),
      today,
    ),
    ...mergeEvents(
      told.filter(({ kind }) => kind !== 'visit'),
      today,
    ),
  ].map(({ statusTold: _told, isOther: _other, trigger: _trigger, ...report }) => report)
}
