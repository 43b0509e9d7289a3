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
const NOUN = [...KIND_BY_NOUN.keys()].sort((a, b) => b.length - a.length).join('|')
/** Further words of the same name: 外交部 | 两名不愿透露姓名的 | 官员. */
const EXTENSION = new RegExp(`^(?<middle>[^，。、：；:,“”"「」（）()\\s在对向与就将已曾被把]{0,10}?)(?<noun>${NOUN})`)
const WHOLE = new RegExp(`(?<name>[^，。、：；:,“”"「」（）()\\s■在对向与就将已曾被把从]{0,10}?)(?<noun>${NOUN})`)
const LEADING =
  /^(不过|但是|但|然而|此外|另外|同时|对此|因此|而且|而|并|且|还|也|则|据|根据|按照|随后|之后|目前|近日|日前|据悉|其中|如果|虽然|尽管|由于|因为|所以|至于|另据|又据|照)+/
const VERB = /(是|有关|表示|认为|要求|进行|发表|称|说|成为|包括)/

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

/** Extends a state or a body to the longest name that follows on from it: 土耳其 → 土耳其国防部. Null when none does. */
export const bodyFrom = (reading: Reading, start: number, from: number, limit: number): Body | null => {
  let body: Body | null = null
  let at = from
  for (;;) {
    const { groups } = EXTENSION.exec(reading.matching.slice(at, limit)) ?? {}
    const noun = groups?.noun
    const middle = groups?.middle ?? ''
    const kind = noun === undefined ? undefined : KIND_BY_NOUN.get(noun)
    if (noun === undefined || kind === undefined || VERB.test(middle)) return body
    at += middle.length + noun.length
    body = { start, end: at, kind }
  }
}

/** The body or unnamed voice that speaks in a region without a name the gazetteers know: 多名消息人士, 外界. */
export const bodyIn = (reading: Reading, region: Span): Body | null => {
  const text = reading.matching.slice(region.start, region.end)
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const match = WHOLE.exec(text.slice(lead))
  const noun = match?.groups?.noun
  const kind = noun === undefined ? undefined : KIND_BY_NOUN.get(noun)
  if (!match || kind === undefined || VERB.test(match.groups?.name ?? '')) return null
  const start = region.start + lead + match.index
  const end = start + match[0].length
  return bodyFrom(reading, start, end, region.end) ?? { start, end, kind }
}

/** The index of the source of that name; it is added to the reading when it is new. */
export const sourceNamed = (reading: Reading, { start, end, kind }: Body): number => {
  const form = reading.text.slice(start, end).replace(/^的/, '').trim()
  const known = reading.sources.findIndex((source) => source.name === form || source.forms.includes(form))
  if (known >= 0) return known
  reading.sources.push({ name: form, kind, forms: [form] })
  return reading.sources.length - 1
}
