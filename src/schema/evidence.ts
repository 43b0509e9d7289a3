import { builder } from './builder.ts'

/** Where a quote stands. */
export const Span = builder.objectRef<{ spanStart: number; spanEnd: number }>('Span').implement({
  description: 'Where a quote stands in the text of its article, in UTF-16 units.',
  fields: (t) => ({
    start: t.exposeInt('spanStart', { description: 'Offset of the first unit.' }),
    end: t.exposeInt('spanEnd', { description: 'Offset after the last unit.' }),
  }),
})
