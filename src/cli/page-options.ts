import type { Command } from 'commander'
import { countInputs } from '../read-inputs.ts'
import { UsageError } from './usage-error.ts'

/** What a person may add where a page does not state it. */
export interface PageOptions {
  url?: string
  publishedAt?: string
}

/** Adds `--url` and `--published-at` to a command that reads articles. */
export const addPageOptions = (command: Command): Command =>
  command
    .option('--url <address>', 'address of a single article whose file states none')
    .option('--published-at <time>', 'time of publication, ISO 8601, of a single article whose file states none')

/** Throws a UsageError when the page options are wrong in themselves, or given for more than one article. */
export const checkPageOptions = async ({ url, publishedAt }: PageOptions, paths: readonly string[]): Promise<void> => {
  if (url === undefined && publishedAt === undefined) return
  const inputs = await countInputs(paths)
  if (inputs !== 1) throw new UsageError(`Expected one file with --url or --published-at, but got ${inputs}.`)
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw new UsageError(`Expected --url as an http(s) address, but got: ${url}.`)
  if (publishedAt !== undefined && Number.isNaN(Date.parse(publishedAt)))
    throw new UsageError(`Expected --published-at as ISO 8601 (2023-10-18T13:28+02:00), but got: ${publishedAt}.`)
}
