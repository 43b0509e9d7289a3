import { createHash } from 'node:crypto'
import type { ParsedArticle } from '../src/domain/article.ts'

/** A parsed article of a headline and paragraphs, written on a Wednesday, 2024-05-15, in Paris. */
export const articleOf = (title: string, ...paragraphs: string[]): ParsedArticle => {
  const text = [title, ...paragraphs].join('\n')
  let start = 0
  return {
    article: {
      id: 'article:test',
      url: 'https://news.example/1',
      title,
      publishedAt: '2024-05-15T10:00:00Z',
      retrievedAt: null,
      timeZone: 'Europe/Paris',
      language: 'zh-Hans',
      publisher: '例报',
      text,
      contentHash: createHash('sha256').update(text).digest('hex'),
    },
    paragraphs: [title, ...paragraphs].map((paragraph, index) => {
      const span = { start, end: start + paragraph.length }
      start = span.end + 1
      return { ...span, kind: index === 0 ? 'title' : 'body' }
    }),
  }
}
