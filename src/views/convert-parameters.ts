import { closest } from './closest.ts'
import { convertValue } from './convert-value.ts'
import type { View, ViewParameter, ViewValue } from './view.ts'
import { ViewError } from './view-error.ts'

const convertOne = (
  view: View,
  { name, type, max, required, ...parameter }: ViewParameter,
  given: unknown,
): ViewValue => {
  const absent = given === undefined || given === null
  if (absent && required)
    throw new ViewError('BAD_PARAMETER', `The view ${view.name} needs the parameter ${name}: ${parameter.description}.`)
  if (absent) return parameter.default
  const outcome = convertValue(type, given)
  const expected =
    'expected' in outcome
      ? outcome.expected
      : typeof outcome.value === 'number' && (outcome.value < 0 || (max !== null && outcome.value > max))
        ? `a number from 0${max === null ? '' : ` to ${max}`}`
        : null
  if (expected !== null)
    throw new ViewError('BAD_PARAMETER', `Expected ${name} to be ${expected}, but got: ${JSON.stringify(given)}.`)
  return 'value' in outcome ? outcome.value : null
}

/**
 * The values that a view's statement is bound to: `given` converted to the declared types, defaults filled in.
 * Throws a ViewError BAD_PARAMETER for a parameter that is missing, unknown, too large or of another type.
 */
export const convertParameters = (view: View, given: Readonly<Record<string, unknown>>): Record<string, ViewValue> => {
  const names = view.parameters.map(({ name }) => name)
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const near = closest(name, names)
    const hint = near ? `Did you mean "${near}"?` : `It takes: ${names.join(', ')}.`
    throw new ViewError('BAD_PARAMETER', `The view ${view.name} has no parameter "${name}". ${hint}`)
  }
  return Object.fromEntries(
    view.parameters.map((parameter) => {
      const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined
      return [parameter.name, convertOne(view, parameter, value)]
    }),
  )
}
