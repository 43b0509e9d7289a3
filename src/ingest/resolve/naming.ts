import type { Ruling } from '../../domain/decision.ts'
import type { MentionToResolve } from '../../domain/knowledge.ts'
import { wholeLatin } from './latin-name.ts'
import { namePartsOf, plainName } from './name-parts.ts'
import { officeClassOf } from './office-class.ts'

/**
 * What resolution moves as one: the mentions of one name and stated state, or one mention that a decision singles out.
 * A naming without mentions stands for a name that a decision knows of and no article uses at present.
 */
export interface Naming {
  /** Key of the designation that means it. */
  key: string
  /** In simplified script, with one kind of dot. */
  name: string
  family: string
  /** '' for a name of one segment. */
  given: string
  /** ISO 3166-1 alpha-2 of the state that the office names; null where none is named, or it was only inferred. */
  state: string | null
  isSingled: boolean
  mentions: MentionToResolve[]
  /** Family names of the other forms that its own articles use. */
  otherFamilies: string[]
  /** Whole Latin forms. */
  latins: string[]
  officeClasses: string[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// Their officials are told as of either.
const SOVEREIGN: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' }

type Stated = Pick<MentionToResolve, 'name' | 'countryCode' | 'inferred'>

const stateOf = ({ countryCode, inferred }: Stated): string | null =>
  countryCode === null || inferred ? null : (SOVEREIGN[countryCode] ?? countryCode)

const keyOf = (name: string, state: string | null): string => `name:${name}|${state ?? ''}`

/** The name and state that a key tells; null of a key that tells none. */
export const nameOfKey = (key: string): { name: string; state: string | null } | null => {
  const [, name, state] = /^name:(.+)\|([A-Z]{2})?$/.exec(key) ?? []
  return name === undefined ? null : { name, state: state ?? null }
}

/** Key of the naming that a mention belongs to unless a decision singles it out. */
export const namingKeyOf = (mention: Stated): string => keyOf(plainName(mention.name), stateOf(mention))

const emptyNaming = (key: string, name: string, state: string | null, isSingled: boolean): Naming => ({
  key,
  name,
  ...namePartsOf(name),
  state,
  isSingled,
  mentions: [],
  otherFamilies: [],
  latins: [],
  officeClasses: [],
})

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byText)

/** Sorts mentions into namings, in an order of their own; the rulings say which mentions stand by themselves. */
export const namingsOf = (mentions: readonly MentionToResolve[], rulings: readonly Ruling[]): Naming[] => {
  const decided = rulings.flatMap(({ left, right }) => [left.key, right.key])
  const singled = new Set(decided.filter((key) => key.startsWith('mention:')))
  const byKey = new Map<string, Naming>()
  for (const key of decided) {
    const told = nameOfKey(key)
    if (told) byKey.set(key, emptyNaming(key, told.name, told.state, false))
  }
  for (const mention of mentions) {
    const isSingled = singled.has(mention.id)
    const key = isSingled ? mention.id : namingKeyOf(mention)
    const naming = byKey.get(key) ?? emptyNaming(key, plainName(mention.name), stateOf(mention), isSingled)
    byKey.set(key, naming)
    naming.mentions.push(mention)
  }
  for (const naming of byKey.values()) {
    const { mentions: own, family, name } = naming
    const forms = unique(own.flatMap((mention) => mention.forms)).filter((form) => form.length > 1)
    naming.otherFamilies = unique(forms.map((form) => namePartsOf(form).family)).filter((other) => other !== family)
    naming.latins = unique(
      [...own.map(({ latin }) => latin), name].flatMap((latin) => wholeLatin(latin?.replace(/·/g, ' ') ?? null) ?? []),
    )
    naming.officeClasses = unique(own.flatMap(({ office }) => (office === null ? [] : officeClassOf(office))))
  }
  // The singled come last, so that none of them takes the place of its name.
  return [...byKey.values()].sort((a, b) => Number(a.isSingled) - Number(b.isSingled) || byText(a.key, b.key))
}
