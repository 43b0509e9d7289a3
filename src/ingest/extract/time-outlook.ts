/** Which way the words around a time expression look: `planned` and `past` stand right before it and settle it. */
export type Outlook = 'planned' | 'future' | 'past' | 'none'

const PLANNED =
  /(?:将|定|拟|预计|预定|原定|计划|安排|即将|有望|可望|准备|打算|希望)(?:会|能|要)?(?:在|于|从|自)?(?:当地时间)?\s*$/
const PAST = /(?:已经?|曾经?|早)(?:在|于|从|自)\s*$|自从?(?:当地时间)?\s*$/
const FUTURE =
  /将|预计|定于|预定|拟|计划|打算|准备|即将|有望|可望|希望|会在|会于|(?<![主重需只首必])要(?![求闻员点案素塞])|下一?届|迎来|未来/g
/** 周三宣布将访问: the announcing is on Wednesday, not the visit. */
const SPEECH =
  /表示|说|称|宣布|指出|透露|证实|警告|强调|报道|报导|承诺|告诉|认为|写道|决定|要求|呼吁|确认|发布|通报|获悉|声明|重申|指责|敦促|提出|同意/
/** 不久的将来, 将军, 将近, 将在野: 将 is no sign of the future here. */
const NOT_FUTURE = /将军|将领|将近|将来|上将|中将|少将|大将|名将|主将|或将军/g
const CLAUSE_BREAK = /[，。；：！？“”\n]/

/** 2月24日入侵以来: since a time is since a past one. */
const SINCE = /^[^将]*以来/

const clauseBefore = (text: string, start: number) =>
  text
    .slice(Math.max(0, start - 40), start)
    .split(CLAUSE_BREAK)
    .at(-1) ?? ''
const clauseAfter = (text: string, end: number) => text.slice(end, end + 14).split(CLAUSE_BREAK)[0] ?? ''

const hasCueBefore = (clause: string): boolean => {
  const last = [...clause.replace(NOT_FUTURE, '').matchAll(FUTURE)].at(-1)
  return last !== undefined && !SPEECH.test(clause.slice(last.index))
}

const hasCueAfter = (clause: string): boolean => {
  const first = [...clause.replace(NOT_FUTURE, '').matchAll(FUTURE)][0]
  return first !== undefined && !SPEECH.test(clause.slice(0, first.index))
}

/** Reads, in the clause around `text[start, end)`, whether what is dated was still to come. */
export const outlookAt = (text: string, start: number, end: number): Outlook => {
  const before = clauseBefore(text, start)
  if (PLANNED.test(before)) return 'planned'
  const after = clauseAfter(text, end)
  if (PAST.test(before) || SINCE.test(after)) return 'past'
  return hasCueBefore(before) || hasCueAfter(after) ? 'future' : 'none'
}
