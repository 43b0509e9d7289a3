import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite and Node resolve graphql to two files of one package, and it refuses objects made by its other copy.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.engines.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/**/*.engines.test.ts'],
          // Neo4j Community has one database: files that share it take turns.
          fileParallelism: false,
          globalSetup: ['test/setup/neo4j.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
