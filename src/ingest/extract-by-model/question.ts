import type { ParsedArticle } from '../../domain/article.ts'
import type { ModelQuestion } from '../../domain/language-model.ts'
import { dayIn } from '../time-zone.ts'
import { ANSWER_SCHEMA } from './answer.ts'
import type { Batch } from './batches.ts'
import { INSTRUCTIONS } from './instructions.ts'

/** How much of what stands before a batch goes along, so that 他 and 该国 find whom they mean. */
const CONTEXT_LENGTH = 300

const weekdayOf = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day))

/**
 * The question about a batch of an article's paragraphs. A paragraph holds no line break, so that a number at the start of
 * a line is always ours.
 */
export const questionOf = ({ article, paragraphs }: ParsedArticle, batch: Batch): ModelQuestion => {
  const { text, publisher, publishedAt, timeZone } = article
  const [first] = batch
  const from = first?.start ?? 0
  const day = dayIn(publishedAt, timeZone)
  const title = paragraphs[0]
  const before = text.slice(Math.max(title?.end ?? 0, from - CONTEXT_LENGTH), from).trim()
  const heading = [
    `Published: ${day} (${weekdayOf(day)})`,
    `Publisher: ${publisher.replaceAll('\n', ' ')}`,
    ...(from > 0 ? [`Title: ${article.title}`] : []),
    ...(before === '' ? [] : [`Before, for understanding only: ${before.replaceAll('\n', ' ')}`]),
  ]
  const lines = batch.map(({ paragraph, start, end }) => `[${paragraph}] ${text.slice(start, end)}`)
  return { instructions: INSTRUCTIONS, material: [...heading, '', ...lines].join('\n'), schema: ANSWER_SCHEMA }
}
