import type { ParsedArticle, Span } from '../../domain/article.ts'
import type { ExtractedCountry, ExtractedMention } from '../../domain/extraction.ts'
import { findAbbreviations } from './abbreviations.ts'
import type { Entity, TimeExpression } from './entity.ts'
import { findPlaces, type Place } from './gazetteer.ts'
import { nameContext } from './name-context.ts'
import { openPassage, type Passage } from './passage.ts'
import { findNameCandidates } from './person-candidates.ts'
import { groupNames, locateNames } from './person-forms.ts'
import { mentionOf, type Naming } from './person-mentions.ts'
import { findPronouns } from './pronouns.ts'
import { holderOf, isRole } from './role-holders.ts'
import { findOffices, type Office } from './role-offices.ts'
import { findSources, type SourceReading } from './source-list.ts'

/** Everything an article names. */
export interface EntityReading {
  /** In order of position, without overlap; a person's span takes in the office before it, the gloss and the title after it. */
  entities: Entity[]
  mentions: ExtractedMention[]
  countries: ExtractedCountry[]
  voices: SourceReading
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The state of a place that stands for one: a capital is one only where it means its government. */
const stateOf = (place: Place): string | null =>
  place.type === 'country' ? place.code : place.isStead ? place.city.country : null

const countriesOf = (text: string, places: Place[]): ExtractedCountry[] => {
  const forms = new Map<string, Set<string>>()
  for (const place of places) {
    const code = stateOf(place)
    if (code) forms.set(code, (forms.get(code) ?? new Set()).add(text.slice(place.start, place.end)))
  }
  return [...forms].map(([code, written]) => ({ code, forms: [...written] }))
}

const entityOfPlace = (place: Place): Entity => {
  const { start, end } = place
  if (place.type === 'country') return { start, end, type: 'country', code: place.code, form: place.form }
  const { id, country, isCapital } = place.city
  if (place.isStead) return { start, end, type: 'country', code: country, form: 'capital' }
  return { start, end, type: 'city', id, country, isCapital }
}

/** The noun phrase around a name: its office, the name, the gloss in brackets, the title after it. */
const phraseOf = ({ matching }: Passage, naming: Naming): Span => {
  const gloss = /^\s?（[^（）]{2,70}）/.exec(matching.slice(naming.end, naming.end + 75))?.[0] ?? ''
  const hasLatin = /\p{Script=Latin}{2}/u.test(gloss)
  const start = Math.min(naming.start, naming.office?.start ?? naming.start)
  return { start, end: Math.max(naming.end + (hasLatin ? gloss.length : 0), naming.office?.end ?? 0) }
}

const officeAt = (offices: Office[], { start, end }: Span): Office | null =>
  offices.find((office) => office.end === start) ?? offices.find((office) => office.start === end) ?? null

/** Keeps the entities that come first in `byPriority` and do not overlap one kept before, in order of position. */
const withoutOverlap = (byPriority: Entity[]): Entity[] => {
  const kept: Entity[] = []
  for (const entity of byPriority) if (!kept.some((other) => overlaps(other, entity))) kept.push(entity)
  return kept.sort((a, b) => a.start - b.start)
}

/** Reads persons, states, cities, offices, sources and pronouns out of an article; `times` are masked first. */
export const findEntities = (parsed: ParsedArticle, matching: string, times: TimeExpression[]): EntityReading => {
  const passage = openPassage(parsed, matching, times)
  const named = findPlaces(passage)
  const context = nameContext(passage, named)
  const groups = groupNames(context, findNameCandidates(context))
  const standing = locateNames(context, groups)
  // A group whose every form lies within longer names of others stands nowhere, and is nobody.
  const numbers = [...new Set(standing.map(({ person }) => person))].sort((a, b) => a - b)
  const persons = groups.filter((_, number) => numbers.includes(number))
  const located = standing.map((name) => ({ ...name, person: numbers.indexOf(name.person) }))

  const longNames = named.filter((place) => !located.some((name) => overlaps(name, place)))
  const places = [...longNames, ...findAbbreviations(context, [...longNames, ...located])]
  places.sort((a, b) => a.start - b.start)
  const offices = findOffices(context, places).filter((office) => !located.some((name) => overlaps(name, office)))

  const namings = located.map((span): Naming => ({ ...span, office: officeAt(offices, span) }))
  const around = { passage, offices, places, publisher: parsed.article.publisher }
  const mentions = persons.map((person, index) =>
    mentionOf(
      around,
      person,
      namings.filter((naming) => naming.person === index),
    ),
  )
  const phrases = namings.map((naming) => ({ ...phraseOf(passage, naming), person: naming.person }))
  const voices = findSources(context, places, phrases, parsed.article.publisher)

  const roles = offices.filter((office) => isRole(office, matching))
  const entities = withoutOverlap([
    ...phrases.map(({ start, end, person }): Entity => ({ start, end, type: 'person', mention: person })),
    ...voices.namings.map(({ start, end, source }): Entity => ({ start, end, type: 'source', source })),
    ...roles.map((office): Entity => {
      const mention = holderOf(office, namings, mentions, matching)
      const country = office.country ?? (mention === null ? null : (mentions[mention]?.country ?? null))
      const written = parsed.article.text.slice(office.start, office.end)
      return { start: office.start, end: office.end, type: 'role', office: written, country, mention }
    }),
    ...places.map(entityOfPlace),
    ...findPronouns(passage).map((pronoun): Entity => ({ ...pronoun, type: 'pronoun' })),
  ])
  return { entities, mentions, countries: countriesOf(parsed.article.text, places), voices }
}
