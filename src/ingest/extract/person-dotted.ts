import type { Span } from '../../domain/article.ts'
import { THINGS_NAMED_AFTER } from './lexicon/not-persons.ts'
import { TRANSLITERATION } from './lexicon/transliteration.ts'
import { wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'

const HAN = /\p{Script=Han}/u
const DOT = /[·•・‧･.]/
const JOINT = /[·•・‧･.\-－–‐]/
const THINGS = wordMatch(THINGS_NAMED_AFTER)
const MAX_PART = 9
const MAX_STRAY = 3

/** True for a mark that joins the parts of a foreign name: a dot, or the dash that some newsrooms use for it. */
export const isNameJoint = (character: string): boolean => JOINT.test(character)

/** Walks left from a joint over spelling by sound to where the name may begin. */
const partStart = (context: NameContext, joint: number): number | null => {
  const { matching } = context.passage
  let start = joint
  while (joint - start < MAX_PART && TRANSLITERATION.has(matching.charAt(start - 1))) {
    if (start < joint && context.titleStart(start) !== null) break
    start -= 1
  }
  if (start < joint && (context.mayBegin(start) || context.titleStart(start) !== null)) return start
  // 何塞普: a first character that is no usual spelling, right after a place where names begin.
  for (let stray = 1; stray <= MAX_STRAY && HAN.test(matching.charAt(start - stray)); stray += 1) {
    if (context.mayBegin(start - stray) && joint - (start - stray) >= 1) return start - stray
  }
  // The run swallowed the end of a word: begin at the first place inside it where a name may.
  for (let inside = start + 1; inside < joint; inside += 1) if (context.mayBegin(inside)) return inside
  return start < joint ? start : null
}

/** Walks right from a joint to where the name is complete. */
const partEnd = (context: NameContext, joint: number): number | null => {
  const { matching } = context.passage
  let end = joint + 1
  if (/[A-Z]/.test(matching.charAt(end))) return end + 1
  while (end - joint <= MAX_PART && TRANSLITERATION.has(matching.charAt(end))) {
    if (end > joint + 1 && (context.endsName(end) || isNameJoint(matching.charAt(end)))) break
    end += 1
  }
  for (let stray = 0; stray <= MAX_STRAY; stray += 1) {
    const next = matching.charAt(end + stray)
    if (end + stray > joint + 1 && (context.endsName(end + stray) || isNameJoint(next))) return end + stray
    if (!HAN.test(next)) return null
  }
  return end > joint + 1 ? end : null
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
    if (THINGS.at(matching, end)) continue
    names.push(span)
    index = end
  }
  return names
}
