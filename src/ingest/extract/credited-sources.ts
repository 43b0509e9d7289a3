import type { Extraction, Party } from '../../domain/extraction.ts'

/** Leaves out the sources that nothing was heard of: neither credited by the text nor speaking, carrying or taking part. */
export const withCreditedSources = (extraction: Extraction, credited: Set<number>): Extraction => {
  const { sources, claims, reports } = extraction
  const used = new Set(credited)
  const use = (party: Party): void => {
    if (party.type === 'source') used.add(party.source)
  }
  for (const { speaker, relayedBy, about } of claims) {
    for (const party of [speaker, ...about]) use(party)
    for (const source of relayedBy) used.add(source)
  }
  for (const { participants } of reports) for (const { party } of participants) use(party)

  const kept = sources.map((_, index) => index).filter((index) => used.has(index))
  const indexOf = new Map(kept.map((source, index) => [source, index]))
  const moved = (source: number): number => indexOf.get(source) ?? -1
  const movedParty = (party: Party): Party =>
    party.type === 'source' ? { ...party, source: moved(party.source) } : party
  return {
    ...extraction,
    sources: sources.filter((_, index) => used.has(index)),
    claims: claims.map((claim) => ({
      ...claim,
      speaker: movedParty(claim.speaker),
      relayedBy: claim.relayedBy.map(moved),
      about: claim.about.map(movedParty),
    })),
    reports: reports.map((report) => ({
      ...report,
      participants: report.participants.map((each) => ({ ...each, party: movedParty(each.party) })),
    })),
  }
}
