import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/queries/', import.meta.url)

/** A query to begin with; its first line is a comment that says what it asks. */
export interface ExampleQuery {
  name: string
  query: string
}

/** The example queries, in the order of their file names. */
export const exampleQueries = (): ExampleQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(new URL(file, folder), 'utf8'),
    }))
