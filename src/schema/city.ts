import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { EventConnection } from './connections.ts'
import { visitArguments, visitsOf, within } from './event-list.ts'
import { languageArgument, nameIn } from './local-name.ts'
import { nodeTypeOf } from './node-id.ts'
import { City, Country, Event } from './refs.ts'

City.implement({
  description: 'A city.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this city: city:KP:pyongyang.' }),
    name: t.string({
      description: 'Its name.',
      args: languageArgument(),
      resolve: (city, { language }) => nameIn(city, language),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The state that it lies in.',
      resolve: (city, _args, { loaders }) => loaders.countryByCity.load(city.id),
    }),
    isCapital: t.exposeBoolean('isCapital', { description: 'Whether it is the capital of its state.' }),
    visits: t.connection(
      {
        type: Event,
        description: 'Visits to it, newest first.',
        args: visitArguments(),
        resolve: (city, args, { loaders }) =>
          connect(loaders.visitsByCity, city.id, args, visitsOf(args), within(args)),
      },
      EventConnection,
    ),
  }),
})

builder.queryField('city', (t) =>
  t.field({
    type: City,
    nullable: true,
    description: 'One city, by id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the city, such as city:KP:pyongyang.' }) },
    resolve: (_query, { id }, { loaders }) => (nodeTypeOf(id) === 'city' ? loaders.cityById.load(id) : null),
  }),
)
