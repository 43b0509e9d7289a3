import type { ParsedArticle } from '../domain/article.ts'
import type { ArticleEvidence, Claim, Mention, Participant, Provenance, Report, Source } from '../domain/evidence.ts'
import type { Evidence, ExtractedSource, Extraction, Party } from '../domain/extraction.ts'
import { countryId, idOf } from '../domain/ids.ts'
import { windowOf } from '../domain/report-window.ts'
import { claimMatterOf } from './claim-matter.ts'
import { eventBlocksOf } from './event-blocks.ts'
import { matchingCopy } from './extract/matching-copy.ts'
import { mentionBlocksOf } from './resolve/name-parts.ts'
import { visitsAround } from './visits-around.ts'

const provenanceOf = ({ quote, span, rule, confidence, inferred }: Evidence): Provenance => ({
  quote,
  span,
  rule,
  confidence,
  inferred,
})

/** A source's name stands in simplified script, so that its id says all that it is, whichever article comes first. */
const sourceOf = ({ name, kind }: Pick<ExtractedSource, 'name' | 'kind'>): Source => {
  const simplified = matchingCopy(name)
  return { id: idOf('source', kind, simplified), name: simplified, kind }
}

const uniqueById = <T extends { id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** The item at an index that the extraction itself made; a dangling one is a defect of the extractor. */
const at = <T>(items: readonly T[], index: number, what: string): T => {
  const item = items[index]
  if (item === undefined) throw new Error(`Expected ${what} ${index} in the extraction, but it has ${items.length}.`)
  return item
}

/** What an article says, as records with ids: the last step before anything is saved. */
export const evidenceOf = ({ article }: ParsedArticle, extraction: Extraction): ArticleEvidence => {
  const sources = extraction.sources.map(sourceOf)
  const mentions = extraction.mentions.map(
    (extracted): Mention => ({
      id: idOf('mention', article.id, extracted.name),
      name: extracted.name,
      forms: extracted.forms,
      latin: extracted.latin,
      office: extracted.office,
      countryCode: extracted.country,
      blocks: mentionBlocksOf(extracted),
      ...provenanceOf(extracted),
    }),
  )
  const blockByMention = new Map(mentions.map(({ id, blocks: [family] }) => [id, family]))

  const partyOf = (party: Party): Pick<Participant, 'type' | 'id'> => {
    switch (party.type) {
      case 'person':
        return { type: 'mention', id: at(mentions, party.mention, 'mention').id }
      case 'country':
        return { type: 'country', id: countryId(party.code) }
      case 'source':
        return { type: 'source', id: at(sources, party.source, 'source').id }
    }
  }

  const told = extraction.reports.map((extracted): Omit<Report, 'during'> => {
    const participants = uniqueById(
      extracted.participants.map(({ party, role, inferred }) => ({ ...partyOf(party), role, inferred })),
    )
    const { kind, country, span } = extracted
    const report = {
      id: idOf('report', article.id, kind, country ?? '', String(span.start), ...participants.map(({ id }) => id)),
      kind,
      status: extracted.status,
      statedDate: extracted.statedDate,
      date: extracted.date,
      datesAgree: extracted.datesAgree,
      window: windowOf(extracted.date, extracted.status, article.publishedAt),
      countryCode: country,
      place: extracted.place,
      participants,
      ...provenanceOf(extracted),
    }
    return { ...report, blocks: eventBlocksOf(report, ({ id }) => [blockByMention.get(id) ?? id]) }
  })
  const stateByMention = new Map(mentions.map(({ id, countryCode }) => [id, countryCode]))
  const reports = told.map((report): Report => ({ ...report, during: visitsAround(report, told, stateByMention) }))

  const claimIds = extraction.claims.map(({ span, speaker }) =>
    idOf('claim', article.id, String(span.start), String(span.end), partyOf(speaker).id),
  )
  const nameBySource = new Map(sources.map(({ id, name }) => [id, name]))
  const matterOf = claimMatterOf(extraction, mentions, nameBySource, article.publishedAt)
  const claims = extraction.claims.map((extracted, index): Claim => {
    const speaksOf = reports.filter(({ span }) => span.start >= extracted.span.start && span.end <= extracted.span.end)
    const said = {
      speaker: partyOf(extracted.speaker),
      stance: extracted.stance,
      quote: extracted.quote,
      about: uniqueById<Claim['about'][number]>([
        ...extracted.about.map(partyOf).flatMap(({ type, id }) => (type === 'source' ? [] : [{ type, id }])),
        ...speaksOf.map(({ id }) => ({ type: 'report' as const, id })),
      ]),
    }
    return {
      ...provenanceOf(extracted),
      ...said,
      ...matterOf(said),
      id: at(claimIds, index, 'claim'),
      speakerKind: extracted.speakerKind,
      relayedBy: [...new Set(extracted.relayedBy.map((source) => at(sources, source, 'source').id))],
      disputes: extracted.disputes.map((disputed) => ({
        claim: at(claimIds, disputed, 'claim'),
        reason: `${extracted.stance} what an earlier claim of the same article says`,
      })),
    }
  })

  const publisher = sourceOf({ name: article.publisher, kind: 'medium' })
  return {
    article,
    extractor: extraction.extractor,
    publisher,
    sources: uniqueById([publisher, ...sources]),
    countries: extraction.countries,
    credits: uniqueById(
      extraction.sources.map(({ forms }, index) => ({ id: at(sources, index, 'source').id, forms })),
    ).map(({ id, forms }) => ({ source: id, forms })),
    mentions: uniqueById(mentions),
    reports: uniqueById(reports),
    claims: uniqueById(claims),
  }
}
