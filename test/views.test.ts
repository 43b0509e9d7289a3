import { describe, expect, it } from 'vitest'
import { closest } from '../src/views/closest.ts'
import { convertParameters } from '../src/views/convert-parameters.ts'
import { lintView } from '../src/views/lint-view.ts'
import { loadViews, viewNamed } from '../src/views/load-views.ts'
import { parseView } from '../src/views/parse-view.ts'

const HEAD = `// Who went where?
// @param country string required Country visited
// @param from date default 2020-01-01 First day
// @param share float Least share
// @param all boolean default false Every row
// @param limit integer default 10 max 50 Largest number of rows
// @column name string Who
`
const BODY = 'MATCH (n:Person) WHERE $country = $from OR $share > 1 OR $all RETURN n.name AS name\nLIMIT $limit\n'
const view = () => ({ ...viewNamed('country-visitors'), ...parseView('trial', HEAD + BODY), name: 'trial' })
const lint = (body: string) => lintView({ ...parseView('trial', HEAD + body), text: HEAD + body })

describe('a view file', () => {
  it('declares its question, its parameters and its columns', () => {
    expect(parseView('trial', HEAD + BODY)).toEqual({
      title: 'Who went where?',
      parameters: [
        { name: 'country', type: 'string', required: true, default: null, max: null, description: 'Country visited' },
        { name: 'from', type: 'date', required: false, default: '2020-01-01', max: null, description: 'First day' },
        { name: 'share', type: 'float', required: false, default: null, max: null, description: 'Least share' },
        { name: 'all', type: 'boolean', required: false, default: false, max: null, description: 'Every row' },
        {
          name: 'limit',
          type: 'integer',
          required: false,
          default: 10,
          max: 50,
          description: 'Largest number of rows',
        },
      ],
      columns: [{ name: 'name', type: 'string', description: 'Who' }],
    })
  })

  it.each([
    ['MATCH (n) RETURN n', 'line 1: expected the question'],
    ['// Q?\n// @param x text Anything\n', 'line 2: expected one of the types string, integer'],
    ['// Q?\n// @parm x string Anything\n', 'line 2: expected "// @param|@column name type text"'],
    [
      '// Q?\n// @param x integer default many Anything\n',
      'line 2: expected a whole number such as 100 as the default of x',
    ],
    ['// Q?\n// @param x string A\n// @param x string B\n', 'line 3: expected each param once'],
    ['// Q?\nRETURN 1 AS one\n', 'expected at least one @column line'],
  ])('that breaks the form is refused with its line: %j', (text, message) => {
    expect(() => parseView('trial', text)).toThrow(message)
  })
})

describe('the parameters of a view', () => {
  it('are converted from the text of a command line, with defaults filled in', () => {
    expect(convertParameters(view(), { country: 'KP', share: '0.5', all: 'true', limit: '20' })).toEqual({
      country: 'KP',
      from: '2020-01-01',
      share: 0.5,
      all: true,
      limit: 20,
    })
  })

  it('may be JSON values too, and an optional one may be null', () => {
    expect(convertParameters(view(), { country: 'KP', share: null, limit: 5 })).toMatchObject({ share: null, limit: 5 })
  })

  it.each([
    [{}, 'needs the parameter country: Country visited.'],
    [{ contry: 'KP' }, 'has no parameter "contry". Did you mean "country"?'],
    [{ zzzzzzzzzz: 1 }, 'It takes: country, from, share, all, limit.'],
    [{ country: 'KP', limit: '51' }, 'Expected limit to be a number from 0 to 50, but got: "51".'],
    [{ country: 'KP', limit: '-1' }, 'Expected limit to be a number from 0 to 50, but got: "-1".'],
    [{ country: 'KP', limit: '1.5' }, 'Expected limit to be a whole number such as 100, but got: "1.5".'],
    [{ country: 'KP', from: '2023-02-30' }, 'Expected from to be a day such as 2023-10-18, but got: "2023-02-30".'],
    [{ country: ['KP'] }, 'Expected country to be a text, but got: ["KP"].'],
    [{ country: 'KP', share: '' }, 'Expected share to be a number such as 0.5, but got: "".'],
    [{ country: 'KP', all: 'yes' }, 'Expected all to be true or false, but got: "yes".'],
  ])('%j are refused in words', (given, message) => {
    expect(() => convertParameters(view(), given)).toThrow(message)
  })

  it('are looked up in the view, never in the prototype of an object', () => {
    expect(() => convertParameters(view(), JSON.parse('{"__proto__": 1}'))).toThrow('has no parameter "__proto__"')
  })
})

describe('the check that a view only reads', () => {
  it('passes every view that Dateline ships', () => {
    expect([...loadViews().values()].map((shipped) => [shipped.name, lintView(shipped)])).toEqual(
      [...loadViews().keys()].map((name) => [name, []]),
    )
  })

  it.each([
    ['CREATE (n) RETURN n', 'uses CREATE'],
    ['match (n) detach delete n', 'uses DETACH'],
    ['MATCH (n) SET n.name = 1 RETURN n', 'uses SET'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'uses LOAD'],
    ['CALL db.labels() YIELD label RETURN label', 'uses CALL'],
    ['RETURN 1 AS `a``b` /* */ MERGE (n)', 'uses MERGE'],
    ['RETURN 1; RETURN 2', 'more than one statement'],
    ['MATCH (n) \\u0053ET n.x = 1 RETURN n', '\\u escape'],
    ['RETURN $other AS name', 'uses $other, but has no "// @param other" line'],
    ['RETURN 1 AS name', 'declares country, but never uses $country'],
    ['RETURN 1 AS name', 'does not end in LIMIT $limit'],
  ])('finds fault with %j', (body, problem) => {
    expect(lint(body).join('\n')).toContain(problem)
  })

  it('takes no word in a string, a comment, a quoted name or a property for a clause', () => {
    const body = `MATCH (n) // SET it\n/* CREATE */ WHERE n.set = 'DELETE' AND "x; MERGE" = n.\`LOAD\` AND $country = $from OR $share > 1 OR $all RETURN 1 AS name\nLIMIT $limit`
    expect(lint(body)).toEqual([])
  })
})

describe('the name of a view', () => {
  it('is answered with the nearest one when mistyped', () => {
    expect(() => viewNamed('officials-by-capitol')).toThrow('Did you mean "officials-by-capital"?')
    expect(closest('zzz', ['officials-by-capital'])).toBeNull()
  })

  it.each(['../read/all-nodes', '../../package', 'officials-by-capital.cypher', '', '__proto__'])(
    'never becomes a path: %j is unknown',
    (name) => {
      expect(() => viewNamed(name)).toThrow('Expected the name of a view')
    },
  )
})
