import type { ReportToResolve } from '../../domain/knowledge.ts'

type Dated = Pick<ReportToResolve, 'date' | 'datesAgree'>
type Days = { startOn: string; endOn: string }

const covers = (whole: Days, part: Days): boolean => whole.startOn <= part.startOn && part.endOn <= whole.endOn

/**
 * Whether the dates that reports give an event agree: false when one contradicts itself, or when two have no day in common
 * and no third spans both, as the first and last days of a trip do; null when there is nothing to compare.
 */
export const datesAgree = (reports: readonly Dated[]): boolean | null => {
  const stated = reports.flatMap(({ datesAgree: agree }) => agree ?? [])
  if (stated.includes(false)) return false
  const days = new Map<string, Days>()
  let dated = 0
  for (const { date } of reports) {
    if (date.startOn === null || date.endOn === null) continue
    dated += 1
    days.set(`${date.startOn} ${date.endOn}`, { startOn: date.startOn, endOn: date.endOn })
  }
  const distinct = [...days.values()].sort((a, b) => (a.startOn < b.startOn ? -1 : 1))
  const firstToEnd = distinct.reduce<Days | null>(
    (least, each) => (least && least.endOn <= each.endOn ? least : each),
    null,
  )
  const lastToStart = distinct.at(-1)
  // The pair furthest apart decides: all others lie between.
  if (firstToEnd && lastToStart && firstToEnd.endOn < lastToStart.startOn) {
    return distinct.some((span) => covers(span, firstToEnd) && covers(span, lastToStart))
  }
  return dated > 1 || stated.length > 0 ? true : null
}
