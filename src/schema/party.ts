import { typeNameOf } from './node-id.ts'
import { Party } from './refs.ts'

Party.implement({
  description: 'Whoever takes part in an event: a person or a state.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this person or state.' }),
    name: t.string({
      description: 'The name: of a person as articles write it, of a state in English.',
      resolve: (party) => ('name' in party ? party.name : party.nameEn),
    }),
    office: t.string({
      nullable: true,
      description: 'The latest office of a person, as written; a state has none.',
      resolve: (party) => ('office' in party ? party.office : null),
    }),
  }),
})
