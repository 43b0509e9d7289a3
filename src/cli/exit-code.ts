/** What `dateline` tells the shell. */
export const EXIT = {
  ok: 0,
  /** Some input could not be read, or a defect of Dateline. */
  failed: 1,
  /** A command, option, parameter or setting that is none. */
  usage: 2,
  /** A view that would do more than read. */
  refused: 3,
  /** The graph can't be reached, is held by another process, or refused the credentials. */
  unreachable: 4,
  /** Stopped by Ctrl+C; what was done stays done. */
  interrupted: 130,
} as const
