import { writeFileSync } from 'node:fs'
import { schemaText } from '../src/schema/schema.ts'

writeFileSync(new URL('../schema.graphql', import.meta.url), schemaText())
