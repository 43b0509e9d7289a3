import type { Span } from '../../domain/article.ts'
import type { DateInterval } from '../../domain/dates.ts'

/** A time expression, found before anything else so that no later stage takes it for a name. */
export interface TimeExpression extends Span {
  /** As written: 周三（10月10号）, 九月中旬, 一个月后. */
  text: string
  /** Resolved against the publication date in the newsroom's zone; unknown when it hangs on another event. */
  date: DateInterval
  /** False when its parts contradict each other (a weekday against a date); null when there is nothing to compare. */
  datesAgree: boolean | null
  /** What it was resolved against: the publication, itself alone, or an event told nearby (一个月后, 次日). */
  basis: 'publication' | 'absolute' | 'event'
  /** True for a length of time (为期两天), which dates nothing. */
  isDuration: boolean
}

/** What the text names, in order of position and without overlap. Indices point into the extraction's lists. */
export type Entity = Span &
  (
    | { type: 'person'; mention: number }
    /** An office that stands for a person: `mention` when the article says who holds it. */
    | { type: 'role'; office: string; country: string | null; mention: number | null }
    /** `form` tells a name from an abbreviation (俄), a demonym (俄国人), a capital used for its state, or a seat of power (白宫). */
    | { type: 'country'; code: string; form: 'name' | 'abbreviation' | 'demonym' | 'capital' | 'seat' }
    | { type: 'city'; id: string; country: string; isCapital: boolean }
    | { type: 'source'; source: number }
    /** 他, 她, 两人, 双方, 该国: resolved later, and marked inferred. */
    | { type: 'pronoun'; number: 'singular' | 'plural' }
  )
