import type { Role } from '../domain/vocabulary.ts'
import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { ClaimConnection, EventConnection, ReportConnection } from './connections.ts'
import type { Context } from './context.ts'
import { EventKindEnum, EventStatusEnum, PrecisionEnum } from './enums.ts'
import { EventDate } from './event-date.ts'
import { eventArguments, eventsOf, within } from './event-list.ts'
import { nodeTypeOf } from './node-id.ts'
import { City, Claim, Country, Event, Party, Report } from './refs.ts'
import { StatusChange } from './status-change.ts'

// One read answers all three roles.
const partiesIn =
  (role: Role) =>
  async (event: { id: string }, _args: object, { loaders }: Context) => {
    const parts = await loaders.partiesByEvent.load(event.id)
    return parts.filter((part) => part.role === role).map((part) => part.party)
  }

Event.implement({
  description: 'A visit, meeting or call, as resolved from the reports of all articles.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this event.' }),
    kind: t.expose('kind', { type: EventKindEnum, description: 'What it is.' }),
    status: t.expose('status', { type: EventStatusEnum, description: 'How far it had come by the latest report.' }),
    startOn: t.expose('startOn', { type: 'Date', nullable: true, description: 'First day that it may lie on.' }),
    endOn: t.expose('endOn', { type: 'Date', nullable: true, description: 'Last day that it may lie on.' }),
    precision: t.expose('precision', { type: PrecisionEnum, description: 'How much of the date is known.' }),
    datesAgree: t.exposeBoolean('datesAgree', {
      nullable: true,
      description:
        'Whether the dates given for it agree: false when one contradicts itself or two exclude each other; null when there is nothing to compare.',
    }),
    reportedDates: t.field({
      type: [EventDate],
      description: 'Every date that reports give for it, the earliest first. Each report has its own.',
      resolve: (event, _args, { loaders }) => loaders.datesByEvent.load(event.id),
    }),
    partOf: t.field({
      type: Event,
      nullable: true,
      description: 'The visit during which this meeting was held; null when none is known.',
      resolve: (event, _args, { loaders }) => loaders.visitByMeeting.load(event.id),
    }),
    meetings: t.field({
      type: [Event],
      description: 'The meetings held during this visit, the earliest first.',
      resolve: (event, _args, { loaders }) => loaders.meetingsByVisit.load(event.id),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The state that it took place in.',
      resolve: (event, _args, { loaders }) => loaders.countryByEvent.load(event.id),
    }),
    city: t.field({
      type: City,
      nullable: true,
      description: 'The city that it took place in.',
      resolve: (event, _args, { loaders }) => loaders.cityByEvent.load(event.id),
    }),
    visitors: t.field({ type: [Party], description: 'Who travelled there.', resolve: partiesIn('VISITOR') }),
    hosts: t.field({ type: [Party], description: 'Who received.', resolve: partiesIn('HOST') }),
    participants: t.field({
      type: [Party],
      description: 'Who took part without being visitor or host.',
      resolve: partiesIn('PARTICIPANT'),
    }),
    reports: t.connection(
      {
        type: Report,
        description: 'The reports that tell of it, newest first.',
        resolve: (event, args, { loaders }) => connect(loaders.reportsByEvent, event.id, args, {}),
      },
      ReportConnection,
    ),
    claims: t.connection(
      {
        type: Claim,
        description: 'What was said about it, newest first.',
        resolve: (event, args, { loaders }) => connect(loaders.claimsAboutEvent, event.id, args, {}),
      },
      ClaimConnection,
    ),
    statusHistory: t.field({
      type: [StatusChange],
      description: 'How its status changed, in the order in which that was published.',
      resolve: (event, _args, { loaders }) => loaders.statusHistoryByEvent.load(event.id),
    }),
  }),
})

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'One event, by id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the event.' }) },
    resolve: (_query, { id }, { loaders }) => (nodeTypeOf(id) === 'event' ? loaders.eventById.load(id) : null),
  }),
  events: t.connection(
    {
      type: Event,
      description: 'Events, newest first; those without a date come last.',
      args: eventArguments(),
      resolve: (_query, args, { loaders }) => connect(loaders.events, '', args, eventsOf(args), within(args)),
    },
    EventConnection,
  ),
}))
