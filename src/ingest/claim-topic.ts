import { matchingCopy } from './extract/matching-copy.ts'

// What holds sentences together, and the words for speaking and denying: every claim has them, so they say nothing of its matter.
const FUNCTION_SIGNS = new Set(
  '的了在是和与及对向从为将会也都就还没不有无未非这那我你他她它们之其而且但并已被把给让使到等个些曾要或者说称道',
)
const SPEECH_WORDS =
  /否认|表示|指责|指控|指出|认为|说法|消息|报道|声称|宣称|强调|回应|驳斥|有关|关于|进行|可能|任何|所谓|我们|他们/gu
const NOT_HAN = /[^\p{Script=Han}]+/u

/** The pairs of signs that say what a quote is about, in simplified script: without names and the words that any claim has. */
export const topicOf = (quote: string, names: readonly string[]): string[] => {
  let text = matchingCopy(quote)
  for (const name of names) text = text.replaceAll(name, ' ')
  const runs = [...text.replace(SPEECH_WORDS, ' ')]
    .map((sign) => (FUNCTION_SIGNS.has(sign) ? ' ' : sign))
    .join('')
    .split(NOT_HAN)
  const pairs = runs.flatMap((run) => {
    const signs = [...run]
    return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
  })
  return [...new Set(pairs)].sort()
}

/** The names in an article as they stand in the matching copy, the longest first, so that no rest of one is left. */
export const namesIn = (forms: readonly string[]): string[] =>
  [...new Set(forms.map(matchingCopy))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
