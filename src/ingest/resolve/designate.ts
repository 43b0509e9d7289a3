import type { Designation } from '../../domain/decision.ts'
import type { MentionToResolve } from '../../domain/knowledge.ts'
import { namePartsOf, plainName } from './name-parts.ts'
import { nameOfKey, namingKeyOf } from './naming.ts'

type Designated = Pick<MentionToResolve, 'id' | 'name' | 'countryCode' | 'inferred'>

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const designationOf = (key: string, plain: string, state: string | null = null): Designation => ({
  key,
  name: state === null ? plain : `${plain} (${state})`,
  block: namePartsOf(plain).family,
})

/** One mention, whatever others say. */
export const designateMention = ({ id, name }: Pick<Designated, 'id' | 'name'>): Designation => ({
  ...designationOf(id, name),
  name: `${name} (one mention)`,
})

/** What a key such as `name:拉夫罗夫|RU` designates; null when it is none. */
export const designateKey = (key: string): Designation | null => {
  const { name, state } = nameOfKey(key) ?? {}
  return name === undefined || name !== plainName(name) ? null : designationOf(key, name, state)
}

/** The person of these mentions by the fullest name, of a stated state where there is one, that articles use most. */
export const designatePerson = (mentions: readonly Designated[]): Designation | null => {
  const byKey = new Map<string, Designated[]>()
  for (const mention of mentions) {
    const own = byKey.get(namingKeyOf(mention))
    if (own) own.push(mention)
    else byKey.set(namingKeyOf(mention), [mention])
  }
  const hasState = (key: string): boolean => !key.endsWith('|')
  const [best] = [...byKey].sort(
    ([a, as], [b, bs]) =>
      (bs[0]?.name.length ?? 0) - (as[0]?.name.length ?? 0) ||
      Number(hasState(b)) - Number(hasState(a)) ||
      bs.length - as.length ||
      byText(a, b),
  )
  if (!best) return null
  const [key, own] = best
  const name = [...own].sort((a, b) => byText(a.name, b.name))[0]?.name ?? key
  return designationOf(key, name, nameOfKey(key)?.state)
}
