import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The lines of Neo4j that Dateline is tested on: 5.26 LTS and the current calendar releases. */
export type Line = '5' | '2026'

/** One Neo4j Community release and what it takes to run it. */
export interface Release {
  line: Line
  version: string
  pom: string
  /** Lowest and highest major Java version that it runs on. */
  java: { from: number; to: number }
  mainClass: string
  jvmArguments: readonly string[]
}

const open = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`])

const needs: Record<Line, Pick<Release, 'java' | 'mainClass' | 'jvmArguments'>> = {
  '5': { java: { from: 17, to: 21 }, mainClass: 'org.neo4j.server.CommunityEntryPoint', jvmArguments: open },
  '2026': {
    java: { from: 21, to: Number.POSITIVE_INFINITY },
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    jvmArguments: [...open, '--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED'],
  },
}

/** Every line, the one to prefer first. */
export const lines: readonly Line[] = ['5', '2026']

/** The release of a line; its pom.xml is the one place that states the version. */
export const release = (line: Line): Release => {
  const pom = fileURLToPath(new URL(`${line}/pom.xml`, import.meta.url))
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`Expected ${pom} to state <neo4j.version>, but it does not.`)
  return { line, version, pom, ...needs[line] }
}
