import type { ParsedArticle, Span } from '../domain/article.ts'
import { edtfOf } from '../domain/dates.ts'
import type { ExtractedClaim, ExtractedReport, Extraction, Party } from '../domain/extraction.ts'

/** The form of a state that stands nearest before the end of a span; its code where no form does. */
const formOfCountry = ({ countries }: Extraction, text: string, code: string, span: Span): string => {
  const forms = countries.find((country) => country.code === code)?.forms ?? []
  const positions = forms.map((form) => ({ form, at: text.lastIndexOf(form, span.start) })).filter(({ at }) => at >= 0)
  const nearest = positions.toSorted((a, b) => b.at - a.at || b.form.length - a.form.length)[0]
  if (!nearest) return forms[0] ?? code
  // 中方, 安卡拉方面: without the word for a side an abbreviation names nobody.
  const side = /^方面?/.exec(text.slice(nearest.at + nearest.form.length))?.[0] ?? ''
  return side === '方面' || nearest.form.length === 1 ? nearest.form + side : nearest.form
}

const nameOf = (extraction: Extraction, party: Party): string => {
  switch (party.type) {
    case 'person':
      return extraction.mentions[party.mention]?.name ?? ''
    case 'source':
      return extraction.sources[party.source]?.name ?? ''
    case 'country':
      return party.written ?? party.code
  }
}

/** Where to look back from for the name of a claim's speaker: what was met with names it inside the quote. */
const whereNamed = ({ rule, span }: ExtractedClaim): Span =>
  rule === 'claim/reception' ? { start: span.end, end: span.end } : span

const actorsOf = (extraction: Extraction, { kind, participants }: ExtractedReport): string[] => [
  ...new Set(
    participants
      .filter(({ role }) => kind !== 'visit' || role === 'VISITOR')
      .map(({ party }) => nameOf(extraction, party)),
  ),
]

const idOf = (name: string): string => (name.split(/[\\/]/).at(-1) ?? name).replace(/\.(md|txt|html?|json)$/, '')

/**
 * What an article would add to the graph, as one JSON document in the form that `dateline extract` prints. Its id is the
 * file's name without folder and extension.
 */
export const extractionDocument = ({ article }: ParsedArticle, extraction: Extraction, name: string) => ({
  id: idOf(name),
  title: article.title,
  url: article.url,
  publisher: article.publisher,
  published: article.publishedAt,
  extractor: extraction.extractor,
  persons: extraction.mentions.map(({ name, forms, latin, office, country }) => ({
    name,
    mentions: latin ? [...forms, latin] : forms,
    office,
    country,
  })),
  countries: extraction.countries.map(({ code, forms }) => ({ code, mentions: forms })),
  // A voice without a name speaks in claims, and is no body that could be listed.
  sources: extraction.sources
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ name, kind, forms }) => ({ name, kind, mentions: forms })),
  events: extraction.reports.map((report) => ({
    kind: report.kind,
    actors: actorsOf(extraction, report),
    country: report.country,
    place: report.place,
    date: edtfOf(report.date),
    precision: report.date.precision,
    status: report.status,
    quote: report.quote,
    span: report.span,
    statedDate: report.statedDate,
    datesAgree: report.datesAgree,
    participants: report.participants.map(({ party, role, inferred }) => ({
      name: nameOf(extraction, party),
      role,
      inferred,
    })),
    rule: report.rule,
    confidence: report.confidence,
    inferred: report.inferred,
  })),
  claims: extraction.claims.map((claim) => ({
    speaker:
      claim.speaker.type === 'country'
        ? formOfCountry(extraction, article.text, claim.speaker.code, whereNamed(claim))
        : nameOf(extraction, claim.speaker),
    speakerKind: claim.speakerKind,
    relayedBy: claim.relayedBy.map((source) => extraction.sources[source]?.name ?? ''),
    stance: claim.stance,
    quote: claim.quote,
    span: claim.span,
    about: claim.about.map((party) => nameOf(extraction, party)),
    disputes: claim.disputes,
    rule: claim.rule,
    confidence: claim.confidence,
    inferred: claim.inferred,
  })),
})
