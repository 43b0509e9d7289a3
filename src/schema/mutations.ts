import { builder } from './builder.ts'
import type { Ingested } from './editing.ts'
import { nodeTypeOf } from './node-id.ts'
import { Article } from './refs.ts'

const IngestOutcome = builder.enumType('IngestOutcome', {
  description: 'What became of an article that was handed in.',
  values: {
    ADDED: { value: 'added', description: 'It is new.' },
    REPLACED: { value: 'replaced', description: 'It took the place of an earlier version.' },
    UNCHANGED: { value: 'unchanged', description: 'It was there already.' },
    OLDER: { value: 'older', description: 'A version fetched later is there, and stays.' },
  } as const,
})

const IngestArticlePayload = builder.objectRef<Ingested>('IngestArticlePayload').implement({
  description: 'What became of the article.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What became of it.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it now is in the graph.',
      resolve: ({ articleId }, _args, { loaders }) => loaders.articleById.load(articleId),
    }),
  }),
})

builder.mutationType({
  description: 'What changes the graph. Each asks for the server’s token: Authorization: Bearer ….',
  fields: (t) => ({
    ingestArticle: t.field({
      type: IngestArticlePayload,
      description: 'Reads an article into the graph.',
      args: {
        content: t.arg.string({ required: true, description: 'The article: the corpus’ own format, or an HTML page.' }),
        url: t.arg.string({ description: 'Its address, where the page does not state it.' }),
      },
      resolve: (_mutation, { content, url }, { editing }) =>
        editing().ingest(Buffer.from(content, 'utf8'), { name: url ?? 'the article', ...(url == null ? {} : { url }) }),
    }),
    retractArticle: t.boolean({
      description: 'Takes an article and what only it says out of the graph; false when there is no such article.',
      args: { id: t.arg.id({ required: true, description: 'The id of the article.' }) },
      resolve: async (_mutation, { id }, { editing }) => {
        const { retract } = editing()
        return nodeTypeOf(id) === 'article' && retract(id)
      },
    }),
  }),
})
