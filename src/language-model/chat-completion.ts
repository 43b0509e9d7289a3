import * as z from 'zod'
import { type ModelAnswer, ModelError, type ModelQuestion } from '../domain/language-model.ts'

/** What of the protocol a server takes. Servers differ: the first refusal tells. */
export interface Dialect {
  /** The answer's schema goes along as `response_format: json_schema`; else as words, with `json_object`. */
  schema: boolean
  /** Some models take no temperature but their own. */
  temperature: boolean
}

/** A model's answer with the tokens that it took; null where the server tells none. */
export interface Completion extends ModelAnswer {
  tokens: { in: number; out: number } | null
}

const Reply = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish().catch(null),
})

/** The body of the request that puts a question to a chat model. */
export const completionRequest = (
  model: string,
  { instructions, material, schema }: ModelQuestion,
  dialect: Dialect,
): object => {
  const told = `${instructions}\n\nAnswer with one JSON object of this JSON schema and nothing else:\n${JSON.stringify(schema.definition)}`
  return {
    model,
    messages: [
      { role: 'system', content: dialect.schema ? instructions : told },
      { role: 'user', content: material },
    ],
    ...(dialect.temperature && { temperature: 0 }),
    response_format: dialect.schema
      ? { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: schema.definition } }
      : { type: 'json_object' },
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a server's reply; throws a ModelError (NO_ANSWER) where it holds no answer of the model. */
export const readCompletion = (reply: string): Completion => {
  const { success, data } = Reply.safeParse(parsed(reply))
  const [choice] = data?.choices ?? []
  if (!success || !choice)
    throw new ModelError('NO_ANSWER', 'expected a chat completion of the language model, but got something else')
  const { finish_reason: reason, message } = choice
  if (reason === 'content_filter' || message.refusal)
    throw new ModelError('NO_ANSWER', 'the language model, or its filter, refuses to read this text')
  const tokens = data.usage ? { in: data.usage.prompt_tokens, out: data.usage.completion_tokens } : null
  return { text: message.content ?? '', isCutOff: reason === 'length', tokens }
}
