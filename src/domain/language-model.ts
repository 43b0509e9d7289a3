/** One question to a language model, to be answered by one JSON document. */
export interface ModelQuestion {
  /** What the model is to do. */
  instructions: string
  /** What it is to do it with. */
  material: string
  /** JSON schema of the answer, with a name. */
  schema: { name: string; definition: object }
}

/** What a model answered. */
export interface ModelAnswer {
  text: string
  /** True when question and answer were too long together, so that the text ends before its end or is empty. */
  isCutOff: boolean
}

/** What the questions to a model have cost so far. */
export interface ModelUsage {
  requests: number
  /** Requests that repeated one which had failed. */
  retries: number
  tokensIn: number
  tokensOut: number
  /** Answers of which the server told no number of tokens. */
  unmetered: number
}

/** The port to a language model. */
export interface LanguageModel {
  /** The model's name at its server. */
  readonly name: string
  readonly usage: Readonly<ModelUsage>
  /** How many questions it takes at the same time; further ones wait. */
  readonly atOnce: number
  /** Rejects with a ModelError, or with the signal's reason when that is aborted. */
  ask(question: ModelQuestion, signal?: AbortSignal): Promise<ModelAnswer>
}

/** Why a language model gave no answer; retries and callers tell them apart by it. */
export type ModelErrorCode =
  /** No connection, or it broke. */
  | 'UNREACHABLE'
  /** No answer within the time limit. */
  | 'TIMEOUT'
  /** The server asks to come back later, or fails at the moment. */
  | 'BUSY'
  /** The key, the model or the account is refused: no other question will fare better. */
  | 'REFUSED'
  /** The server refuses this question. */
  | 'REJECTED'
  /** What came is no answer. */
  | 'NO_ANSWER'

/** What a language model rejects with: a message that a person can act on, without the key. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode
  /** How long the server asks to wait, in milliseconds, where it does. */
  readonly waitMs: number | null

  constructor(code: ModelErrorCode, message: string, waitMs: number | null = null) {
    super(message)
    this.code = code
    this.waitMs = waitMs
  }
}
