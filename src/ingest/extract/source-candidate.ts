import type { Span } from '../../domain/article.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'

/** A body that could be a source; `key` is the same for all its names in the article. */
export interface SourceCandidate extends Span {
  key: string
  kind: SourceKind
  rule: string
  /** True for 该报, 本台 and the like, which point at a source and are no name of it. */
  pointsBack?: boolean
  /** True where the words only say of what sort the body is (媒体, 人权组织): no name to enter a graph by. */
  isGeneric?: boolean
}
