import { builder } from './builder.ts'
import { clientError } from './client-error.ts'
import { VerdictEnum } from './decision.ts'
import type { DecideResult, WithdrawResult } from './editing.ts'
import { Decision } from './refs.ts'

const MAX_LENGTH = 1000

type Of<Result extends { outcome: string }, Outcome extends Result['outcome']> = Extract<Result, { outcome: Outcome }>

const Decided = builder.objectRef<Of<DecideResult, 'decided' | 'repeated'>>('Decided').implement({
  description: 'The decision holds.',
  fields: (t) => ({
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision; null when it was withdrawn in the meantime.',
      resolve: ({ decision }, _args, { loaders }) => loaders.decisionById.load(decision),
    }),
    isNew: t.boolean({
      description: 'False when the same was decided before: nothing changed.',
      resolve: ({ outcome }) => outcome === 'decided',
    }),
  }),
})

const ContradictsDecisions = builder.objectRef<Of<DecideResult, 'contradicted'>>('ContradictsDecisions').implement({
  description: 'Decisions that hold say otherwise; nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What they say, in words.' }),
    decisions: t.field({
      type: [Decision],
      description: 'The decisions that together say otherwise; withdraw one of them first.',
      resolve: async ({ decisions }, _args, { loaders }) => {
        const found = await Promise.all(decisions.map((id) => loaders.decisionById.load(id)))
        return found.filter((decision) => decision !== null)
      },
    }),
  }),
})

const IndistinctNames = builder.objectRef<Of<DecideResult, 'indistinct'>>('IndistinctNames').implement({
  description: 'Articles call both by one name, so that a decision could not tell them apart; nothing was changed.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name. Decide on a single mention instead.' }),
  }),
})

const UnknownId = builder.objectRef<{ outcome: 'unknown'; id: string }>('UnknownId').implement({
  description: 'There is nothing of this id; nothing was changed.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id as it was given.' }) }),
})

const Withdrawn = builder.objectRef<Of<WithdrawResult, 'withdrawn' | 'repeated'>>('Withdrawn').implement({
  description: 'The decision does not hold any more.',
  fields: (t) => ({
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision, which is kept.',
      resolve: ({ decision }, _args, { loaders }) => loaders.decisionById.load(decision),
    }),
    isNew: t.boolean({
      description: 'False when it was withdrawn before: nothing changed.',
      resolve: ({ outcome }) => outcome === 'withdrawn',
    }),
  }),
})

const DecidePayload = builder.unionType('DecidePayload', {
  description: 'What came of a decision, or what has to be mended first.',
  types: [Decided, ContradictsDecisions, IndistinctNames, UnknownId],
  resolveType: ({ outcome }) =>
    ({
      decided: 'Decided',
      repeated: 'Decided',
      contradicted: 'ContradictsDecisions',
      indistinct: 'IndistinctNames',
      unknown: 'UnknownId',
    })[outcome],
})

const WithdrawPayload = builder.unionType('WithdrawDecisionPayload', {
  description: 'What came of a withdrawal.',
  types: [Withdrawn, UnknownId],
  resolveType: ({ outcome }) => (outcome === 'unknown' ? 'UnknownId' : 'Withdrawn'),
})

const written = (name: string, value: string): string => {
  const text = value.trim()
  if (text === '' || text.length > MAX_LENGTH)
    throw clientError(
      'BAD_USER_INPUT',
      `Expected ${name} to have 1 to ${MAX_LENGTH} characters, but got ${text.length}.`,
    )
  return text
}

builder.mutationFields((t) => ({
  decide: t.field({
    type: DecidePayload,
    description: 'Decides that two are one person, or are not; what follows is derived anew.',
    args: {
      verdict: t.arg({ type: VerdictEnum, required: true, description: 'What is decided.' }),
      left: t.arg.id({ required: true, description: 'A person or a mention, by id, or the key of a designation.' }),
      right: t.arg.id({ required: true, description: 'Another, in the same way.' }),
      by: t.arg.string({ required: true, description: 'Who decides.' }),
      reason: t.arg.string({ required: true, description: 'What the decision rests on.' }),
    },
    resolve: (_mutation, { verdict, left, right, by, reason }, { editing }) =>
      editing().decide({
        ...{ verdict, left, right },
        decidedBy: written('by', by),
        reason: written('reason', reason),
      }),
  }),
  withdrawDecision: t.field({
    type: WithdrawPayload,
    description:
      'Takes a decision back: the graph is then as if it had never been made, and the decision is kept as withdrawn.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the decision.' }),
      by: t.arg.string({ required: true, description: 'Who takes it back.' }),
    },
    resolve: (_mutation, { id, by }, { editing }) => editing().withdraw(id, written('by', by)),
  }),
}))
