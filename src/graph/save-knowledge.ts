import { countryId } from '../domain/ids.ts'
import type { Person } from '../domain/knowledge.ts'
import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

const writes = {
  people: statement<Rows, never>('write/people'),
  references: statement<Rows, never>('write/references'),
  offices: statement<Rows, never>('write/offices'),
  claimPeople: statement<{ mentions: readonly string[] }, never>('write/claim-people'),
  claimSubjectPeople: statement<{ mentions: readonly string[] }, never>('write/claim-subject-people'),
}

const deletes = {
  references: statement<{ mentions: readonly string[] }, never>('write/delete-references'),
  offices: statement<{ people: readonly string[] }, never>('write/delete-offices'),
  claimPeople: statement<{ mentions: readonly string[] }, never>('write/delete-claim-people'),
  claimSubjectPeople: statement<{ mentions: readonly string[] }, never>('write/delete-claim-subject-people'),
  unmentionedPeople: statement<{ people: readonly string[] }, never>('write/delete-unmentioned-people'),
}

/** What a new resolution of people changes. */
export interface PeopleChange {
  /** Every person of the blocks that were resolved. */
  people: readonly Person[]
  /** Ids of the mentions that refer to someone else than before, for another reason, or to nobody before. */
  changedMentions: readonly string[]
  /** Ids of the people whom mentions of these blocks referred to before. */
  formerPeople: readonly string[]
}

/** Writes people as resolved, whom the changed mentions refer to, and what claims of theirs follow; removes who is no more. */
export const savePeople = async (tx: Transaction, change: PeopleChange): Promise<void> => {
  const { people, changedMentions: mentions } = change
  const changed = new Set(mentions)
  await saveRows(tx, writes.people, {
    rows: people.map(({ id, name, names, latin, office, blocks }) => ({
      id,
      name,
      names,
      latin,
      office,
      blocks,
      orderKey: `${name}~${id}`,
    })),
  })
  if (mentions.length > 0) {
    await tx.run(deletes.claimPeople, { mentions })
    await tx.run(deletes.claimSubjectPeople, { mentions })
    await tx.run(deletes.references, { mentions })
    await saveRows(tx, writes.references, {
      rows: people.flatMap(({ id, mentions: own }) =>
        own
          .filter((mention) => changed.has(mention.id))
          .map((mention) => ({ mention: mention.id, person: id, reason: mention.reason })),
      ),
    })
    await tx.run(writes.claimPeople, { mentions })
    await tx.run(writes.claimSubjectPeople, { mentions })
  }
  if (people.length > 0) await tx.run(deletes.offices, { people: people.map(({ id }) => id) })
  await saveRows(tx, writes.offices, {
    rows: people.flatMap(({ id, offices }) =>
      offices.map(({ countryCode, ...office }) => ({ person: id, country: countryId(countryCode), ...office })),
    ),
  })
  const present = new Set(people.map(({ id }) => id))
  const former = change.formerPeople.filter((id) => !present.has(id))
  if (former.length > 0) await tx.run(deletes.unmentionedPeople, { people: former })
}
