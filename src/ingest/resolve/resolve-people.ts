import { idOf } from '../../domain/ids.ts'
import type { MentionToResolve, OfficeHeld, Person } from '../../domain/knowledge.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import { namePartsOf } from './name-parts.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byAge = (a: MentionToResolve, b: MentionToResolve): number =>
  byText(a.publishedAt, b.publishedAt) || byText(a.id, b.id)

const isSimplified = (form: string): boolean => matchingCopy(form) === form

/** The longest form; among equals the simplified one, then the first in code order. */
const fullestForm = (forms: readonly string[]): string =>
  [...forms].sort(
    (a, b) => b.length - a.length || Number(isSimplified(b)) - Number(isSimplified(a)) || byText(a, b),
  )[0] ?? ''

const officesOf = (mentions: readonly MentionToResolve[]): OfficeHeld[] => {
  const held = new Map<string, OfficeHeld>()
  for (const { office, countryCode, publishedAt } of mentions) {
    if (office === null || countryCode === null) continue
    const day = publishedAt.slice(0, 10)
    const known = held.get(`${countryCode} ${office}`)
    if (known) known.lastSeenOn = day
    else held.set(`${countryCode} ${office}`, { title: office, countryCode, firstSeenOn: day, lastSeenOn: day })
  }
  return [...held.values()]
}

const personOf = (id: string, mentions: readonly MentionToResolve[], reason: string): Person => {
  const aged = [...mentions].sort(byAge)
  const names = [...new Set(aged.flatMap((mention) => mention.forms))].sort(byText)
  return {
    id,
    name: fullestForm(names),
    names,
    latin: aged.findLast((mention) => mention.latin !== null)?.latin ?? null,
    office: aged.findLast((mention) => mention.office !== null)?.office ?? null,
    reason,
    offices: officesOf(aged),
    mentions: aged.map((mention) => mention.id),
  }
}

/** The only given name whose holders share a state with the mention; null when none or several do. */
const onlyFitting = (mention: MentionToResolve, byGiven: ReadonlyMap<string, MentionToResolve[]>): string | null => {
  if (mention.countryCode === null) return null
  const fitting = [...byGiven].filter(([, others]) => others.some((other) => other.countryCode === mention.countryCode))
  const [only] = fitting
  return only !== undefined && fitting.length === 1 ? only[0] : null
}

const statesOf = (mentions: readonly MentionToResolve[]): Set<string> =>
  new Set(mentions.flatMap(({ countryCode }) => countryCode ?? []))

/** True for two transliterations of one name, which newsrooms choose differently: three signs or more, one of them other. */
const areVariants = (a: string, b: string): boolean =>
  a.length >= 3 && a.length === b.length && [...a].filter((sign, index) => sign !== b[index]).length === 1

/** Joins the given names that are variants of each other among people of one state, under the first in code order. */
const joinVariants = (byGiven: ReadonlyMap<string, MentionToResolve[]>): Map<string, MentionToResolve[]> => {
  const joined = new Map<string, MentionToResolve[]>()
  for (const [given, mentions] of [...byGiven].sort(([a], [b]) => byText(a, b))) {
    const home = [...joined].find(
      ([other, others]) =>
        areVariants(given, other) && [...statesOf(mentions)].some((state) => statesOf(others).has(state)),
    )
    if (home) home[1].push(...mentions)
    else joined.set(given, [...mentions])
  }
  return joined
}

/**
 * The people of one block: a family name, or a whole undotted name.
 * One given name (in any of its transliterations), or none: one person, whose id is the block's, so that it stays as evidence for that person arrives.
 * Several given names: a person each; a mention of the family name alone joins the only one of its state, or stays apart.
 * A pure function of the set of mentions: their order means nothing.
 */
const resolveBlock = (block: string, mentions: readonly MentionToResolve[]): Person[] => {
  const byGiven = new Map<string, MentionToResolve[]>()
  const short: MentionToResolve[] = []
  for (const mention of [...mentions].sort(byAge)) {
    const { given } = namePartsOf(mention.name)
    if (given === '') short.push(mention)
    else byGiven.set(given, [...(byGiven.get(given) ?? []), mention])
  }
  const joined = joinVariants(byGiven)
  if (joined.size <= 1)
    return [personOf(idOf('person', block), mentions, `one person is called ${block} in the evidence`)]

  const fits = new Map(short.map((mention) => [mention, onlyFitting(mention, joined)]))
  const apart: MentionToResolve[] = []
  for (const [mention, given] of fits) (joined.get(given ?? '') ?? apart).push(mention)
  const people = [...joined].map(([given, own]) =>
    personOf(
      idOf('person', block, given),
      own,
      `several people are called ${block}; the given name or the state tells them apart`,
    ),
  )
  return apart.length === 0
    ? people
    : [
        ...people,
        personOf(idOf('person', block), apart, `several people are called ${block}; nothing tells which is meant`),
      ]
}

/** Who the mentions of whole blocks refer to. Every mention of a block must be given. */
export const resolvePeople = (mentions: readonly MentionToResolve[]): Person[] => {
  const byBlock = new Map<string, MentionToResolve[]>()
  for (const mention of mentions) byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention])
  return [...byBlock].sort(([a], [b]) => byText(a, b)).flatMap(([block, own]) => resolveBlock(block, own))
}
