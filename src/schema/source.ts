import type { SourceKind } from '../domain/vocabulary.ts'
import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { ArticleConnection, ClaimConnection, SourceConnection } from './connections.ts'
import { SourceKindEnum } from './enums.ts'
import { nodeTypeOf } from './node-id.ts'
import { Article, Claim, Source } from './refs.ts'

const KINDS: readonly SourceKind[] = ['medium', 'agency', 'government', 'organisation', 'unnamed']

Source.implement({
  description:
    'Whoever information comes from: a medium, an agency, a government body, an organisation, an unnamed voice.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this source.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.expose('kind', { type: SourceKindEnum, description: 'What kind of voice it is.' }),
    articles: t.connection(
      {
        type: Article,
        description: 'Articles that it published, newest first.',
        resolve: (source, args, { loaders }) => connect(loaders.articlesBySource, source.id, args, {}),
      },
      ArticleConnection,
    ),
    claimsMade: t.connection(
      {
        type: Claim,
        description: 'What it said itself, newest first.',
        resolve: (source, args, { loaders }) => connect(loaders.claimsBySource, source.id, args, {}),
      },
      ClaimConnection,
    ),
    claimsRelayed: t.connection(
      {
        type: Claim,
        description: 'What it passed on of others, newest first.',
        resolve: (source, args, { loaders }) => connect(loaders.claimsRelayedBySource, source.id, args, {}),
      },
      ClaimConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    description: 'One source, by id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the source.' }) },
    resolve: (_query, { id }, { loaders }) => (nodeTypeOf(id) === 'source' ? loaders.sourceById.load(id) : null),
  }),
  sources: t.connection(
    {
      type: Source,
      description: 'Sources, by name.',
      args: {
        kind: t.arg({ type: [SourceKindEnum], description: 'Only sources of these kinds; all when nothing is said.' }),
      },
      resolve: (_query, args, { loaders }) =>
        connect(loaders.sources, '', args, { kinds: [...(args.kind ?? KINDS)].sort() }),
    },
    SourceConnection,
  ),
}))
