import { expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

it('reads an empty environment as the embedded graph in ./data, served on this machine alone', () => {
  expect(readConfig({})).toEqual({
    graph: { neo4j: null, dataFolder: './data' },
    host: '127.0.0.1',
    port: 4000,
    token: null,
    corsOrigins: [],
  })
})

it('reads everything that can be set', () => {
  const config = readConfig({
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USERNAME: 'reader',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'news',
    DATELINE_DATA: '/var/dateline',
    DATELINE_TOKEN: '0123456789abcdef',
    DATELINE_CORS: 'https://front.example, http://localhost:3000',
    HOST: '::1',
    PORT: '0',
  })
  expect(config).toEqual({
    graph: {
      neo4j: { uri: 'neo4j+s://graph.example:7687', username: 'reader', password: 'secret', database: 'news' },
      dataFolder: '/var/dateline',
    },
    host: '::1',
    port: 0,
    token: '0123456789abcdef',
    corsOrigins: ['https://front.example', 'http://localhost:3000'],
  })
})

it('takes a variable that is set to nothing for one that is not set', () => {
  expect(readConfig({ NEO4J_URI: '', DATELINE_TOKEN: ' ', PORT: '', DATELINE_CORS: '' })).toEqual(readConfig({}))
})

it.each([
  [{ PORT: 'http' }, /PORT.*"http"/],
  [{ PORT: '65536' }, /PORT.*"65536"/],
  [{ PORT: '-1' }, /PORT/],
  [{ NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'x' }, /NEO4J_URI.*"localhost"/],
  [{ NEO4J_URI: 'https://graph.example', NEO4J_PASSWORD: 'x' }, /NEO4J_URI/],
  [{ NEO4J_URI: 'bolt://graph.example' }, /NEO4J_PASSWORD/],
  [{ DATELINE_TOKEN: 'short' }, /DATELINE_TOKEN.*16.*5/],
  [{ DATELINE_CORS: '*' }, /DATELINE_CORS.*"\*"/],
  [{ DATELINE_CORS: 'https://front.example/' }, /DATELINE_CORS/],
])('refuses %j and names the variable', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})

it('never shows a token in a message', () => {
  expect(() => readConfig({ DATELINE_TOKEN: 'hush-hush' })).toThrow(/^(?!.*hush)/)
})
