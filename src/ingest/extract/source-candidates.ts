import type { Place } from './gazetteer.ts'
import { OWN_VOICE } from './lexicon/credits.ts'
import { longestMatch, wordMatch } from './longest-match.ts'
import type { NameContext } from './name-context.ts'
import { abbreviated, joinedKeys } from './source-aliases.ts'
import { bodyOfState, endedBody, listedBody } from './source-bodies.ts'
import type { SourceCandidate } from './source-candidate.ts'
import { knownMedium, patternedMedium, titledMedium } from './source-media.ts'

const OWN = wordMatch(OWN_VOICE)
/** 该报, 该社: the medium named last. */
const SAID_MEDIUM = longestMatch(
  '该报 该社 该台 该网 该刊 该网站 该媒体 该杂志 该周刊 该通讯社 该电视台 该电台 这家报纸 这份报纸 这家媒体 这家通讯社 这家电视台 这家杂志 这家媒体'
    .split(' ')
    .map((word) => [word, word] as const),
)
const isMedium = ({ kind }: SourceCandidate): boolean => kind === 'medium' || kind === 'agency'

/** 本台, 该报: words that point at a medium: the article's own, or the one named last. */
const pointing = (
  matching: string,
  index: number,
  publisher: string,
  before: SourceCandidate[],
): SourceCandidate | null => {
  const own = OWN.at(matching, index)
  if (own) return { start: index, end: own.end, key: publisher, kind: 'medium', rule: 'source.own-voice' }
  const said = SAID_MEDIUM.at(matching, index)
  const last = said && before.findLast((c) => isMedium(c) && !c.isGeneric)
  return last ? { ...last, start: index, end: said.end, rule: 'source.points-back', pointsBack: true } : null
}

/** Every body of the article that could be credited, in order of position and without overlap. */
export const findSourceCandidates = (context: NameContext, places: Place[], publisher: string): SourceCandidate[] => {
  const { matching, isTime } = context.passage
  const placeStarting = new Map(places.map((place) => [place.start, place]))
  const placeStartByEnd = new Map(places.map((place) => [place.end, place.start]))
  const seatAt = (place: Place | undefined): SourceCandidate | null => {
    if (place?.type !== 'country' || place.form !== 'seat') return null
    const { start, end } = place
    return { start, end, key: matching.slice(start, end), kind: 'government', rule: 'source.seat' }
  }
  const candidates: SourceCandidate[] = []
  let last = 0
  for (let index = 0; index < matching.length; index += 1) {
    if (isTime(index) || index < last) continue
    const place = placeStarting.get(index)
    const found =
      knownMedium(matching, index) ??
      titledMedium(matching, index) ??
      pointing(matching, index, publisher, candidates) ??
      (place ? bodyOfState(context, placeStarting, place) : null) ??
      seatAt(place) ??
      patternedMedium(context, placeStartByEnd, index) ??
      listedBody(context, placeStartByEnd, index) ??
      endedBody(context, placeStarting, placeStartByEnd, index)
    if (!found) continue
    while ((candidates.at(-1)?.end ?? 0) > found.start) candidates.pop()
    // 丹麦报纸《号角晚报》: the sort of paper only describes the one that is named.
    const before = candidates.at(-1)
    if (before?.kind === 'medium' && isMedium(found) && /^[《“‘]$/.test(matching.slice(before.end, found.start)))
      candidates.pop()
    candidates.push(found)
    last = found.end
  }
  // A sort of body (媒体, 人权组织) names nobody: whoever speaks so is read where the claims are.
  const all = joinedKeys(candidates.filter(({ isGeneric }) => !isGeneric))
  return [...all, ...abbreviated(context, all)].sort((a, b) => a.start - b.start)
}
