/** What became of an article that was handed in. `older`: the graph holds a version fetched later. */
export interface Ingested {
  articleId: string
  outcome: 'added' | 'replaced' | 'unchanged' | 'older'
}

/** What is to be decided of two people or mentions, each by its id or by the key of a designation. */
export interface Proposal {
  verdict: 'same' | 'different'
  left: string
  right: string
  decidedBy: string
  reason: string
}

/** What came of a proposal; decisions are told by their ids. */
export type DecideResult =
  | { outcome: 'decided' | 'repeated'; decision: string }
  | { outcome: 'contradicted'; decisions: string[]; message: string }
  | { outcome: 'indistinct'; name: string }
  | { outcome: 'unknown'; id: string }

/** What came of a withdrawal; the decision is told by its id. */
export type WithdrawResult =
  | { outcome: 'withdrawn' | 'repeated'; decision: string }
  | { outcome: 'unknown'; id: string }

/** What the mutations do. */
export interface Editing {
  /** Ingests one article, in the corpus' own format or as an HTML page; rejects with what is wrong with it. */
  ingest(content: Uint8Array, options: { name: string; url?: string }): Promise<Ingested>
  /** Takes an article and what only it says out of the graph; false when it is not there. */
  retract(articleId: string): Promise<boolean>
  /** Decides who is who; only `decided` changes anything. */
  decide(proposal: Proposal): Promise<DecideResult>
  /** Takes a decision back; only `withdrawn` changes anything. */
  withdraw(decision: string, withdrawnBy: string): Promise<WithdrawResult>
}
