import type { ParsedArticle } from '../../domain/article.ts'
import { type LanguageModel, ModelError } from '../../domain/language-model.ts'
import type { Answer } from './answer.ts'
import { type Batch, batchesOf, halvesOf } from './batches.ts'
import { decodeAnswer } from './decode-answer.ts'
import { questionOf } from './question.ts'
import type { Drop } from './tally.ts'

/** A longer text is no article, and would cost as much as a hundred of them. */
const LONGEST_TEXT = 100_000
/** A model that answers with something else than asked for is asked once more. */
const TRIES = 2

/**
 * Asks a model about all of an article, batch by batch and at the same time; an answer that is cut off is asked for again
 * in two halves. Resolves to the answers in the order of the text. Rejects with a ModelError when any of it stays
 * unanswered, or with the signal's reason.
 */
export const askAbout = async (
  model: LanguageModel,
  parsed: ParsedArticle,
  drop: Drop,
  signal?: AbortSignal,
): Promise<Answer[]> => {
  const { text } = parsed.article
  if (text.length > LONGEST_TEXT)
    throw new ModelError(
      'REJECTED',
      `expected at most ${LONGEST_TEXT} characters for a language model, but got ${text.length}`,
    )
  const ending = new AbortController()
  const stop = () => ending.abort(signal?.reason)
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)

  const answersTo = async (batch: Batch): Promise<Answer[]> => {
    const question = questionOf(parsed, batch)
    for (let tries = 1; ; tries += 1) {
      const { text: answer, isCutOff } = await model.ask(question, ending.signal)
      if (isCutOff) {
        const halves = halvesOf(text, batch)
        if (halves) return (await Promise.all(halves.map(answersTo))).flat()
        throw new ModelError('NO_ANSWER', 'the language model cuts off its answer to even a few sentences')
      }
      const decoded = decodeAnswer(answer, drop)
      if (decoded) return [decoded]
      if (tries === TRIES)
        throw new ModelError(
          'NO_ANSWER',
          'expected the JSON of the schema from the language model, but got something else',
        )
    }
  }

  try {
    return (await Promise.all(batchesOf(parsed).map(answersTo))).flat()
  } finally {
    signal?.removeEventListener('abort', stop)
    // One batch that stays unanswered ends them all: the others would be paid for in vain.
    ending.abort()
  }
}
