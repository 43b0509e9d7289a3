import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Release } from './release.ts'

/** An installed Java: its `java` command and major version. */
export interface Java {
  command: string
  major: number
}

const majorIn = (text: string): number | undefined => {
  const major = /version[=\s]+"(\d+)/i.exec(text)?.[1]
  return major === undefined ? undefined : Number(major)
}

// A Java home states its version in a file, which costs no start of a virtual machine.
const javaAt = (home: string): Java | undefined => {
  const command = join(home, 'bin', 'java')
  const facts = join(home, 'release')
  if (!existsSync(command) || !existsSync(facts)) return undefined
  const major = majorIn(readFileSync(facts, 'utf8'))
  return major === undefined ? undefined : { command, major }
}

const javaOnPath = (): Java | undefined => {
  const major = majorIn(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '')
  return major === undefined ? undefined : { command: 'java', major }
}

const homes = (): string[] => {
  const stated = Object.entries(process.env).flatMap(([name, home]) =>
    /^JAVA_HOME(_\d+.*)?$/.test(name) && home ? [home] : [],
  )
  const folders = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines']
  const installed = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')])
      : [],
  )
  return [...stated, ...installed]
}

/** Every Java of this machine: JAVA_HOME and JAVA_HOME_NN, the usual folders, then the one on PATH. */
export const installedJavas = (): Java[] =>
  [...homes().map(javaAt), javaOnPath()].filter((java): java is Java => java !== undefined)

/** The Java for a release; undefined when none of this machine's fits. */
export const findJava = ({ java: { from, to } }: Release): Java | undefined =>
  installedJavas().find(({ major }) => major >= from && major <= to)

/** What a person needs to read when no Java fits a release. */
export const noJavaMessage = ({ version, java: { from, to } }: Release): string => {
  const wanted = Number.isFinite(to) ? `Java ${from} to ${to}` : `Java ${from} or later`
  const found = [...new Set(installedJavas().map(({ major }) => major))]
  const there = found.length === 0 ? 'no Java was found' : `only Java ${found.join(' and ')} was found`
  return `Neo4j ${version} needs ${wanted}, but ${there}. Install one, or name its folder in JAVA_HOME_${from}.`
}
