import type { ModelReading } from '../open-extractor.ts'

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const costOf = ({ cost, unmetered }: ModelReading): string => {
  if (cost === null) return ', cost unknown (set DATELINE_LLM_PRICE_IN and DATELINE_LLM_PRICE_OUT)'
  return `, cost ${unmetered > 0 ? 'at least ' : ''}${cost.toFixed(4)}`
}

const droppedIn = ({ dropped }: ModelReading): string => {
  const reasons = Object.entries(dropped).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const all = reasons.reduce((sum, [, count]) => sum + count, 0)
  return all === 0
    ? '0 dropped'
    : `${all} dropped (${reasons.map(([reason, count]) => `${count} ${reason}`).join(', ')})`
}

/** What reading with a language model has come to, in a line: articles, requests, tokens, cost, items kept and dropped. */
export const modelSummaryLine = (reading: ModelReading): string => {
  const { articles, requests, retries, tokensIn, tokensOut, unmetered, kept } = reading
  const untold = unmetered > 0 ? ` (${plural(unmetered, 'answer')} without a count)` : ''
  return [
    `language model: ${plural(articles, 'article')} read, ${plural(requests, 'request')} (${retries} repeated)`,
    `${tokensIn} tokens in, ${tokensOut} out${untold}${costOf(reading)}`,
    `${plural(kept, 'item')} kept, ${droppedIn(reading)}`,
  ].join('; ')
}
