import type { ArticleEvidence, Participant, Provenance } from '../domain/evidence.ts'
import { countryId } from '../domain/ids.ts'
import type { Transaction } from './graph.ts'
import { type Rows, saveRows } from './save-rows.ts'
import { statement } from './statement.ts'

type ArticleRows = Rows & { article: string }

const writes = {
  sources: statement<Rows, never>('write/sources'),
  blocks: statement<Rows, never>('write/blocks'),
  article: statement<{ publisher: string; properties: object }, never>('write/article'),
  articleCountries: statement<ArticleRows, never>('write/article-countries'),
  articleSources: statement<ArticleRows, never>('write/article-sources'),
  mentions: statement<ArticleRows, never>('write/mentions'),
  mentionBlocks: statement<Rows, never>('write/mention-blocks'),
  reports: statement<ArticleRows, never>('write/reports'),
  reportBlocks: statement<Rows, never>('write/report-blocks'),
  reportMentions: statement<Rows, never>('write/report-mentions'),
  reportCountries: statement<Rows, never>('write/report-countries'),
  reportSources: statement<Rows, never>('write/report-sources'),
  reportTrips: statement<Rows, never>('write/report-trips'),
  claims: statement<ArticleRows, never>('write/claims'),
  claimBlocks: statement<Rows, never>('write/claim-blocks'),
  claimMentions: statement<Rows, never>('write/claim-mentions'),
  claimCountries: statement<Rows, never>('write/claim-countries'),
  claimSources: statement<Rows, never>('write/claim-sources'),
  claimRelays: statement<Rows, never>('write/claim-relays'),
  claimSubjectMentions: statement<Rows, never>('write/claim-subject-mentions'),
  claimSubjectReports: statement<Rows, never>('write/claim-subject-reports'),
  claimSubjectCountries: statement<Rows, never>('write/claim-subject-countries'),
  claimDisputes: statement<Rows, never>('write/claim-disputes'),
}

const OFFSET_DIGITS = 8

const provenanceProperties = ({ quote, span, rule, confidence, inferred }: Provenance) => ({
  quote,
  spanStart: span.start,
  spanEnd: span.end,
  rule,
  confidence,
  inferred,
})

const saveReports = async (tx: Transaction, { article, reports }: ArticleEvidence, orderKeyOf: OrderKeyOf) => {
  const rows = reports.map(
    ({ date, window, participants, during, blocks, span, quote, rule, confidence, inferred, ...own }) => ({
      ...own,
      ...date,
      ...window,
      ...provenanceProperties({ quote, span, rule, confidence, inferred }),
      publishedAt: article.publishedAt,
      orderKey: orderKeyOf({ id: own.id, span }),
    }),
  )
  await saveRows(tx, writes.reports, { article: article.id, rows })
  await saveRows(tx, writes.reportBlocks, {
    rows: reports.flatMap(({ id, blocks }) => blocks.map((block) => ({ report: id, block }))),
  })
  const involved = (type: Participant['type']) =>
    reports.flatMap(({ id, participants }) =>
      participants
        .map((participant, position) => ({ ...participant, position }))
        .filter((participant) => participant.type === type)
        .map(({ id: participant, role, position, inferred }) => ({
          report: id,
          participant,
          role,
          position,
          inferred,
        })),
    )
  await saveRows(tx, writes.reportMentions, { rows: involved('mention') })
  await saveRows(tx, writes.reportCountries, { rows: involved('country') })
  await saveRows(tx, writes.reportSources, { rows: involved('source') })
  await saveRows(tx, writes.reportTrips, {
    rows: reports.flatMap(({ id, during }) => during.map((visit) => ({ report: id, visit }))),
  })
}

