import type { Span } from '../../domain/article.ts'
import type { CheckContext } from './check-context.ts'

/** Less than this stands in a text by chance and bears nothing out. */
const SHORTEST_QUOTE = 4

/** Where the quote of an event or claim stands; null, and counted, when it is no stretch of one paragraph. */
export const findQuote = (
  { view, drop }: CheckContext,
  { quote, paragraph }: { quote: string; paragraph: number },
): Span | null => {
  if (quote.trim().length < SHORTEST_QUOTE) return drop('quote too short')
  return view.find(quote, paragraph) ?? drop('quote not in the text')
}
