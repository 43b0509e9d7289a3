import type { NameContext } from './name-context.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** 挪威水产协会（NSF）, 挪威水产协会（以下简称“水协”）: the short form that the text itself gives. */
const GLOSS =
  /^[》”’]?（(?:英文)?(?:(?:以下)?简称[：:]?[“《]?(?<short>\p{Script=Han}{2,8})[”》]?|(?<latin>[A-Z][A-Za-z-]{1,11}))）/u

/** 使馆 and 大使馆, 军队 and 军方 of one state are one body. */
const normalized = (key: string): string =>
  key
    .replace(/(?<!大)使馆$/, '大使馆')
    .replace(/驻.{1,8}(?=大使馆$)/, '')
    .replace(/(军队|武装部队|国防军)$/, '军方')
    .replace(/^的/, '')

const MAY_SHORTEN = 4

/** The key that joins the names of one body: 海滨市渔业局 and 渔业局 of one article, an embassy with and without its city. */
export const joinedKeys = (candidates: SourceCandidate[]): SourceCandidate[] => {
  const keys = [...new Set(candidates.map(({ key }) => normalized(key)))].sort((a, b) => b.length - a.length)
  const joined = new Map<string, string>()
  for (const key of keys) {
    const longer =
      key.length < MAY_SHORTEN ? [] : keys.filter((other) => other.length > key.length && other.endsWith(key))
    joined.set(key, longer.length === 1 && longer[0] ? (joined.get(longer[0]) ?? longer[0]) : key)
  }
  return candidates.map((candidate) => {
    const key = normalized(candidate.key)
    return { ...candidate, key: joined.get(key) ?? key }
  })
}

/** The places where a body is named by the short form that the text gave it in brackets. */
export const abbreviated = (
  { passage: { matching } }: NameContext,
  candidates: SourceCandidate[],
): SourceCandidate[] => {
  const found = candidates.flatMap((candidate) => {
    if (candidate.pointsBack) return []
    const { groups } = GLOSS.exec(matching.slice(candidate.end, candidate.end + 24)) ?? {}
    const short = groups?.short ?? groups?.latin
    if (!short) return []
    const places: SourceCandidate[] = []
    for (let at = matching.indexOf(short, candidate.end); at >= 0; at = matching.indexOf(short, at + short.length)) {
      const end = at + short.length
      const isWord = groups?.short !== undefined || !/[A-Za-z]/.test(matching.charAt(at - 1) + matching.charAt(end))
      const isTaken = candidates.some((other) => other.start < end && at < other.end)
      if (isWord && !isTaken) places.push({ ...candidate, start: at, end, rule: 'source.abbreviated' })
    }
    return places
  })
  return found.filter((each, at) => found.findIndex(({ start }) => start === each.start) === at)
}
