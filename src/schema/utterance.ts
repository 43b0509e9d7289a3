import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { ClaimConnection } from './connections.ts'
import { Claim, Speaker, Utterance } from './refs.ts'

Utterance.implement({
  description:
    'The same words of the same speaker as several claims carry them. One that a single claim carries is that claim alone.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this utterance: that of its first relay, whatever comes later.' }),
    quote: t.exposeString('quote', { description: 'The words as the first relay has them.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When the first relay was published.' }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'Who said it.',
      resolve: (utterance, _args, { loaders }) => loaders.speakerByUtterance.load(utterance.id),
    }),
    relays: t.connection(
      {
        type: Claim,
        description: 'The claims that carry it, newest first.',
        resolve: (utterance, args, { loaders }) => connect(loaders.claimsByUtterance, utterance.id, args, {}),
      },
      ClaimConnection,
    ),
  }),
})
