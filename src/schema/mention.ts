import { builder } from './builder.ts'
import { Span } from './evidence.ts'
import { Article, Mention, Person } from './refs.ts'

Mention.implement({
  description: 'One person in one article. A mention is not yet a person: resolution decides who it is.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this mention.' }),
    name: t.exposeString('name', { description: 'The fullest name in the article.' }),
    forms: t.exposeStringList('forms', { description: 'Every form of the name in the article, the fullest first.' }),
    office: t.exposeString('office', { nullable: true, description: 'The office, as written.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that it stands in.',
      resolve: (mention, _args, { loaders }) => loaders.articleByMention.load(mention.id),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who it is.',
      resolve: (mention, _args, { loaders }) => loaders.personByMention.load(mention.id),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it is taken to refer to that person.',
      resolve: async (mention, _args, { loaders }) =>
        (await loaders.referenceByMention.load(mention.id))?.reason ?? null,
    }),
    quote: t.exposeString('quote', { description: 'The words that mention the person.' }),
    span: t.field({ type: Span, description: 'Where the quote stands.', resolve: (mention) => mention }),
  }),
})
