import { latinsDiffer, plainLatin, wholeLatin } from './latin-name.ts'
import { namePartsOf } from './name-parts.ts'
import { likeness, skeletonOf } from './name-skeleton.ts'
import { officeClassOf } from './office-class.ts'

/** A person with what a likeness to others may rest on. */
export interface Comparable {
  id: string
  name: string
  names: readonly string[]
  latin: string | null
  /** The latest office, of a state or not. */
  office: string | null
  offices: readonly { title: string; state: string | null }[]
  mentionCount: number
}

/** Two people who may be one. */
export interface Suggestion {
  left: Pick<Comparable, 'id' | 'name'>
  right: Pick<Comparable, 'id' | 'name'>
  /** 0 to 1; for ranking alone. */
  score: number
  reasons: string[]
}

interface Prepared extends Comparable {
  families: string[]
  givens: string[]
  skeletons: string[]
  latinFamily: string | null
  states: Set<string>
  officeClasses: Set<string>
}

const WEIGHTS = { latin: 0.5, family: 0.35, sound: 0.35, office: 0.3, state: 0.15, part: 0.3 }
const NEAR = 0.6
const LEAST = 0.45

const prepare = (person: Comparable): Prepared => {
  const parts = person.names.filter((name) => name.length > 1).map(namePartsOf)
  const families = [...new Set(parts.map(({ family }) => family))]
  const latinFamily = person.latin === null ? null : (plainLatin(person.latin).split(' ').at(-1) ?? null)
  return {
    ...person,
    families,
    givens: [...new Set(parts.flatMap(({ given }) => (given === '' ? [] : given.split('·'))))],
    skeletons: [...new Set([...families, ...(latinFamily === null ? [] : [latinFamily])].map(skeletonOf))],
    latinFamily,
    states: new Set(person.offices.flatMap(({ state }) => state ?? [])),
    officeClasses: new Set(
      [...person.offices.map(({ title }) => title), ...(person.office ? [person.office] : [])].map(officeClassOf),
    ),
  }
}

const shared = <T>(a: Iterable<T>, b: Iterable<T>): T[] => {
  const others = new Set(b)
  return [...new Set(a)].filter((item) => others.has(item))
}

const compare = (a: Prepared, b: Prepared): { score: number; reasons: string[] } => {
  const reasons: string[] = []
  let score = 0
  const add = (weight: number, reason: string) => {
    score += weight
    reasons.push(reason)
  }
  const [whole, other] = [wholeLatin(a.latin), wholeLatin(b.latin)]
  if (whole !== null && whole === other) add(WEIGHTS.latin, `both ${a.latin}`)
  else if (a.latinFamily !== null && a.latinFamily === b.latinFamily)
    add(WEIGHTS.latin / 2, `both ${a.latinFamily} in Latin`)

  const [family] = shared(a.families, b.families)
  const sound = Math.max(0, ...a.skeletons.flatMap((mine) => b.skeletons.map((theirs) => likeness(mine, theirs))))
  const [part] = [...shared(a.families, b.givens), ...shared(a.givens, b.families)]
  if (family !== undefined) add(WEIGHTS.family, `both called ${family}`)
  else if (sound >= NEAR) add(WEIGHTS.sound * sound, `sound alike (${sound.toFixed(2)})`)
  else if (part !== undefined) add(WEIGHTS.part, `${part} is part of both names`)
  // Office and state alone would pair all of a ministry's spokesmen.
  if (score === 0) return { score, reasons }

  const [office] = shared(a.officeClasses, b.officeClasses)
  const [state] = shared(a.states, b.states)
  if (office !== undefined) add(WEIGHTS.office, `both ${office}`)
  if (state !== undefined) add(WEIGHTS.state, `both of ${state}`)
  else if (a.states.size > 0 && b.states.size > 0) score /= 2
  if (whole !== null && other !== null && latinsDiffer(whole, other)) score /= 2
  return { score: Math.min(1, score), reasons }
}

/** What people who may be one have in common: only those with a key in common are compared. */
const keysOf = ({ families, givens, skeletons, latinFamily, states, officeClasses }: Prepared): string[] => [
  ...[...families, ...givens].map((part) => `name ${part}`),
  ...skeletons.filter((skeleton) => skeleton.length > 1).map((skeleton) => `sound ${skeleton}`),
  ...(latinFamily === null ? [] : [`latin ${latinFamily}`]),
  ...[...states].flatMap((state) => [...officeClasses].map((office) => `office ${office} ${state}`)),
]

// Beyond it a key says too little of those who share it, and the pairs are too many.
const LARGEST_BUCKET = 200

/**
 * People who may be one and were not joined, the likeliest first: by the sound of the name, its Latin form, its parts, office
 * and state. `isDecided` tells the pairs that somebody has decided on; `limit` is the most to give.
 */
export const suggestPeople = (
  people: readonly Comparable[],
  isDecided: (left: string, right: string) => boolean,
  limit: number,
): Suggestion[] => {
  const buckets = new Map<string, Prepared[]>()
  for (const person of people.map(prepare)) {
    for (const key of new Set(keysOf(person))) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(person)
      else buckets.set(key, [person])
    }
  }
  const byPair = new Map<string, Suggestion & { weight: number }>()
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        const [left, right] = a.id < b.id ? [a, b] : [b, a]
        const pair = `${left.id} ${right.id}`
        if (byPair.has(pair) || isDecided(left.id, right.id)) continue
        const { score, reasons } = compare(left, right)
        if (score < LEAST) continue
        const named = (each: Prepared) => ({ id: each.id, name: each.name })
        byPair.set(pair, {
          ...{ left: named(left), right: named(right), score: Math.round(score * 100) / 100, reasons },
          weight: left.mentionCount + right.mentionCount,
        })
      }
    }
  }
  return [...byPair.entries()]
    .sort(([p, a], [q, b]) => b.score - a.score || b.weight - a.weight || (p < q ? -1 : 1))
    .slice(0, limit)
    .map(([, { weight: _, ...suggestion }]) => suggestion)
}
