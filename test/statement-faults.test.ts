import { describe, expect, it } from 'vitest'
import { statementFaults } from '../tools/cypher/statement-faults.ts'
import { readVocabulary } from '../tools/cypher/vocabulary.ts'

const vocabulary = readVocabulary()
const faultsOf = (...lines: string[]): string[] => statementFaults(lines.join('\n'), vocabulary)

const SOUND = [
  '// Which visits went to each city, newest first?',
  'UNWIND $ids AS id',
  'MATCH (c:City {id: id})<-[:IN_CITY]-(e:Event)',
  'MATCH (e)<-[s:SUPPORTS]-(r:Report)',
  'WHERE e.status IN $statuses AND s.changesStatus = true',
  'RETURN id, e {.startOn, nights: 3} AS node, [(e)-[t:TOOK_PART]->() | t.role] AS roles, r.quote AS quote',
]
const changed = (from: string, to: string): string[] => SOUND.map((line) => line.replace(from, to))

describe('the check of a statement', () => {
  it('has nothing to say of a sound one', () => {
    expect(faultsOf(...SOUND)).toEqual([])
  })

  it.each([
    ['a label', 'City', 'Cty', 'line 3: Label Cty is not present'],
    ['a relationship type', 'IN_CITY', 'IN_CITTY', 'line 3: Relationship type IN_CITTY is not present'],
    ['a parameter', '$statuses', '$status', 'line 5: Parameter $status is not defined'],
    ['a variable', 'r.quote', 'q.quote', 'line 6: Variable `q` not defined'],
    ['a keyword', 'RETURN', 'RETRUN', 'line 6: Invalid input'],
    ['a property in a pattern', '{id: id}', '{ids: id}', 'Property ids is none of City'],
    ['a property after a dot', 'e.status', 'e.state', 'Property state is none of Event'],
    ['a property of a relationship', 's.changesStatus', 's.changes', 'Property changes is none of SUPPORTS'],
    ['a property in a map projection', '.startOn', '.start', 'Property start is none of Event'],
    ['a property in a comprehension', 't.role', 't.roles', 'Property roles is none of TOOK_PART'],
    ['a property of another label', 'r.quote', 'r.title', 'Property title is none of Report'],
  ])('finds %s that is misspelt', (_, from, to, fault) => {
    expect(faultsOf(...changed(from, to))).toEqual([expect.stringContaining(fault)])
  })

  it('finds a misspelt property in a schema statement and behind SET', () => {
    expect(faultsOf('// Q?', 'CREATE INDEX i IF NOT EXISTS FOR (n:Claim) ON (n.order)')).toEqual([
      expect.stringContaining('Property order is none of Claim'),
    ])
    expect(faultsOf('// Q?', 'MATCH (n:Claim {id: $claim}) SET n.stanze = 1')).toEqual([
      expect.stringContaining('Property stanze is none of Claim'),
    ])
  })

  it('takes keys of rows and maps for no property', () => {
    expect(faultsOf('// Q?', 'UNWIND $rows AS row', 'RETURN {any: row.thing} AS node')).toEqual([])
  })

  it('wants a first line that says what is answered', () => {
    expect(faultsOf('RETURN 1 AS one')).toEqual([expect.stringContaining('line 1: expected a comment')])
    expect(faultsOf('// Counts', 'RETURN 1 AS one')).toEqual([expect.stringContaining('line 1: expected a comment')])
  })

  it('wants one statement', () => {
    expect(faultsOf('// Q?', 'RETURN 1 AS one;', 'RETURN 2 AS two')).toEqual(['expected one statement, but got 2'])
    expect(faultsOf('// Q?')).toContain('expected one statement, but got 0')
  })

  it('holds a saved view to the parameters that it declares', () => {
    const view = ['// Q?', '// @param town string Name', 'MATCH (c:City {nameEn: $town}) RETURN c.id AS id']
    expect(faultsOf(...view)).toEqual([])
    expect(faultsOf(...view.map((line) => line.replace('$town', '$ids')))).toEqual([
      expect.stringContaining('Parameter $ids is not defined'),
    ])
  })
})
