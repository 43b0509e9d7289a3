import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { LARGEST_ARTICLE_BYTES } from './ingest/parse/parse-article.ts'

/** One input: its bytes, or why there are none. The message says what was expected and what came. */
export type Input = { name: string; bytes: Uint8Array } | { name: string; error: Error }

const EXTENSIONS = 'md,html,htm,txt'
const EXPECTED = '.md, .html, .htm or .txt files'

const tooLarge = (name: string, size: number): Input => ({
  name,
  error: new Error(
    `${name}: expected an article of at most ${LARGEST_ARTICLE_BYTES / 1_000_000} MB, got ${size} bytes; it was not read`,
  ),
})

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is denied'
  return error instanceof Error ? error.message : String(error)
}

const readOne = async (name: string): Promise<Input> => {
  try {
    const { size } = await stat(name)
    return size > LARGEST_ARTICLE_BYTES ? tooLarge(name, size) : { name, bytes: await readFile(name) }
  } catch (error) {
    return { name, error: new Error(`${name}: expected a readable file, but ${reasonOf(error)}`) }
  }
}

const readStandardInput = async (stdin: AsyncIterable<Uint8Array>): Promise<Input> => {
  const name = 'standard input'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > LARGEST_ARTICLE_BYTES) return tooLarge(name, size)
    chunks.push(chunk)
  }
  return { name, bytes: Buffer.concat(chunks) }
}

/** The files that a path stands for, in order of name; or why it stands for none. */
const filesOf = async (path: string): Promise<string[] | Error> => {
  try {
    const found = await stat(path)
    if (!found.isDirectory()) return [path]
    const files = await glob(`**/*.{${EXTENSIONS}}`, { cwd: path, caseSensitiveMatch: false })
    if (files.length === 0) return new Error(`no article in ${path}: expected ${EXPECTED}`)
    return files.sort().map((file) => join(path, file))
  } catch (error) {
    if (!isDynamicPattern(path))
      return new Error(`${path}: expected a file, a folder or a pattern, but ${reasonOf(error)}`)
    const files = await glob(path, { expandDirectories: false, absolute: isAbsolute(path) })
    return files.length === 0 ? new Error(`no file matches ${path}`) : files.sort()
  }
}

/** A file by its name, or `-`, or what can be said of a path without reading it. */
type Listed = string | { name: string; error: Error }

async function* listInputs(paths: readonly string[]): AsyncGenerator<Listed> {
  const seen = new Set<string>()
  for (const path of paths) {
    const files = path === '-' ? [path] : await filesOf(path)
    if (files instanceof Error) {
      if (!seen.has(path)) yield { name: path, error: files }
      seen.add(path)
      continue
    }
    for (const file of files) {
      if (!seen.has(file)) yield file
      seen.add(file)
    }
  }
}

/** How many inputs `readInputs` gives for the same paths, counted without reading any. */
export const countInputs = async (paths: readonly string[]): Promise<number> => {
  let count = 0
  for await (const _ of listInputs(paths)) count += 1
  return count
}

/**
 * Reads files, folders (for their .md, .html, .htm and .txt files, at any depth), glob patterns, and `-` for standard
 * input: path by path, each file once, files of a path in order of name. What cannot be read is an item with its error,
 * and the rest goes on.
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Input> {
  for await (const listed of listInputs(paths)) {
    if (typeof listed !== 'string') yield listed
    else yield listed === '-' ? await readStandardInput(stdin) : await readOne(listed)
  }
}
