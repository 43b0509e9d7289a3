import { Country, Office } from './refs.ts'

Office.implement({
  description: 'An office that articles give to a person.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'The office, as written.' }),
    country: t.expose('country', { type: Country, description: 'The state whose office it is.' }),
    firstSeenOn: t.expose('firstSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the first article that gives it.',
    }),
    lastSeenOn: t.expose('lastSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the last article that gives it.',
    }),
  }),
})
