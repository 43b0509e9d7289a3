import { STANCES } from '../domain/vocabulary.ts'
import { AttributionStep, attributionOf } from './attribution.ts'
import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { ClaimConnection } from './connections.ts'
import { Dispute } from './dispute.ts'
import { StanceEnum } from './enums.ts'
import { periodArguments, within } from './event-list.ts'
import { Span } from './evidence.ts'
import { nodeTypeOf } from './node-id.ts'
import { Article, Claim, Source, Speaker, Subject, Utterance } from './refs.ts'

Claim.implement({
  description:
    'One utterance in one article: something said, never a fact. Claims that contradict each other stand side by side.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this claim.' }),
    quote: t.exposeString('quote', { description: 'The words of the article.' }),
    span: t.field({ type: Span, description: 'Where the quote stands.', resolve: (claim) => claim }),
    stance: t.expose('stance', { type: StanceEnum, description: 'The attitude of the speaker.' }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'Who said it; null when the article leaves that open.',
      resolve: (claim, _args, { loaders }) => loaders.speakerByClaim.load(claim.id),
    }),
    attribution: t.field({
      type: [AttributionStep],
      description:
        'How the words came to the reader, as a path: the outlet, those it credits, and at the end the speaker.',
      resolve: (claim, _args, { loaders }) => attributionOf(claim.id, loaders),
    }),
    relayedBy: t.field({
      type: [Source],
      description: 'The sources through which it reached the article, from the speaker on.',
      resolve: (claim, _args, { loaders }) => loaders.relayersByClaim.load(claim.id),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that it stands in.',
      resolve: (claim, _args, { loaders }) => loaders.articleByClaim.load(claim.id),
    }),
    about: t.field({
      type: [Subject],
      description: 'The persons, states and events that it is about.',
      resolve: (claim, _args, { loaders }) => loaders.subjectsByClaim.load(claim.id),
    }),
    disputes: t.field({
      type: [Claim],
      description: 'Claims that it denies or questions.',
      resolve: (claim, _args, { loaders }) => loaders.disputedByClaim.load(claim.id),
    }),
    disputedBy: t.field({
      type: [Claim],
      description: 'Claims that deny or question it.',
      resolve: (claim, _args, { loaders }) => loaders.disputesByClaim.load(claim.id),
    }),
    disputeLinks: t.field({
      type: [Dispute],
      description: 'The same in both directions, each with the reason why the two claims are held against each other.',
      resolve: (claim, _args, { loaders }) => loaders.disputeLinksByClaim.load(claim.id),
    }),
    utterance: t.field({
      type: Utterance,
      nullable: true,
      description:
        'The utterance that other claims carry too, in other articles or elsewhere in this one; null when none does.',
      resolve: (claim, _args, { loaders }) => loaders.utteranceByClaim.load(claim.id),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When its article was published.' }),
  }),
})

builder.queryFields((t) => ({
  claim: t.field({
    type: Claim,
    nullable: true,
    description: 'One claim, by id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the claim.' }) },
    resolve: (_query, { id }, { loaders }) => (nodeTypeOf(id) === 'claim' ? loaders.claimById.load(id) : null),
  }),
  claims: t.connection(
    {
      type: Claim,
      description: 'Claims, newest first.',
      args: {
        stance: t.arg({ type: [StanceEnum], description: 'Only claims put forward so; all when nothing is said.' }),
        ...periodArguments(),
      },
      resolve: (_query, args, { loaders }) =>
        connect(loaders.claims, '', args, { stances: [...(args.stance ?? STANCES)].sort() }, within(args)),
    },
    ClaimConnection,
  ),
}))
