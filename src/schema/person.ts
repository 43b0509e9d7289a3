import { builder } from './builder.ts'
import { clientError } from './client-error.ts'
import { connect } from './connect.ts'
import { ClaimConnection, EventConnection, MentionConnection, PersonConnection } from './connections.ts'
import { eventArguments, eventsOf, visitArguments, visitsOf, within } from './event-list.ts'
import { nodeTypeOf } from './node-id.ts'
import { Claim, Country, Event, Mention, Office, Party, Person } from './refs.ts'

Person.implement({
  description: 'A person, as resolved from the mentions of all articles.',
  interfaces: [builder.nodeInterfaceRef(), Party],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this person.' }),
    name: t.exposeString('name', { description: 'The fullest name that articles use.' }),
    names: t.exposeStringList('names', { description: 'Every name that articles use.' }),
    office: t.exposeString('office', { nullable: true, description: 'The latest office, as written.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The state for which this person held office most recently.',
      resolve: (person, _args, { loaders }) => loaders.countryByPerson.load(person.id),
    }),
    offices: t.field({
      type: [Office],
      description: 'The offices that articles give to this person, the latest first.',
      resolve: (person, _args, { loaders }) => loaders.officesByPerson.load(person.id),
    }),
    visits: t.connection(
      {
        type: Event,
        description: 'Visits that this person made, newest first.',
        args: visitArguments(),
        resolve: (person, args, { loaders }) =>
          connect(loaders.visitsByPerson, person.id, args, visitsOf(args), within(args)),
      },
      EventConnection,
    ),
    events: t.connection(
      {
        type: Event,
        description: 'Events that this person took part in, newest first.',
        args: eventArguments(),
        resolve: (person, args, { loaders }) =>
          connect(loaders.eventsByPerson, person.id, args, eventsOf(args), within(args)),
      },
      EventConnection,
    ),
    claims: t.connection(
      {
        type: Claim,
        description: 'What this person said, newest first.',
        resolve: (person, args, { loaders }) => connect(loaders.claimsByPerson, person.id, args, {}),
      },
      ClaimConnection,
    ),
    claimsAbout: t.connection(
      {
        type: Claim,
        description: 'What was said about this person, newest first.',
        resolve: (person, args, { loaders }) => connect(loaders.claimsAboutPerson, person.id, args, {}),
      },
      ClaimConnection,
    ),
    mentions: t.connection(
      {
        type: Mention,
        description: 'Where articles mention this person, newest first.',
        resolve: (person, args, { loaders }) => connect(loaders.mentionsByPerson, person.id, args, {}),
      },
      MentionConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: 'One person, by id or by exact name.',
    args: {
      id: t.arg.id({ description: 'The id of the person.' }),
      name: t.arg.string({ description: 'A name as articles write it, whole.' }),
    },
    resolve: async (_query, { id, name }, { loaders }) => {
      if ((id == null) === (name == null))
        throw clientError('BAD_USER_INPUT', `Expected id or name, but got ${id == null ? 'neither' : 'both'}.`)
      if (id != null) return nodeTypeOf(id) === 'person' ? loaders.personById.load(id) : null
      const namesakes = await loaders.personByName.load(name ?? '')
      if (namesakes.length > 1) {
        const ids = namesakes.map((person) => person.id).join(', ')
        throw clientError('AMBIGUOUS_NAME', `Expected a name of one person, but ${namesakes.length} go by it: ${ids}.`)
      }
      return namesakes[0] ?? null
    },
  }),
  people: t.connection(
    {
      type: Person,
      description: 'Persons, by name.',
      args: { name: t.arg.string({ description: 'Only those with a name that contains this.' }) },
      resolve: (_query, args, { loaders }) =>
        connect(loaders.people, '', args, { name: (args.name ?? '').toLowerCase() }),
    },
    PersonConnection,
  ),
}))
