/** Nodes on a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20

/** Most nodes on a page. */
export const MAX_PAGE_SIZE = 100

/** Most ids that `nodes` takes. */
export const MAX_IDS = 100

/** Most fields that an operation may come to, each multiplied by the sizes of the lists around it. */
export const MAX_COMPLEXITY = 20_000

/** Deepest nesting of fields; one connection takes three levels. */
export const MAX_DEPTH = 24
