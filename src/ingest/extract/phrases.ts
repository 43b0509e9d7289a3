import type { Span } from '../../domain/article.ts'
import type { Entity } from './entity.ts'
import { isPortfolio } from './portfolios.ts'

/** A noun phrase made of entities that stand together (美国 + 国务卿 + 布林肯), named by its last part. */
export interface Phrase extends Span {
  head: Entity
  /** The parts in order of position; the head is the last. */
  parts: Entity[]
  /** ISO code of the state that the phrase names or hints at, where it does. */
  country: string | null
}

/** What may stand between two entities of one phrase. */
const GLUE = /^(的|前|新任|时任|新|老|副|首相府|籍|驻|党|[ “”"「」《》]*)$/

/** 巴西|发展、工业和贸易|部长某某: the state whose office it is stands before what the office is for. */
const hasPortfolio = (left: Entity, right: Entity, gap: string): boolean =>
  left.type === 'country' &&
  (right.type === 'role' || right.type === 'person') &&
  (right.type === 'person' || right.country === null || right.country === left.code) &&
  isPortfolio(gap)

const joins = (left: Entity, right: Entity): boolean => {
  switch (right.type) {
    case 'person':
      return left.type === 'role' || left.type === 'country' || left.type === 'source'
    case 'role':
      return left.type === 'country' || left.type === 'source' || left.type === 'role' || left.type === 'city'
    case 'source':
      return left.type === 'country' || left.type === 'city'
    default:
      return false
  }
}

/** 法国的总统 is one phrase, the 越南的 of 访问越南的国务卿 is not. */
const isOwnOf = (left: Entity, right: Entity): boolean =>
  right.type === 'source' || (right.type === 'role' && (left.type !== 'country' || right.country === left.code))

const countryOf = (parts: Entity[]): string | null => {
  for (const part of parts) {
    if (part.type === 'country') return part.code
    if ((part.type === 'role' || part.type === 'city') && part.country) return part.country
  }
  return null
}

/** Groups entities into noun phrases, in order of position. Reads the matching copy. */
export const findPhrases = (matching: string, entities: Entity[]): Phrase[] => {
  const groups: Entity[][] = []
  for (const entity of entities) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const describes = last && matching.slice(last.end, entity.start) === '的' && !isOwnOf(last, entity)
    const gap = last ? matching.slice(last.end, entity.start) : ''
    const glued = last && !describes && ((GLUE.test(gap) && joins(last, entity)) || hasPortfolio(last, entity, gap))
    if (group && glued) group.push(entity)
    else groups.push([entity])
  }
  return groups.flatMap((parts): Phrase[] => {
    const [first] = parts
    const head = parts.at(-1)
    return first && head ? [{ start: first.start, end: head.end, head, parts, country: countryOf(parts) }] : []
  })
}
