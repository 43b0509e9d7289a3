import type { GraphChoice } from './open-graph.ts'

/** How this process is set up. */
export interface Config {
  graph: GraphChoice
  host: string
  port: number
  /** The bearer token that changes over the API ask for; null: they are refused. */
  token: string | null
  /** Origins whose pages may call the API from a browser. */
  corsOrigins: string[]
}

/** A setting that is none: the message names the variable, what was expected and what came. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']
const SHORTEST_TOKEN = 16

/** The value of a variable. One that is set to nothing is not set: that is how compose files leave one out. */
export const setting = (environment: Environment, name: string): string | undefined =>
  environment[name]?.trim() || undefined

const portFrom = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new ConfigError(`Expected PORT to be a number from 0 to 65535, but got "${text}".`)
}

const tokenFrom = (text: string): string => {
  if (text.length >= SHORTEST_TOKEN) return text
  throw new ConfigError(
    `Expected DATELINE_TOKEN to have ${SHORTEST_TOKEN} characters or more, but got ${text.length}. Make one with: openssl rand -hex 32`,
  )
}

const originFrom = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.origin === text) return text
  throw new ConfigError(
    `Expected DATELINE_CORS to list origins such as https://example.org, separated by commas, but got "${text}".`,
  )
}

const neo4jFrom = (environment: Environment, uri: string): GraphChoice['neo4j'] => {
  if (!URL.canParse(uri) || !NEO4J_SCHEMES.includes(new URL(uri).protocol))
    throw new ConfigError(`Expected NEO4J_URI to be an address such as neo4j://localhost:7687, but got "${uri}".`)
  const password = setting(environment, 'NEO4J_PASSWORD')
  if (password === undefined)
    throw new ConfigError(
      'Expected NEO4J_PASSWORD beside NEO4J_URI, but it is not set. Set it, or leave NEO4J_URI out.',
    )
  return {
    uri,
    username: setting(environment, 'NEO4J_USERNAME') ?? 'neo4j',
    password,
    database: setting(environment, 'NEO4J_DATABASE') ?? 'neo4j',
  }
}

/** Reads the settings from environment variables; throws a ConfigError for one that can't be meant. */
export const readConfig = (environment: Environment): Config => {
  const uri = setting(environment, 'NEO4J_URI')
  const token = setting(environment, 'DATELINE_TOKEN')
  const origins = setting(environment, 'DATELINE_CORS')?.split(',') ?? []
  return {
    graph: {
      neo4j: uri === undefined ? null : neo4jFrom(environment, uri),
      dataFolder: setting(environment, 'DATELINE_DATA') ?? './data',
    },
    host: setting(environment, 'HOST') ?? '127.0.0.1',
    port: portFrom(setting(environment, 'PORT') ?? '4000'),
    token: token === undefined ? null : tokenFrom(token),
    corsOrigins: origins.map((origin) => originFrom(origin.trim())),
  }
}
