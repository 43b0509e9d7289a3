import { builder } from './builder.ts'
import { connect } from './connect.ts'
import { DecisionConnection } from './connections.ts'
import { Decision } from './refs.ts'

/** What was decided. */
export const VerdictEnum = builder.enumType('Verdict', {
  description: 'What somebody decided of two people or mentions.',
  values: {
    SAME: { value: 'same', description: 'They are one person.' },
    DIFFERENT: { value: 'different', description: 'They are not one person.' },
  } as const,
})

const Designation = builder.objectRef<{ key: string; name: string }>('Designation').implement({
  description:
    'What a decision speaks of: every mention of one name and stated state, now and later, or one mention. Never a person’s id: that may change with the evidence.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'How resolution knows it: name:…|STATE or the id of a mention. May be given to decide.',
    }),
    name: t.exposeString('name', { description: 'The name as articles write it.' }),
  }),
})

Decision.implement({
  description:
    'A correction of who is who: kept apart from the articles, obeyed at each resolution, until it is withdrawn.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this decision.' }),
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'What was decided.' }),
    left: t.field({
      type: Designation,
      description: 'The one.',
      resolve: ({ leftKey, leftName }) => ({ key: leftKey, name: leftName }),
    }),
    right: t.field({
      type: Designation,
      description: 'The other.',
      resolve: ({ rightKey, rightName }) => ({ key: rightKey, name: rightName }),
    }),
    decidedBy: t.exposeString('decidedBy', { description: 'Who decided.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    withdrawnBy: t.exposeString('withdrawnBy', {
      nullable: true,
      description: 'Who took it back; null while it holds.',
    }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it holds.',
    }),
  }),
})

builder.queryField('decisions', (t) =>
  t.connection(
    {
      type: Decision,
      description: 'What people decided about who is who, newest first.',
      args: {
        withdrawn: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Whether to list the decisions that were taken back too.',
        }),
      },
      resolve: (_query, args, { loaders }) =>
        connect(loaders.decisions, '', args, { withdrawn: args.withdrawn ? [false, true] : [false] }),
    },
    DecisionConnection,
  ),
)
