import type { MentionToResolve, OfficeHeld, Person } from '../../domain/knowledge.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import type { Naming } from './naming.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byAge = (a: MentionToResolve, b: MentionToResolve): number =>
  byText(a.publishedAt, b.publishedAt) || byText(a.id, b.id)

const isSimplified = (form: string): boolean => matchingCopy(form) === form

/** The longest form; among equals the simplified one, then the first in code order. */
const fullestForm = (forms: readonly string[]): string =>
  [...forms].sort(
    (a, b) => b.length - a.length || Number(isSimplified(b)) - Number(isSimplified(a)) || byText(a, b),
  )[0] ?? ''

/** The offices that articles name. One whose state was only inferred does not stand against a state that others name. */
const officesOf = (mentions: readonly MentionToResolve[]): OfficeHeld[] => {
  const stated = new Set(mentions.flatMap(({ countryCode, inferred }) => (inferred ? [] : (countryCode ?? []))))
  const held = new Map<string, OfficeHeld>()
  for (const { office, countryCode, inferred, publishedAt } of mentions) {
    if (office === null || countryCode === null) continue
    if (inferred && stated.size > 0 && !stated.has(countryCode)) continue
    const day = publishedAt.slice(0, 10)
    const known = held.get(`${countryCode} ${office}`)
    if (known) known.lastSeenOn = day
    else held.set(`${countryCode} ${office}`, { title: office, countryCode, firstSeenOn: day, lastSeenOn: day })
  }
  return [...held.values()]
}

/** The person whom these namings mean. */
export const personOf = (id: string, namings: readonly Naming[], reasonOf: (naming: Naming) => string): Person => {
  const aged = namings.flatMap(({ mentions }) => mentions).sort(byAge)
  const reasonById = new Map(namings.flatMap((naming) => naming.mentions.map((each) => [each.id, reasonOf(naming)])))
  const names = [...new Set(aged.flatMap((mention) => mention.forms))].sort(byText)
  return {
    id,
    name: fullestForm(names),
    names,
    latin: aged.findLast((mention) => mention.latin !== null)?.latin ?? null,
    office: aged.findLast((mention) => mention.office !== null)?.office ?? null,
    blocks: [...new Set(namings.map(({ family }) => family))].sort(byText),
    offices: officesOf(aged),
    mentions: aged.map((mention) => ({ id: mention.id, reason: reasonById.get(mention.id) ?? '' })),
  }
}
