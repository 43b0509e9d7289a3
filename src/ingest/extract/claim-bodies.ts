import type { Span } from '../../domain/article.ts'
import type { ExtractedClaim, ExtractedSource } from '../../domain/extraction.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'
import { SPEAKER_NOUNS } from './lexicon/speaker-nouns.ts'
import { matchingCopy } from './matching-copy.ts'
import type { Reading } from './reading.ts'

/** A body or an unnamed voice found by its closing noun. */
export interface Body extends Span {
  kind: SourceKind
}

const KIND_BY_NOUN = new Map<string, SourceKind>(
  SPEAKER_NOUNS.flatMap(({ kind, nouns }) =>
    nouns
      .split(/\s+/)
      .filter((noun) => noun !== '')
      .map((noun): [string, SourceKind] => [noun, kind]),
  ),
)
const SPEAKER_KIND: Record<SourceKind, ExtractedClaim['speakerKind']> = {
  medium: 'media',
  agency: 'media',
  government: 'government',
  organisation: 'organisation',
  unnamed: 'unnamed',
}

/** How the one speaks whom a source's name means: 媒体 is press and 当局 a government, though neither is named. */
export const speakerKindOf = ({ name, kind }: ExtractedSource): ExtractedClaim['speakerKind'] => {
  if (kind !== 'unnamed') return SPEAKER_KIND[kind]
  const words = matchingCopy(name)
  for (let start = 0; start < words.length; start += 1) {
    const known = KIND_BY_NOUN.get(words.slice(start))
    if (known) return SPEAKER_KIND[known]
  }
  return 'unnamed'
}

/** 一份|欧盟|文件: the number belongs to the paper. */
const COUNTS = /^(一[份份项項篇则則个個家]|这[份个家]|這[份個家]|另一?[个個家])/

/** The index of the source of that name; it is added to the reading when it is new. */
export const sourceNamed = (reading: Reading, { start, end, kind }: Body): number => {
  const written = reading.text.slice(start, end).replace(/^的/, '').trim()
  const form = kind === 'unnamed' ? written : written.replace(COUNTS, '')
  const known = reading.sources.findIndex((source) => source.name === form || source.forms.includes(form))
  if (known >= 0) return known
  reading.sources.push({ name: form, kind, forms: [form] })
  return reading.sources.length - 1
}
