import type { Span } from '../../domain/article.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import type { NameContext } from './name-context.ts'
import type { NameCandidate } from './person-candidate.ts'
import { nameAt } from './person-names.ts'

const GLOSS = /\s?（\s?([^（）]{3,70})）/gu
const LATIN_NAME =
  /^[\p{Lu}][\p{L}'’.]*(?:[\s-]+(?:(?:de|da|do|dos|du|van|von|der|den|al|el|bin|ben|ibn|la|le|di|del)[\s-]+)*[\p{L}][\p{L}'’.]*)+/u
const BODY_WORDS =
  /\b(watch|forum|university|institute|institution|council|bank|agency|press|times|party|post|news|foundation|center|centre|committee|commission|union|association|company|corporation|group|organi[sz]ation|office|international|ministry|network|street|journal|act|treaty|house|republic|islands?|league|movement|alliance|holding|inc|ltd|corp|nv|ag|parc|university|court|army|force|guard)\b/i
const BODY_ENDING =
  /(社|报|院|会|组织|党|局|部|台|网|公司|论坛|学|岛|湖|山|市|州|省|港|区|团|联盟|银行|基金|中心|条约|协定|号|军|法|国|群|厦|宫|机构|奖|刊|节)$/
const MOST = 8
/** A gloss marks the end of its name; a joint before it marks more. */
const GLOSSED = 41

/** The Latin name at the head of a bracket, or null: （Mevlut Cavusoglu）, but not （Human Rights Watch）. */
const latinName = (content: string): string | null => {
  const name = LATIN_NAME.exec(content)?.[0]
  return name && !BODY_WORDS.test(content) && /\s/.test(name) && !/^[A-Z\s]+$/.test(name) ? name : null
}

/** Where the name begins that ends at the bracket: the farthest start from which a whole name reads, else a plain run by sound. */
const nameStart = (context: NameContext, end: number): { start: number; style: NameCandidate['style'] } | null => {
  const { matching } = context.passage
  for (let start = end - MOST; start <= end - 2; start += 1) {
    const isTitled = context.titleStart(start) !== null
    if (!isTitled && !context.mayBegin(start)) continue
    const name = nameAt(context, start, { isTitled, isJapanese: false })
    if (name?.end === end) return { start, style: name.style }
    if (isTitled && end - start <= 5 && !/[^\p{Script=Han}]/u.test(matching.slice(start, end)))
      return { start, style: 'transliterated' }
  }
  let start = end
  while (end - start < MOST && TRANSLITERATION.has(matching.charAt(start - 1))) start -= 1
  return end - start >= 3 ? { start, style: 'transliterated' } : null
}

/** 恰武什奥卢（Mevlut Cavusoglu）: a name with its Latin form in brackets; `dotted` are the dotted names already found. */
export const findGlossedNames = (context: NameContext, dotted: Span[]): NameCandidate[] => {
  const { matching, text } = context.passage
  const names: NameCandidate[] = []
  for (const match of matching.matchAll(GLOSS)) {
    const end = match.index
    const content = match[1] ?? ''
    const open = matching.indexOf(content, end)
    const name = latinName(text.slice(open, open + content.length))
    if (!name) continue
    const latin = { start: open, end: open + name.length }
    const known = dotted.find((span) => span.end === end)
    const found = known ? { start: known.start, style: 'dotted' as const } : nameStart(context, end)
    if (!found || (!known && BODY_ENDING.test(matching.slice(found.start, end)))) continue
    if (context.isPlace(found.start, end)) continue
    names.push({ ...found, end, rule: 'person.gloss', confidence: 0.95, weight: GLOSSED, latin })
  }
  return names
}
