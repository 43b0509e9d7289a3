/** What became of an article that was handed in. */
export interface Ingested {
  articleId: string
  /** `unchanged`: the same text is in the graph already. */
  outcome: 'saved' | 'unchanged'
}

/** What changes the graph over the API. */
export interface Editing {
  /** Ingests one article; rejects with an error that says what is wrong with it. */
  ingest(content: Uint8Array, name: string): Promise<Ingested>
  /** Takes an article and what only it says out of the graph; false when it is not there. */
  retract(articleId: string): Promise<boolean>
}
