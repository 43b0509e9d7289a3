import { idOf } from '../../domain/ids.ts'
import type { Naming } from './naming.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What tells a person from others, from the shortest description to the longest: 拜登; 乔·拜登; 乔·拜登 of US; by a mention. */
const descriptionsOf = (namings: readonly Naming[]): string[][] => {
  const family = namings.map((naming) => naming.family).sort(byText)[0] ?? ''
  const own = namings.filter((naming) => naming.family === family)
  const given = own.flatMap((naming) => naming.given || []).sort(byText)[0] ?? ''
  const named = own.filter((naming) => naming.given === given)
  const state = named.flatMap((naming) => naming.state ?? []).sort(byText)[0] ?? ''
  const key = namings.map((naming) => naming.key).sort(byText)[0] ?? ''
  return [[family], [family, given], [family, given, state], [family, given, state, key]]
}

/**
 * An id for each group of namings, made of the shortest description that no other shares. So it stays while only more
 * evidence for that person arrives, and a family name that one person bears is that person's id, whatever full form comes.
 */
export const personIdsOf = (groups: readonly (readonly Naming[])[]): string[] => {
  const bearersByFamily = new Map<string, number>()
  const bearersByDescription = new Map<string, number>()
  const described = groups.map((namings) => {
    const descriptions = descriptionsOf(namings)
    for (const family of new Set(namings.map((naming) => naming.family)))
      bearersByFamily.set(family, (bearersByFamily.get(family) ?? 0) + 1)
    for (const parts of descriptions.slice(1))
      bearersByDescription.set(parts.join('|'), (bearersByDescription.get(parts.join('|')) ?? 0) + 1)
    return descriptions
  })
  return described.map(([shortest = [], ...longer]) => {
    if (bearersByFamily.get(shortest[0] ?? '') === 1) return idOf('person', ...shortest)
    const parts = longer.find((each) => bearersByDescription.get(each.join('|')) === 1) ?? longer.at(-1) ?? shortest
    // Nobody's given name: the family name stands for whoever is called by it alone.
    return idOf('person', ...(parts.length === 2 && parts[1] === '' ? shortest : parts))
  })
}
