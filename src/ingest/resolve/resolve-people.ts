import type { Ruling } from '../../domain/decision.ts'
import type { MentionToResolve, Person } from '../../domain/knowledge.ts'
import { decidedGroups } from './groups.ts'
import { joinFullNames } from './join-full-names.ts'
import { joinShortNames } from './join-short-names.ts'
import { namingsOf } from './naming.ts'
import { personIdsOf } from './person-ids.ts'
import { personOf } from './person-of.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In an order that says nothing of when they were made. */
const byWhatTheySay = (a: Ruling, b: Ruling): number =>
  byText(a.left.key, b.left.key) || byText(a.right.key, b.right.key) || byText(a.verdict, b.verdict)

/**
 * Who the mentions refer to, and why.
 *
 * Invariant: the people, their ids and the reasons are a function of the set of mentions and the set of decisions alone: not
 * of their order, nor of when a decision was made. What moves is a naming: all mentions of one name and stated state, or
 * a single mention that somebody decided on. A decision speaks of namings or mentions, never of a person's id: ids change
 * with the evidence, what an article calls somebody does not. So a decision
 * - holds for every mention so named, now and later, and sleeps while there is none; a name that it knows and no article
 *   uses at present still tells other bearers of the family name apart;
 * - is obeyed before any rule: what is decided to be the same is joined first, across names that no article uses too, and no
 *   rule joins what is decided to be different;
 * - on one mention takes that mention out of its naming: it follows the decision, and its fellows stay where they are.
 * Taking a decision away therefore gives what would have been without it.
 *
 * Every mention and decision of a block must be given, and of all blocks that they lead to.
 */
export const resolvePeople = (mentions: readonly MentionToResolve[], rulings: readonly Ruling[] = []): Person[] => {
  const ordered = [...rulings].sort(byWhatTheySay)
  const namings = namingsOf(mentions, ordered)
  const groups = decidedGroups(namings, ordered)
  joinFullNames(namings, groups)
  joinShortNames(namings, groups)

  const found = groups
    .all()
    .map((group) => group.namings.filter((naming) => naming.mentions.length > 0))
    .filter((group) => group.length > 0)
  const ids = personIdsOf(found)
  return found
    .map((group, index) => personOf(ids[index] ?? '', group, groups.reasonOf))
    .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
}
