import type { Language } from '../domain/vocabulary.ts'
import { builder } from './builder.ts'
import { connect } from './connect.ts'
import {
  ArticleConnection,
  ClaimConnection,
  CountryConnection,
  PersonConnection,
  ReportConnection,
} from './connections.ts'
import { LanguageEnum } from './enums.ts'
import { periodArguments, within } from './event-list.ts'
import { nodeTypeOf } from './node-id.ts'
import { Article, Claim, Country, Person, Report, Source } from './refs.ts'

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant']

Article.implement({
  description: 'A news article.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this article.' }),
    url: t.exposeString('url', { description: 'Its address.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When it was published, as its page states.',
    }),
    publisher: t.field({
      type: Source,
      nullable: true,
      description: 'Who published it.',
      resolve: (article, _args, { loaders }) => loaders.publisherByArticle.load(article.id),
    }),
    language: t.expose('language', {
      type: LanguageEnum,
      description: 'The language and script that it is written in.',
    }),
    people: t.connection(
      {
        type: Person,
        description: 'Persons that it mentions, by name.',
        resolve: (article, args, { loaders }) => connect(loaders.peopleByArticle, article.id, args, {}),
      },
      PersonConnection,
    ),
    countries: t.connection(
      {
        type: Country,
        description: 'States that it names, by code.',
        resolve: (article, args, { loaders }) => connect(loaders.countriesByArticle, article.id, args, {}),
      },
      CountryConnection,
    ),
    reports: t.connection(
      {
        type: Report,
        description: 'The events that it tells of.',
        resolve: (article, args, { loaders }) => connect(loaders.reportsByArticle, article.id, args, {}),
      },
      ReportConnection,
    ),
    claims: t.connection(
      {
        type: Claim,
        description: 'What is said in it.',
        resolve: (article, args, { loaders }) => connect(loaders.claimsByArticle, article.id, args, {}),
      },
      ClaimConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article, by id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the article.' }) },
    resolve: (_query, { id }, { loaders }) => (nodeTypeOf(id) === 'article' ? loaders.articleById.load(id) : null),
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles, newest first.',
      args: {
        language: t.arg({ type: [LanguageEnum], description: 'Only articles in these; all when nothing is said.' }),
        ...periodArguments(),
      },
      resolve: (_query, args, { loaders }) =>
        connect(loaders.articles, '', args, { languages: languagesOf(args.language) }, within(args)),
    },
    ArticleConnection,
  ),
}))

const languagesOf = (wanted: readonly ('en' | Language)[] | null | undefined): Language[] =>
  LANGUAGES.filter((language) => wanted == null || wanted.includes(language))
