import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from './installation.ts'
import { runToEnd } from './run-to-end.ts'

/** Whether a folder was set up by an earlier start, and so has a password that stays. */
export const hasPassword = (home: string): boolean =>
  ['auth', 'auth.ini'].some((name) => existsSync(join(home, 'data', 'dbms', name)))

/** Gives the user `neo4j` of a fresh folder a password, so that the server never answers to the well-known one. */
export const setInitialPassword = ({ java, classpath, home, conf }: Installation, password: string): Promise<void> =>
  runToEnd(java, ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    NEO4J_HOME: home,
    NEO4J_CONF: conf,
  })
