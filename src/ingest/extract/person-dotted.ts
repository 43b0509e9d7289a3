import type { Span } from '../../domain/article.ts'
import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import { NOT_PERSONS, THINGS_NAMED_AFTER } from './lexicon/not-persons.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

const HAN = /\p{Script=Han}/u
const DOT = /[·•・‧･.]/
const JOINT = /[·•・‧･.\-－–‐]/
const THINGS = wordMatch(THINGS_NAMED_AFTER)
const MAX_PART = 9
/** How many characters of a part may be of no usual spelling: 何塞普, 阿卜杜勒哈基姆. */
const MAX_STRAY = 2
/** What a place where names begin, or a title, lends to a first part. */
const BEGINS = 3
const AFTER_TITLE = 8

/** True for a mark that joins the parts of a foreign name: a dot, or the dash that some newsrooms use for it. */
export const isNameJoint = (character: string): boolean => JOINT.test(character)

const isSound = (character: string): boolean => TRANSLITERATION.has(character)

/** True when a part may hold the characters from `start` to `end`: few strays, and no word of grammar among them. */
const isPart = ({ passage: { matching } }: NameContext, start: number, end: number): boolean => {
  let strays = 0
  for (let at = start; at < end; at += 1) {
    const character = matching.charAt(at)
    if (isSound(character)) continue
    strays += 1
    if (!HAN.test(character) || BOUNDARY_CHARACTERS.has(character) || strays > MAX_STRAY) return false
  }
  return true
}

/** Where the part before a joint begins: where the part reads best, and where names begin rather than elsewhere. */
const partStart = (context: NameContext, joint: number): number | null => {
  // 让-伊夫: a word of grammar, but before a joint a name.
  if (context.passage.matching.charAt(joint - 1) === '让') return joint - 1
  let best: { start: number; odds: number } | null = null
  for (let start = joint - 1; start >= joint - MAX_PART && isPart(context, start, joint); start -= 1) {
    if (isNameJoint(context.passage.matching.charAt(start - 1))) return start
    const lent = context.titleStart(start) !== null ? AFTER_TITLE : context.mayBegin(start) ? BEGINS : 0
    const odds = context.odds.part(start, joint) + lent
    if (!best || odds > best.odds) best = { start, odds }
  }
  return best?.start ?? null
}

/** Where the part after a joint ends: at the next joint, or where it reads best. */
const partEnd = (context: NameContext, joint: number): number | null => {
  const { matching } = context.passage
  if (/[A-Z]/.test(matching.charAt(joint + 1))) return joint + 2
  let best: { end: number; odds: number } | null = null
  for (let end = joint + 2; end <= joint + 1 + MAX_PART && isPart(context, joint + 1, end); end += 1) {
    if (isNameJoint(matching.charAt(end))) return end
    const odds = context.odds.part(joint + 1, end)
    if (!best || odds > best.odds) best = { end, odds }
  }
  return best?.end ?? null
}

const isJointAt = (matching: string, index: number): boolean =>
  isNameJoint(matching.charAt(index)) &&
  HAN.test(matching.charAt(index - 1)) &&
  /[\p{Script=Han}A-Z]/u.test(matching.charAt(index + 1))

/** A dash also joins places (印度-太平洋) and parties (马克龙-拉皮德会谈): then it makes no name. */
const isDashedName = (context: NameContext, { start, end }: Span, joint: number): boolean => {
  const { matching } = context.passage
  if (context.titleStart(start) !== null) return true
  if (context.touchesPlace(start, end) || context.isPlace(start, joint) || context.isPlace(joint + 1, end)) return false
  const named = matching.slice(start, end)
  for (let at = matching.indexOf(named); at >= 0; at = matching.indexOf(named, at + 1)) {
    if (THINGS.at(matching, at + named.length)) return false
  }
  return !context.isRepeated(start, joint)
}

/** 谢尔盖·拉夫罗夫, 瓦西里-博德纳: names whose parts are joined by a dot or a dash. Two places joined by a dash are none. */
export const findDottedNames = (context: NameContext): Span[] => {
  const { matching, text, isTime } = context.passage
  const names: Span[] = []
  for (let index = 1; index < matching.length; index += 1) {
    if (!isJointAt(matching, index) || isTime(index)) continue
    const joint = index
    const start = partStart(context, joint)
    let end = partEnd(context, joint)
    while (end !== null && isNameJoint(matching.charAt(end)) && isJointAt(matching, end)) end = partEnd(context, end)
    if (start === null || end === null) continue
    const span = { start, end }
    const isDashed = [...text.slice(start, end)].every((character) => !DOT.test(character))
    if (isDashed && !isDashedName(context, span, joint)) continue
    if (THINGS.at(matching, end) || NOT_PERSONS.has(matching.slice(start, end))) continue
    names.push(span)
    index = end
  }
  return names
}
