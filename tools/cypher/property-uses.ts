import type { ParseTree } from './language-support.ts'

/** A property that a statement names, and the labels or types of what it is a property of; none when the statement states none. */
export interface PropertyUse {
  key: string
  of: string[]
}

const ruleOf = (tree: ParseTree): string => tree.constructor.name.replace(/Context$/, '')
const childrenOf = (tree: ParseTree): ParseTree[] => tree.children ?? []
const child = (tree: ParseTree, ...rules: string[]): ParseTree | undefined =>
  childrenOf(tree).find((each) => rules.includes(ruleOf(each)))
const nameIn = (tree: ParseTree): string => tree.getText().replace(/^`|`$/g, '')

const everyNode = (tree: ParseTree): ParseTree[] => [tree, ...childrenOf(tree).flatMap(everyNode)]

const PATTERNS = ['NodePattern', 'RelationshipPattern', 'CommandNodePattern']

const labelsOf = (pattern: ParseTree): string[] => {
  const expression = child(pattern, 'LabelExpression', 'LabelType')
  if (expression === undefined) return []
  return everyNode(expression)
    .filter((each) => ruleOf(each) === 'SymbolicNameString')
    .map(nameIn)
}

const keysOfPattern = (pattern: ParseTree): string[] => {
  const map = child(child(pattern, 'Properties') ?? pattern, 'Map')
  return map === undefined ? [] : keysIn(map)
}

const keysIn = (map: ParseTree): string[] =>
  childrenOf(map)
    .filter((each) => ruleOf(each) === 'PropertyKeyName')
    .map(nameIn)

// `n.name`, `SET n.name`, `ON (n.name)` and `n {.name}` all have what owns the property before it, at most two levels up.
const dottedIn = (tree: ParseTree): { owner: string; key: string }[] =>
  childrenOf(tree).flatMap((each, index) => {
    const property = ruleOf(each) === 'Property' ? each : child(each, 'Property')
    const key = property && child(property, 'PropertyKeyName')
    if (key === undefined) return []
    const owner = childrenOf(tree)[ruleOf(tree) === 'MapProjection' ? 0 : index - 1]
    return owner === undefined ? [] : [{ owner: nameIn(owner), key: nameIn(key) }]
  })

/** Every property of a node or relationship that a statement names; keys of rows and of maps are none. */
export const propertyUses = (statement: ParseTree): PropertyUse[] => {
  const nodes = everyNode(statement)
  const patterns = nodes.filter((each) => PATTERNS.includes(ruleOf(each)))
  const labelsByVariable = new Map<string, string[]>()
  for (const pattern of patterns) {
    const variable = child(pattern, 'Variable')
    if (variable === undefined) continue
    const name = nameIn(variable)
    labelsByVariable.set(name, [...(labelsByVariable.get(name) ?? []), ...labelsOf(pattern)])
  }
  const inPatterns = patterns.flatMap((pattern) => {
    const variable = child(pattern, 'Variable')
    const of = variable ? (labelsByVariable.get(nameIn(variable)) ?? []) : labelsOf(pattern)
    return keysOfPattern(pattern).map((key) => ({ key, of }))
  })
  const dotted = nodes.flatMap(dottedIn).flatMap(({ owner, key }) => {
    const of = labelsByVariable.get(owner)
    return of === undefined ? [] : [{ key, of }]
  })
  return [...inPatterns, ...dotted]
}
