import type { Span } from '../../domain/article.ts'
import type { ExtractedMention } from '../../domain/extraction.ts'
import { countryOfOffice, type OfficeSurroundings } from './office-country.ts'
import type { NamedPerson } from './person-forms.ts'
import type { Office } from './role-offices.ts'

/** A place where a person is named, with the office that touches the name. */
export interface Naming extends Span {
  person: number
  office: Office | null
}

/** The office that says most of a person: of a state before none, of the present before the past, the longest. */
const bestOffice = (offices: Office[]): Office | null => {
  const weight = (office: Office) =>
    (office.isPlaced ? 100 : 0) +
    (office.country ? 50 : 0) +
    (office.isFormer ? 0 : 20) +
    Math.min(19, office.end - office.start)
  return offices.reduce<Office | null>((best, next) => (best && weight(best) >= weight(next) ? best : next), null)
}

/** Writes down one person of the article, with the sentence in which the fullest form first stands as evidence. */
export const mentionOf = (around: OfficeSurroundings, person: NamedPerson, namings: Naming[]): ExtractedMention => {
  const { text, matching, sentenceAt } = around.passage
  const full = namings.find(({ start, end }) => matching.slice(start, end) === person.key) ?? namings[0]
  if (!full) throw new Error(`expected ${person.key} to be named in the text, but it stands nowhere in it`)
  const name = text.slice(full.start, full.end)
  const forms = [name, ...namings.map(({ start, end }) => text.slice(start, end))]
  const office = bestOffice(namings.flatMap((naming) => naming.office ?? []))
  const { country, inferred } = office ? countryOfOffice(around, office) : { country: null, inferred: false }
  const latin = person.candidates.find((candidate) => candidate.latin)?.latin ?? null
  const best = person.candidates.reduce((a, b) => (b.confidence > a.confidence ? b : a))
  const span = sentenceAt(full.start)
  return {
    name,
    forms: [...new Set(forms)].sort((a, b) => Number(b === name) - Number(a === name) || b.length - a.length),
    latin: latin && text.slice(latin.start, latin.end),
    office: office && text.slice(office.start, office.end),
    country,
    quote: text.slice(span.start, span.end),
    span,
    rule: best.rule,
    confidence: best.confidence,
    inferred,
  }
}
