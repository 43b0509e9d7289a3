import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParsedArticle } from '../src/domain/article.ts'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'

/** A file as an ingest reads it. */
export interface ArticleFile {
  name: string
  bytes: Uint8Array
}

const FOLDERS = ['../samples/articles', '../test/corpus/articles'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)

/** The articles that this project carries: they are ordinary in length and in all that newsrooms do. */
export const articleFiles = (): ArticleFile[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  )

/** A file whose one paragraph holds a text. */
export const fileOf = (name: string, text: string): ArticleFile => ({
  name,
  bytes: new TextEncoder().encode(
    `<!--1709309701000-->\n[部长来访](https://news.example/1)\n------\n\n<p>部长昨天来访。</p><p>${text}</p>`,
  ),
})

/** Bytes to evidence, as an ingest does it. */
export const readFile = async ({ name, bytes }: ArticleFile): Promise<ParsedArticle> => {
  const parsed = parseArticle(bytes, { name })
  await extractByRules(parsed)
  return parsed
}
