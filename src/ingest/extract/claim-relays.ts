import type { Span } from '../../domain/article.ts'
import type { Party } from '../../domain/extraction.ts'
import { partyKey, subjectPerson } from './anaphora.ts'
import type { Speaker } from './claim-speaker.ts'
import type { Utterance } from './claim-utterances.ts'
import type { Sentence } from './clauses.ts'
import { type Reading, within } from './reading.ts'

/** The medium that a paragraph reports from (据路透社报道，…). */
interface Reported {
  media: number[]
  /** Where its sentence begins, and in which paragraph. */
  sentence: number
  paragraph: number
  /** Whose words it carried first; the next sentences of the same speaker are carried too. */
  speaker: string | null
  /** True for 媒体, 外媒: what the press in general says ends with its sentence. */
  isGeneric: boolean
}

/** Which media carry whose words, kept from sentence to sentence. */
export interface Relays {
  /** The media to which a speaker spoke: they carry the words until the speaker is heard elsewhere. */
  bySpeaker: Map<string, number[]>
  reported: Reported
}

const NOTHING: Reported = { media: [], sentence: -1, paragraph: -1, speaker: null, isGeneric: false }

/** Nothing is carried yet. */
export const openRelays = (): Relays => ({ bySpeaker: new Map(), reported: NOTHING })

const reportedHere = ({ sources }: Reading, sentence: Sentence, media: number[], speaker: string | null): Reported => ({
  media,
  sentence: sentence.start,
  paragraph: sentence.paragraph,
  speaker,
  isGeneric: media.every((source) =>
    /(媒体|媒體|媒|报纸|報紙|新闻界|新聞界|传媒|傳媒)$/.test(sources[source]?.name ?? ''),
  ),
})

const GIVEN_TO = /(对|向|告诉|告知|给|致电|致信|致函|投书|回复|答复|回应|回答)[^，。；]{0,6}$/
const OF_IT = /^[》”’]?(（[^（）]{1,40}）)?的(?!(提问|问题|采访|专访|记者|节目|书面|询问|查询|求证|一份|置评))/
const INTERVIEWED = /(接受|受访于|做客|连线|参加|答)[^，。；]{0,12}$/
const INTERVIEW = /^[^，。；]{0,24}(采访|专访|访问|访谈|连线|电访|提问|节目|独家|询问|查询|求证)/
const STANDS_IN = /(在|于|通过|登上|为)[^，。；]{0,6}$/
const PUBLISHED =
  /^[》”’]?(（[^（）]{1,40}）)?(上|中|的?[^，。；]{0,8}(节目|访谈|专访|采访|文章|专栏|网站|撰文|刊文|发表|刊登|投书|直播)|撰|刊|发文|说|表示|称|指)/
const CORRESPONDENT = /(记者|通讯员|特派员|专栏作家|专栏作者|主编|总编辑|编辑|评论员|主播|社长)/
/** Where a speaker is heard without a medium between. */
const ELSEWHERE =
  /记者会|发布会|声明|推特|推文|社交|脸书|微博|演讲|演说|讲话|致辞|听证|发文|发推|公报|新闻稿|峰会|议会|国会|大会|论坛|会上|会晤|会谈|会见/

const isMedium = ({ sources }: Reading, index: number): boolean =>
  sources[index]?.kind === 'medium' || sources[index]?.kind === 'agency'

/** The media to which the words of an utterance were given: 对…说, 接受…采访, 在…撰文. `from` is where its sentence is still unread. */
const addressees = (reading: Reading, sentence: Sentence, { cue }: Utterance, from: number): number[] => {
  const { matching } = reading
  const to = /^(告诉|告知|答复|回复)/.test(cue.form) ? Math.min(cue.end + 16, sentence.end) : cue.end
  const media: number[] = []
  let lastEnd = -1
  for (const naming of within(reading.namings, { start: from, end: to })) {
    if (!isMedium(reading, naming.source)) continue
    const before = matching.slice(Math.max(from, naming.start - 16), naming.start)
    const after = matching.slice(naming.end, naming.end + 44)
    const isListed = lastEnd >= 0 && /^[》”’]?(、|和|与|及|以及)[《“‘]?$/.test(matching.slice(lastEnd, naming.start))
    const isAddressed =
      (GIVEN_TO.test(before) && !OF_IT.test(after)) ||
      (INTERVIEWED.test(before) && INTERVIEW.test(after)) ||
      (STANDS_IN.test(before) && PUBLISHED.test(after))
    if (!isAddressed && !isListed) continue
    media.push(naming.source)
    lastEnd = naming.end
  }
  return [...new Set(media)]
}

