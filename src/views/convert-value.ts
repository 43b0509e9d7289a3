import type { ValueType, ViewValue } from './view.ts'

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  // A Date rolls 30 February over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const WANTED: Record<ValueType, string> = {
  string: 'a text',
  integer: 'a whole number such as 100',
  float: 'a number such as 0.5',
  boolean: 'true or false',
  date: 'a day such as 2023-10-18',
}

const converted: Record<ValueType, (given: unknown) => ViewValue | undefined> = {
  string: (given) => (typeof given === 'string' ? given : undefined),
  integer: (given) => {
    const number = typeof given === 'string' && /^[+-]?\d+$/.test(given) ? Number(given) : given
    return Number.isSafeInteger(number) ? Number(number) : undefined
  },
  float: (given) => {
    const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined
  },
  boolean: (given) =>
    given === true || given === 'true' ? true : given === false || given === 'false' ? false : undefined,
  date: (given) => (typeof given === 'string' && isDay(given) ? given : undefined),
}

/** `given` (text from a command line, or a JSON value) as a value of `type`; else what was expected, in words. */
export const convertValue = (type: ValueType, given: unknown): { value: ViewValue } | { expected: string } => {
  const value = converted[type](given)
  return value === undefined ? { expected: WANTED[type] } : { value }
}
