import { search } from '../loaders/search.ts'
import { builder } from './builder.ts'
import { clientError } from './client-error.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts'
import { typeNameOf } from './node-id.ts'
import { Article, City, Country, Person, Source } from './refs.ts'

const MAX_TEXT_LENGTH = 100

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search may find.',
  types: [Person, Country, City, Source, Article],
  resolveType: typeNameOf,
})

builder.queryField('search', (t) =>
  t.field({
    type: [SearchResult],
    description:
      'What goes by a name or title that contains this text, in English or either Chinese script: whole names first, then beginnings.',
    args: {
      text: t.arg.string({ required: true, description: `What to look for, 1 to ${MAX_TEXT_LENGTH} characters.` }),
      first: t.arg.int({
        required: true,
        defaultValue: DEFAULT_PAGE_SIZE,
        description: `At most so many, up to ${MAX_PAGE_SIZE}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 20, multiplier: Math.min(first, MAX_PAGE_SIZE) }),
    resolve: (_query, { text, first }, { graph }) => {
      const wanted = text.trim()
      if (wanted === '' || wanted.length > MAX_TEXT_LENGTH)
        throw clientError(
          'BAD_USER_INPUT',
          `Expected a text of 1 to ${MAX_TEXT_LENGTH} characters, but got ${wanted.length}.`,
        )
      if (first < 0) throw clientError('BAD_USER_INPUT', `Expected first to be 0 or more, but got ${first}.`)
      if (first > MAX_PAGE_SIZE)
        throw clientError('PAGE_TOO_LARGE', `Expected first to be at most ${MAX_PAGE_SIZE}, but got ${first}.`)
      return search(graph, wanted, first)
    },
  }),
)
