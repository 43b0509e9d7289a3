import type { Participant, Report } from '../domain/evidence.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The blocks in which a report is compared with others; reports of one event share at least one.
 * A visit: one for each visitor and destination. A meeting or call: one for each pair of parties.
 * `keyOf` gives what a party is compared by: the block of a mention, or the id of a state or source.
 */
export const eventBlocksOf = (
  { id, kind, countryCode, participants }: Pick<Report, 'id' | 'kind' | 'countryCode' | 'participants'>,
  keyOf: (participant: Participant) => string,
): string[] => {
  if (kind === 'visit') {
    const visitors = participants.filter(({ role }) => role === 'VISITOR').map(keyOf)
    const keys = visitors.length > 0 ? visitors : [id]
    return [...new Set(keys.map((key) => `visit|${countryCode ?? '?'}|${key}`))].sort(byText)
  }
  const keys = [...new Set(participants.map(keyOf))].sort(byText)
  if (keys.length < 2) return [`${kind}|${keys[0] ?? '?'}|${id}`]
  return keys.flatMap((key, index) => keys.slice(index + 1).map((other) => `${kind}|${key}|${other}`))
}
