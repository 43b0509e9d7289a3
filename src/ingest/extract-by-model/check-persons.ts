import { placeNamed } from '../extract/gazetteer.ts'
import { matchingCopy } from '../extract/matching-copy.ts'
import type { Answer } from './answer.ts'
import type { ArticleView } from './article-view.ts'
import { type EvidentStates, evidentState } from './check-countries.ts'
import type { Drop } from './tally.ts'

/** One person as the answers about some batches have it, with forms that stand in the text. */
export interface CheckedPerson {
  name: string
  forms: string[]
  latin: string | null
  office: string | null
  country: string | null
  /** The batches whose answers name the person. */
  batches: number[]
}

const LONGEST_NAME = 40
const PRONOUN = /^(他|她|它|他们|她们|我|我们|自己|本人|两人|二人|双方|对方|该国)$/

/** True when words may name a person: no pronoun, no state, no city, no single character. */
const mayName = (words: string): boolean => {
  const matching = matchingCopy(words)
  if (words.length < 2 || words.length > LONGEST_NAME || !/\p{L}/u.test(words)) return false
  return !PRONOUN.test(matching) && placeNamed(matching) === null
}

/** 拉夫罗夫 shares characters with 谢尔盖·拉夫罗夫, which 部长 does not. */
const sharesWith = (name: string, form: string): boolean =>
  [...matchingCopy(form)].some((char) => /\p{L}/u.test(char) && matchingCopy(name).includes(char))

const checkForm = (view: ArticleView, name: string, form: string, drop: Drop): string | null => {
  if (!view.find(form)) return drop('name not in the text')
  return mayName(form) && sharesWith(name, form) ? form : drop('no name of a person')
}

const written = (view: ArticleView, words: string | null, drop: Drop): string | null =>
  words === null || view.find(words) ? words : drop('name not in the text')

/** One person of the answer about a batch, without what the text does not bear out; null when the name itself falls. */
export const checkPerson = (
  view: ArticleView,
  person: Answer['persons'][number],
  { batch, evident }: { batch: number; evident: EvidentStates },
  drop: Drop,
): CheckedPerson | null => {
  const { name } = person
  if (!view.find(name)) return drop('name not in the text')
  if (!mayName(name)) return drop('no name of a person')
  const others = person.forms.filter((form) => form !== name)
  const forms = others.flatMap((form) => checkForm(view, name, form, drop) ?? [])
  return {
    name,
    forms: [name, ...new Set(forms)],
    latin: written(view, person.latin, drop),
    office: written(view, person.office, drop),
    country: evidentState(person.country, evident, drop),
    batches: [batch],
  }
}
