import type { EventKind, Role } from '../domain/vocabulary.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byText)

/**
 * The blocks in which a report is compared with others; reports of one event share at least one.
 * A visit: one for each visitor and destination. A meeting or call: one for each pair of parties.
 * `keysOf` gives what a party is compared by: the family names of a person, or the id of a state or source.
 */
export const eventBlocksOf = <P extends { role: Role }>(
  {
    id,
    kind,
    countryCode,
    participants,
  }: { id: string; kind: EventKind; countryCode: string | null; participants: readonly P[] },
  keysOf: (participant: P) => readonly string[],
): string[] => {
  if (kind === 'visit') {
    const visitors = participants.filter(({ role }) => role === 'VISITOR').flatMap(keysOf)
    const keys = visitors.length > 0 ? visitors : [id]
    return unique(keys.map((key) => `visit|${countryCode ?? '?'}|${key}`))
  }
  const parties = participants.map(keysOf)
  const pairs = parties.flatMap((own, index) =>
    parties
      .slice(index + 1)
      .flatMap((others) =>
        own.flatMap((key) =>
          others.filter((other) => other !== key).map((other) => `${kind}|${[key, other].sort(byText).join('|')}`),
        ),
      ),
  )
  return pairs.length > 0 ? unique(pairs) : [`${kind}|${parties.flat().sort(byText)[0] ?? '?'}|${id}`]
}
