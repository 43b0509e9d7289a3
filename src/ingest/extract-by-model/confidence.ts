/** What a model says is taken for less sure than what a rule reads: nobody has measured it on labelled articles. */
export const CONFIDENCE = { stated: 0.8, inferred: 0.6 } as const
