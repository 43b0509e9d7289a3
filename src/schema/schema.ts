import './scalars.ts'
import './connections.ts'
import './party.ts'
import './person.ts'
import './office.ts'
import './country.ts'
import './city.ts'
import './event.ts'
import './report.ts'
import './claim.ts'
import './utterance.ts'
import './source.ts'
import './article.ts'
import './mention.ts'
import './decision.ts'
import './node.ts'
import './search.ts'
import './path.ts'
import './saved-view.ts'
import './mutations.ts'
import './decide.ts'
import './subscriptions.ts'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'

/** The whole API. */
export const schema = builder.toSchema()

/** The API in the schema definition language, sorted so that only a change of the API changes it. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`
