import { Presets, SingleBar } from 'cli-progress'

/** Shows on stderr how far a long piece of work has come. */
export interface Progress {
  /** One more input is done; `line` says what became of it. */
  advance(line: string): void
  /** Something a person must read, also under --quiet. */
  warn(line: string): void
  stop(): void
}

const plain = (quiet: boolean): Progress => ({
  advance: (line) => void (quiet || process.stderr.write(`${line}\n`)),
  warn: (line) => void process.stderr.write(`${line}\n`),
  stop: () => undefined,
})

/** A bar where stderr is a terminal, one line an input elsewhere, nothing but warnings when `quiet`. */
export const openProgress = (total: number, quiet: boolean): Progress => {
  if (quiet || !process.stderr.isTTY) return plain(quiet)
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} {line}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  )
  const warnings: string[] = []
  bar.start(total, 0, { line: '' })
  return {
    advance: (line) => bar.increment({ line }),
    // Written after the bar: it would draw over them.
    warn: (line) => void warnings.push(line),
    stop: () => {
      bar.stop()
      for (const line of warnings.splice(0)) process.stderr.write(`${line}\n`)
    },
  }
}
