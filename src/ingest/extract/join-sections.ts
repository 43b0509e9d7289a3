import type { ExtractedCountry, ExtractedMention, ExtractedSource, Extraction, Party } from '../../domain/extraction.ts'

/** What was read in one section; its spans count from `offset` of the whole article. */
export interface SectionReading {
  extraction: Extraction
  offset: number
}

const union = <T>(first: readonly T[], second: readonly T[]): T[] => [...new Set([...first, ...second])]

/** A list in which later items with a form of an earlier one join it; remembers each form, so that joining costs no search. */
class JoinedList<T extends { forms: string[] }> {
  readonly items: T[] = []
  private readonly numberByForm = new Map<string, number>()

  constructor(private readonly join: (known: T, other: T) => T) {}

  /** Adds an item, and tells its number in the list. */
  add(item: T): number {
    const number = item.forms.map((form) => this.numberByForm.get(form)).find((known) => known !== undefined)
    const known = number === undefined ? undefined : this.items[number]
    const at = number ?? this.items.length
    this.items[at] = known ? this.join(known, item) : item
    for (const form of item.forms) if (!this.numberByForm.has(form)) this.numberByForm.set(form, at)
    return at
  }
}

const joinMentions = (known: ExtractedMention, other: ExtractedMention): ExtractedMention => ({
  ...known,
  name: other.name.length > known.name.length ? other.name : known.name,
  forms: union(known.forms, other.forms).sort((a, b) => b.length - a.length),
  latin: known.latin ?? other.latin,
  office: known.office ?? other.office,
  country: known.country ?? other.country,
})

const joinSources = (known: ExtractedSource, other: ExtractedSource): ExtractedSource => ({
  ...known,
  forms: union(known.forms, other.forms),
})

/** One extraction of what the sections of an article say: who and what bears the same name in two of them is one. */
export const joinSections = (readings: readonly SectionReading[], extractor: string): Extraction => {
  const mentions = new JoinedList(joinMentions)
  const sources = new JoinedList(joinSources)
  const countries = new Map<string, ExtractedCountry>()
  const joined: Extraction = { extractor, mentions: [], countries: [], sources: [], reports: [], claims: [] }
  for (const { extraction, offset } of readings) {
    const shifted = <T extends { span: { start: number; end: number } }>(item: T): T => ({
      ...item,
      span: { start: item.span.start + offset, end: item.span.end + offset },
    })
    const mentionNumbers = extraction.mentions.map((mention) => mentions.add(shifted(mention)))
    const sourceNumbers = extraction.sources.map((source) => sources.add(source))
    const sourceAt = (source: number): number => sourceNumbers[source] ?? source
    const partyOf = (party: Party): Party => {
      if (party.type === 'person') return { ...party, mention: mentionNumbers[party.mention] ?? party.mention }
      return party.type === 'source' ? { ...party, source: sourceAt(party.source) } : party
    }
    for (const { code, forms } of extraction.countries) {
      countries.set(code, { code, forms: union(countries.get(code)?.forms ?? [], forms) })
    }
    const firstClaim = joined.claims.length
    for (const report of extraction.reports) {
      const participants = report.participants.map((participant) => ({
        ...participant,
        party: partyOf(participant.party),
      }))
      joined.reports.push({ ...shifted(report), participants })
    }
    for (const claim of extraction.claims) {
      joined.claims.push({
        ...shifted(claim),
        speaker: partyOf(claim.speaker),
        relayedBy: claim.relayedBy.map(sourceAt),
        about: claim.about.map(partyOf),
        disputes: claim.disputes.map((index) => index + firstClaim),
      })
    }
  }
  return { ...joined, mentions: mentions.items, countries: [...countries.values()], sources: sources.items }
}
