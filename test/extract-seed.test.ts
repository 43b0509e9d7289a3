import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { extractionDocument } from '../src/ingest/extraction-document.ts'
import { parseArticle } from '../src/ingest/parse/parse-article.ts'

const articleFile = new URL('../../shared/eval/dev/articles/seed.md', import.meta.url)
const labelFile = new URL('../../shared/eval/dev/labels/seed.json', import.meta.url)
const present = existsSync(articleFile) && existsSync(labelFile)
if (!present) console.log('The labelled seed article is not beside this project: its acceptance test is left out.')

interface Labels {
  visits: { visitors: string[]; country: string; place: string | null; date: string | null; status: string }[]
  meetings: { participants: string[]; kind: string; date: string | null; status: string }[]
  claims: { speaker: string; speakerKind: string; relayedBy: string[]; stance: string; quote: string }[]
}

describe.runIf(present)('the seed article (where it is beside this project)', async () => {
  // The form of the labels is fixed in LABELS.md.
  const gold = (
    present ? JSON.parse(readFileSync(labelFile, 'utf8')) : { visits: [], meetings: [], claims: [] }
  ) as Labels
  const document = await (async () => {
    if (!present) return null
    const parsed = parseArticle(readFileSync(articleFile), { name: 'seed.md' })
    return extractionDocument(parsed, await extractByRules(parsed), 'seed.md')
  })()

  it.for(gold.visits)('tells the visit of $visitors to $country ($date, $status)', (visit) => {
    const places = visit.place ? { place: visit.place } : {}
    expect(document?.events).toContainEqual(
      expect.objectContaining({
        kind: 'visit',
        actors: visit.visitors,
        country: visit.country,
        date: visit.date,
        status: visit.status,
        ...places,
      }),
    )
  })

  it('tells no visit beside them', () => {
    expect(document?.events.filter(({ kind }) => kind === 'visit')).toHaveLength(gold.visits.length)
  })

  it.for(gold.meetings)('tells the $kind of $participants ($date, $status)', (meeting) => {
    expect(document?.events).toContainEqual(
      expect.objectContaining({
        kind: meeting.kind,
        actors: meeting.participants,
        date: meeting.date,
        status: meeting.status,
      }),
    )
  })

  it('keeps the stated date that contradicts itself', () => {
    expect(document?.events.filter(({ datesAgree }) => datesAgree === false)).toEqual([
      expect.objectContaining({ country: 'KP', date: '2023-10-18', statedDate: '周三（10月10号）' }),
    ])
  })

  it.for(gold.claims)('hears $speaker: $quote', ({ speaker, speakerKind, relayedBy, stance, quote }) => {
    expect(document?.claims).toContainEqual(expect.objectContaining({ speaker, speakerKind, relayedBy, stance, quote }))
  })

  it('hears nobody else', () => {
    expect(document?.claims).toHaveLength(gold.claims.length)
  })
})