const saveClaims = async (tx: Transaction, { article, claims }: ArticleEvidence, orderKeyOf: OrderKeyOf) => {
  const rows = claims.map((claim) => ({
    id: claim.id,
    stance: claim.stance,
    speakerKind: claim.speakerKind,
    speakerCountry: claim.speakerCountry,
    aboutCountries: claim.aboutCountries,
    topic: claim.topic,
    ...provenanceProperties(claim),
    publishedAt: article.publishedAt,
    orderKey: orderKeyOf(claim),
  }))
  await saveRows(tx, writes.claims, { article: article.id, rows })
  await saveRows(tx, writes.claimBlocks, {
    rows: claims.flatMap(({ id, block, disputeBlocks }) =>
      [block, ...disputeBlocks].map((each) => ({ claim: id, block: each })),
    ),
  })
  const spoken = (type: 'mention' | 'country' | 'source') =>
    claims.filter(({ speaker }) => speaker.type === type).map(({ id, speaker }) => ({ claim: id, speaker: speaker.id }))
  await saveRows(tx, writes.claimMentions, { rows: spoken('mention') })
  await saveRows(tx, writes.claimCountries, { rows: spoken('country') })
  await saveRows(tx, writes.claimSources, { rows: spoken('source') })
  await saveRows(tx, writes.claimRelays, {
    rows: claims.flatMap(({ id, relayedBy }) => relayedBy.map((source, position) => ({ claim: id, source, position }))),
  })
  const subjects = (type: 'mention' | 'country' | 'report') =>
    claims.flatMap(({ id, about }) =>
      about.filter((subject) => subject.type === type).map((subject) => ({ claim: id, subject: subject.id })),
    )
  await saveRows(tx, writes.claimSubjectMentions, { rows: subjects('mention') })
  await saveRows(tx, writes.claimSubjectReports, { rows: subjects('report') })
  await saveRows(tx, writes.claimSubjectCountries, { rows: subjects('country') })
  await saveRows(tx, writes.claimDisputes, {
    rows: claims.flatMap(({ id, disputes }) =>
      disputes.map(({ claim, reason }) => ({ claim: id, disputed: claim, basis: 'article', reason })),
    ),
  })
}

type OrderKeyOf = (record: { id: string; span: { start: number } }) => string

/** Writes what an article says. Nothing of it may be there: the former evidence is deleted first. */
export const saveEvidence = async (tx: Transaction, evidence: ArticleEvidence): Promise<void> => {
  const { article, extractor, publisher, mentions, reports, claims } = evidence
  const orderKeyOf: OrderKeyOf = ({ id, span }) =>
    `${article.publishedAt}~${String(span.start).padStart(OFFSET_DIGITS, '0')}~${id}`

  await saveRows(tx, writes.sources, {
    rows: evidence.sources.map((source) => ({ ...source, orderKey: `${source.name}~${source.id}` })),
  })
  const blocks = new Set([
    ...[...mentions, ...reports].flatMap((compared) => compared.blocks),
    ...claims.flatMap(({ block, disputeBlocks }) => [block, ...disputeBlocks]),
  ])
  await saveRows(tx, writes.blocks, { rows: [...blocks].map((id) => ({ id })) })
  await tx.run(writes.article, {
    publisher: publisher.id,
    properties: { ...article, extractor, orderKey: `${article.publishedAt}~${article.id}` },
  })
  await saveRows(tx, writes.articleCountries, {
    article: article.id,
    rows: evidence.countries.map(({ code, forms }) => ({ country: countryId(code), forms })),
  })
  await saveRows(tx, writes.articleSources, { article: article.id, rows: evidence.credits })
  await saveRows(tx, writes.mentions, {
    article: article.id,
    rows: mentions.map(({ blocks: _, span, quote, rule, confidence, inferred, ...own }) => ({
      ...own,
      ...provenanceProperties({ quote, span, rule, confidence, inferred }),
      orderKey: orderKeyOf({ id: own.id, span }),
    })),
  })
  await saveRows(tx, writes.mentionBlocks, {
    rows: mentions.flatMap(({ id, blocks: own }) => own.map((block) => ({ mention: id, block }))),
  })
  await saveReports(tx, evidence, orderKeyOf)
  await saveClaims(tx, evidence, orderKeyOf)
}
