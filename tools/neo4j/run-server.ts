import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation } from './installation.ts'

/** A Neo4j process. */
export interface ServerProcess {
  /** Where it writes what it would say on a terminal. */
  log: string
  /** Resolves with why, once it has ended for whatever reason. */
  ended: Promise<string>
  /** Asks it to end, insists after 30 s, and resolves when it has ended. */
  stop(): Promise<void>
  /** Ends it at once; for databases that nobody opens again. */
  kill(): Promise<void>
}

const PATIENCE_MS = 30_000

/** Starts the server's process; it does not answer yet. It never outlives this process' orderly exit. */
export const runServer = async ({ release, java, classpath, home, conf }: Installation): Promise<ServerProcess> => {
  const log = join(home, 'neo4j.out')
  const file = await open(log, 'w')
  const memory = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC']
  const folders = [`--home-dir=${home}`, `--config-dir=${conf}`]
  const child = spawn(
    java,
    [...memory, ...release.jvmArguments, '-cp', classpath, release.mainClass, ...folders],
    // A group of its own: Ctrl-C reaches the caller alone, who stops it in order.
    { stdio: ['ignore', file.fd, file.fd], detached: true },
  )
  await file.close()
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'close').then(([code, signal]) => {
    process.off('exit', kill)
    const last = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')
    return `Neo4j ${release.version} ended with ${signal ?? `exit code ${code}`}. The end of ${log}:\n${last}`
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const insist = setTimeout(kill, PATIENCE_MS)
    await ended
    clearTimeout(insist)
  }
  return {
    log,
    ended,
    stop,
    kill: async () => {
      kill()
      await ended
    },
  }
}
