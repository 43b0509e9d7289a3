/** What became of an article that was handed in. `older`: the graph holds a version fetched later. */
export interface Ingested {
  articleId: string
  outcome: 'added' | 'replaced' | 'unchanged' | 'older'
}

/** What the mutations do. */
export interface Editing {
  /** Ingests one article, in the corpus' own format or as an HTML page; rejects with what is wrong with it. */
  ingest(content: Uint8Array, options: { name: string; url?: string }): Promise<Ingested>
  /** Takes an article and what only it says out of the graph; false when it is not there. */
  retract(articleId: string): Promise<boolean>
}
