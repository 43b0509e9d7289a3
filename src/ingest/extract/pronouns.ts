import type { Span } from '../../domain/article.ts'
import type { Passage } from './passage.ts'

/** A pronoun that stands for persons or states named nearby. */
export interface Pronoun extends Span {
  number: 'singular' | 'plural'
}

const PRONOUN = /他们|她们|两人|二人|双方|两国|各方|三国|该国|(?<![其吉排])他(?![国人乡])|她/gu
const SINGULAR = new Set(['他', '她', '该国'])

/** Finds 他, 她, 他们, 两人, 双方, 该国; not the 他 of 其他 or 他国. */
export const findPronouns = ({ matching, isTime }: Passage): Pronoun[] =>
  [...matching.matchAll(PRONOUN)]
    .filter((match) => !isTime(match.index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: SINGULAR.has(match[0]) ? ('singular' as const) : ('plural' as const),
    }))
