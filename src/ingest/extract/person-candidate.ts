import type { Span } from '../../domain/article.ts'
import type { NameStyle } from './person-names.ts'

/** A stretch of text that a rule takes for a person's name. */
export interface NameCandidate extends Span {
  style: NameStyle
  rule: string
  confidence: number
  /** How surely this stretch and no other is the name: of two that overlap, the higher one stays. */
  weight: number
  /** The Latin form in brackets right after the name, or null. */
  latin: Span | null
}