/** 挪威外长艾德周二接受了《晚邮报》专访。 A sentence that only tells of an interview: what its subject says next is carried. */
export const noteInterview = (reading: Reading, sentence: Sentence, relays: Relays): void => {
  for (const naming of within(reading.namings, sentence)) {
    const before = reading.matching.slice(sentence.start, naming.start)
    const after = reading.matching.slice(naming.end, naming.end + 44)
    if (!isMedium(reading, naming.source) || !INTERVIEWED.test(before) || !INTERVIEW.test(after)) continue
    const subject = subjectPerson(reading, sentence, { start: sentence.start, end: naming.start })
    if (subject !== null) relays.bySpeaker.set(partyKey({ type: 'person', mention: subject }), [naming.source])
  }
}

/** The media that a person writes for (晚邮报驻京记者某人), as far as the article tells. */
const employers = (reading: Reading, party: Party): number[] => {
  if (party.type !== 'person') return []
  if (!CORRESPONDENT.test(reading.mentions[party.mention]?.office ?? '')) return []
  const own = reading.entities.filter((e) => e.type === 'person' && e.mention === party.mention)
  const media = own.flatMap(({ start }) =>
    reading.namings.filter(
      (naming) =>
        isMedium(reading, naming.source) &&
        naming.start >= start - 12 &&
        naming.start <= start + 4 &&
        /^[》”’]?(驻|在|特派|记者|通讯员|专栏|主编|评论|总编|编辑|国际|政治|$)/.test(
          reading.matching.slice(naming.end, start + 12),
        ),
    ),
  )
  return [...new Set(media.map(({ source }) => source))]
}

const sourceOf = (speaker: { party: Party } | null | undefined): number[] =>
  speaker?.party.type === 'source' ? [speaker.party.source] : []

/**
 * The medium that a paragraph reports from, where it carries this speaker too: in its own sentence, then as long as the same
 * one goes on or is only pointed at (他还说), also in the paragraph after. Another who is named speaks for himself.
 */
const reportedFor = ({ reported }: Relays, sentence: Sentence, { party, inferred }: Speaker): number[] | null => {
  const key = partyKey(party)
  const isSame = reported.speaker === key
  const distance = sentence.paragraph - reported.paragraph
  if (reported.media.length === 0) return null
  if (reported.sentence === sentence.start) {
    reported.speaker = key
    return reported.media
  }
  if (reported.isGeneric || !(distance === 0 ? isSame || inferred : distance === 1 && isSame && inferred)) return null
  reported.paragraph = sentence.paragraph
  return reported.media
}

/** The media that carry the words of an utterance, in the order in which they passed. Moves the relays on. */
export const relaysOf = (
  reading: Reading,
  sentence: Sentence,
  utterance: Utterance,
  from: number,
  relays: Relays,
): number[] => {
  const { speaker, citedBy, passedOnBy } = utterance
  if (speaker.kind === 'media') {
    const beside = utterance.rule === 'claim/joint-subject' ? relays.reported.media : []
    relays.reported = reportedHere(reading, sentence, [...beside, ...sourceOf(speaker)], null)
    return []
  }
  const key = partyKey(speaker.party)
  const told = citedBy ? sourceOf(citedBy) : addressees(reading, sentence, utterance, from)
  if (told.length > 0) {
    relays.bySpeaker.set(key, told)
    if (citedBy) relays.reported = reportedHere(reading, sentence, told, key)
    return [...sourceOf(passedOnBy), ...told]
  }
  const writes = employers(reading, speaker.party)
  if (writes.length > 0) return writes
  const span: Span = { start: from, end: utterance.cue.start }
  if (ELSEWHERE.test(reading.matching.slice(span.start, span.end))) relays.bySpeaker.delete(key)
  const teller = passedOnBy
    ? (relays.bySpeaker.get(partyKey(passedOnBy.party)) ?? employers(reading, passedOnBy.party))
    : []
  const kept = reportedFor(relays, sentence, speaker) ?? relays.bySpeaker.get(key) ?? []
  return [...sourceOf(passedOnBy), ...(teller.length > 0 ? teller : kept)]
}
