import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Release } from './release.ts'
import { runToEnd } from './run-to-end.ts'

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** Where fetched releases and their databases are kept; git ignores it. */
export const cacheFolder = fileURLToPath(new URL('../../.neo4j/', import.meta.url))

/** Whether Maven's command is there. */
export const hasMaven = (): boolean => spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0

/** What a person needs to read when Maven is not there. */
export const noMavenMessage =
  'Neo4j is fetched with Maven, but the command mvn was not found. Install Maven 3 or later.'

/** The folder with the release's jars, fetched from Maven Central when it is not there yet. */
export const fetchNeo4j = async ({ version, pom }: Release): Promise<string> => {
  const jars = join(cacheFolder, version, 'lib')
  if (existsSync(jars)) return jars
  if (!hasMaven()) throw new Error(noMavenMessage)
  await mkdir(join(cacheFolder, version), { recursive: true })
  // Fetched beside and then renamed: a download that was cut off is never taken for a whole one.
  const incoming = mkdtempSync(join(cacheFolder, version, 'incoming-'))
  try {
    await runToEnd('mvn', ['-q', '-B', '-f', pom, plugin, `-DoutputDirectory=${incoming}`, '-DincludeScope=runtime'])
    if (!existsSync(jars)) renameSync(incoming, jars)
  } finally {
    rmSync(incoming, { recursive: true, force: true })
  }
  return jars
}
