import { countryId } from '../domain/ids.ts'
import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { ClaimConnection, CountryConnection, EventConnection, PersonConnection } from './connections.ts'
import { visitArguments, visitsOf, within } from './event-list.ts'
import { languageArgument, nameIn } from './local-name.ts'
import { City, Claim, Country, Event, Party, Person } from './refs.ts'

Country.implement({
  description: 'A state or territory with an ISO 3166-1 code.',
  interfaces: [builder.nodeInterfaceRef(), Party],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this state: country:KP.' }),
    code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2.' }),
    name: t.string({
      description: 'Its name.',
      args: languageArgument(),
      resolve: (country, { language }) => nameIn(country, language),
    }),
    capital: t.field({
      type: City,
      nullable: true,
      description: 'Its capital.',
      resolve: (country, _args, { loaders }) => loaders.capitalByCountry.load(country.id),
    }),
    officials: t.connection(
      {
        type: Person,
        description: 'Persons who have held office for it, by name.',
        resolve: (country, args, { loaders }) => connect(loaders.officialsByCountry, country.id, args, {}),
      },
      PersonConnection,
    ),
    visits: t.connection(
      {
        type: Event,
        description: 'Visits to it, newest first.',
        args: visitArguments(),
        resolve: (country, args, { loaders }) =>
          connect(loaders.visitsByCountry, country.id, args, visitsOf(args), within(args)),
      },
      EventConnection,
    ),
    visitsBy: t.connection(
      {
        type: Event,
        description: 'Visits that it, or a person in its offices, made elsewhere, newest first.',
        args: visitArguments(),
        resolve: (country, args, { loaders }) =>
          connect(loaders.visitsMadeByCountry, country.id, args, visitsOf(args), within(args)),
      },
      EventConnection,
    ),
    claims: t.connection(
      {
        type: Claim,
        description: 'What was said in its name, newest first.',
        resolve: (country, args, { loaders }) => connect(loaders.claimsByCountry, country.id, args, {}),
      },
      ClaimConnection,
    ),
    claimsAbout: t.connection(
      {
        type: Claim,
        description: 'What was said about it, newest first.',
        resolve: (country, args, { loaders }) => connect(loaders.claimsAboutCountry, country.id, args, {}),
      },
      ClaimConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description: 'One state, by its code.',
    args: { code: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-2, such as KP.' }) },
    resolve: (_query, { code }, { loaders }) => loaders.countryById.load(countryId(code.toUpperCase())),
  }),
  countries: t.connection(
    {
      type: Country,
      description: 'All states, by code.',
      resolve: (_query, args, { loaders }) => connect(loaders.countries, '', args, {}),
    },
    CountryConnection,
  ),
}))
