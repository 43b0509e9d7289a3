import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Configuration, configuration } from './configuration.ts'
import { fetchNeo4j } from './fetch-neo4j.ts'
import { findJava, noJavaMessage } from './find-java.ts'
import type { Release } from './release.ts'

/** A release that is ready to run: its Java, its jars, and the folder of its databases. */
export interface Installation {
  release: Release
  /** The `java` command. */
  java: string
  classpath: string
  home: string
  conf: string
}

/** Finds a Java, fetches the release where needed and writes its configuration; rejects with what is missing. */
export const install = async (release: Release, home: string, settings: Configuration): Promise<Installation> => {
  const java = findJava(release)
  if (java === undefined) throw new Error(noJavaMessage(release))
  const classpath = join(await fetchNeo4j(release), '*')
  const conf = join(home, 'conf')
  await mkdir(conf, { recursive: true })
  await writeFile(join(conf, 'neo4j.conf'), configuration(settings))
  return { release, java: java.command, classpath, home, conf }
}
