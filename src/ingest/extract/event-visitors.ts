import type { Span } from '../../domain/article.ts'
import { antecedentOtherThan, personOf } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { isAdverbial, leavesSubjectOut } from './event-elision.ts'
import { isAbroad } from './event-home.ts'
import { delegation, namelessSubject } from './event-nameless.ts'
import { NOBODY, type Parties, personsFrom, subjectBefore, subjectOf } from './event-parties.ts'
import type { VisitTrigger } from './event-visit-triggers.ts'
import { HOST_VERBS } from './lexicon/event-triggers.ts'
import { type Reading, within } from './reading.ts'

/** Who travels, and to whom, where a host is told. */
export interface Travellers {
  visitors: Parties
  hosts: Parties
  /** Where the verb begins by which a host has the visitors (邀请, 欢迎), or null. */
  hostVerbAt: number | null
}

const HOST = new RegExp(HOST_VERBS.join('|'), 'g')
const SENDS = /(派遣?|委派|指派|特派|差遣|责成|授权)(了|出)?$/
/** 陪同总统访问: both travel. */
const ACCOMPANIES = /(陪同|陪伴|随同|跟随|伴随|随|偕|偕同|携|会同)$/
const GUEST_REACH = 14
const ACTOR_REACH = 8
const RELATIVE = /^[^，。；：“”]{0,24}?的(?:还有|还包括|包括|正是|则是|就是|是|另有|有)?/
/** 访问并与当时的总统会谈: whoever stands behind this is met, and does not travel. */
const WITH_SOMEBODY = /(与|同|跟|向|对|会见|会晤|拜会)了?[^，。；]{0,6}的$/
const RELATIVE_REACH = 3
/** 的韩国外交部半岛和平交涉本部长某: a long title may part the name from 的. */
const TITLE_REACH = 18
const NO_TITLE = /[，。；：了着过在对向将是、]/

/** 邀请他: the person named last before who is not the host. */
const guestMeant = (reading: Reading, sentence: Sentence, span: Span, hosts: Parties): Parties => {
  const pronoun = within(reading.phrases, span).find(({ head }) => head.type === 'pronoun')
  if (!pronoun || pronoun.start - span.start > 1) return NOBODY
  const mention = antecedentOtherThan(reading, sentence, hosts.start ?? pronoun.start, hosts.parties)
  if (mention === null) return NOBODY
  return { parties: [{ type: 'person', mention }], inferred: true, start: pronoun.start, end: pronoun.end }
}

/** 总统欢迎总理访问: who has whom, when such a verb governs the event word. */
const hosted = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Travellers | null => {
  const before = reading.matching.slice(clause.start, at)
  const verb = [...before.matchAll(HOST)].at(-1)
  if (!verb) return null
  const from = clause.start + verb.index
  const end = from + verb[0].length
  const hosts = subjectBefore(reading, sentence, { start: clause.start, end: from })
  const named = personsFrom(reading, end, at, GUEST_REACH, true)
  const visitors = named.parties.length > 0 ? named : guestMeant(reading, sentence, { start: end, end: at }, hosts)
  return visitors.parties.length > 0 ? { visitors, hosts, hostVerbAt: from } : null
}

/** 正在访问日本的秘书长, 来华出席论坛的总理: the visitor named after the destination. */
const relativeVisitor = (reading: Reading, clause: Clause, end: number): Parties => {
  const tail = RELATIVE.exec(reading.matching.slice(end, clause.end))
  if (!tail) return NOBODY
  const from = end + tail[0].length
  if (WITH_SOMEBODY.test(tail[0])) return NOBODY
  const hasPerson = within(reading.phrases, { start: end, end: from }).some((phrase) => personOf(phrase) !== null)
  const near = personsFrom(reading, from, clause.end, RELATIVE_REACH, true)
  const far = near.parties.length > 0 ? near : personsFrom(reading, from, clause.end, TITLE_REACH)
  const isTitled = !NO_TITLE.test(reading.matching.slice(from, far.start ?? from))
  const named = isTitled ? far : NOBODY
  const isPresented = /[有括是]$/.test(tail[0])
  const visitors =
    named.parties.length > 0 || !isPresented ? named : delegation(reading, { ...clause, start: from }, clause.end)
  if (visitors.parties.length > 0 && !hasPerson) return visitors
  return hasPerson ? NOBODY : relativeVisitor(reading, clause, from)
}

/** 派外长前往: the person sent. */
const sent = (reading: Reading, clause: Clause, at: number): Parties => {
  const phrases = within(reading.phrases, { start: clause.start, end: at })
  const first = phrases.find((p) => personOf(p) !== null && SENDS.test(reading.matching.slice(clause.start, p.start)))
  return first ? personsFrom(reading, first.start, at, 0) : NOBODY
}

/** 向总理发出访问的邀请: when who is named last is at home there, somebody else of the clause travels. */
const someoneAbroad = (reading: Reading, clause: Clause, at: number, places: string[]): Parties => {
  const phrases = within(reading.phrases, { start: clause.start, end: at })
  const traveller = phrases.findLast((phrase) => {
    const mention = personOf(phrase)
    return mention !== null && places.some((place) => isAbroad(reading, { type: 'person', mention }, place))
  })
  return traveller ? personsFrom(reading, traveller.start, traveller.end, 0) : NOBODY
}

/** 论坛上，总统呼吁…: who acts at a gathering, named behind it. */
const actors = (reading: Reading, sentence: Sentence, clause: Clause, end: number): Parties => {
  const here = personsFrom(reading, end, clause.end, ACTOR_REACH)
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  return here.parties.length > 0 || !next ? here : personsFrom(reading, next.start, next.end, ACTOR_REACH)
}

/** 代表团将访台，由议员某率领: who leads them, told behind. */
const leaderOf = (reading: Reading, sentence: Sentence, end: number): Parties | null => {
  const leader = within(reading.phrases, { start: end, end: sentence.end }).find(
    (phrase) =>
      personOf(phrase) !== null &&
      /(由|团长(是|为|由)?|领队(是|为)?)[^，。]{0,8}$/.test(reading.matching.slice(end, phrase.start)) &&
      /^(率领|带队|带领|领军|领衔|率团|担任团长|任团长|$|，|。)/.test(reading.matching.slice(phrase.end, sentence.end)),
  )
  return leader ? personsFrom(reading, leader.start, leader.end, 0) : null
}

const accompanied = (reading: Reading, sentence: Sentence, clause: Clause, own: Parties): Parties => {
  const { start } = own
  if (start === null || !ACCOMPANIES.test(reading.matching.slice(clause.start, start))) return own
  const others = subjectBefore(reading, sentence, { start: clause.start, end: start })
  return { ...own, parties: [...others.parties, ...own.parties], start: others.start ?? start }
}

/** 秘鲁总统作为轮值主席，原打算前往利马: the office, named without its holder, with which a clause before begins. */
const officeBefore = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Parties => {
  if (!leavesSubjectOut(reading, { start: clause.start, end: at })) return NOBODY
  for (const before of sentence.clauses.slice(0, Math.max(0, sentence.clauses.indexOf(clause))).reverse()) {
    const [first] = within(reading.phrases, before)
    if (!first || first.head.type === 'city') continue
    const opens = first.head.type === 'role' && isAdverbial(reading, { start: before.start, end: first.start })
    const office = opens ? namelessSubject(reading, before, first.end) : NOBODY
    return { ...office, inferred: true }
  }
  return NOBODY
}

/**
 * Who makes the journey that a trigger tells of: the guest of a host verb, whoever is sent, the person whom a relative
 * clause describes, else the subject, by name or by office, in its clause or before it.
 */
export const travellersOf = (
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  trigger: VisitTrigger,
): Travellers => {
  const by = (visitors: Parties): Travellers => ({ visitors, hosts: NOBODY, hostVerbAt: null })
  const frame = hosted(reading, sentence, clause, trigger.start)
  if (frame) return frame
  const envoy = sent(reading, clause, trigger.start)
  if (envoy.parties.length > 0) return by(envoy)
  const end = Math.max(trigger.end, ...trigger.places.map((place) => place.end))
  const own = subjectBefore(reading, sentence, { start: clause.start, end: trigger.start }, true)
  const relative = relativeVisitor(reading, clause, end)
  if (relative.parties.length > 0) return { visitors: relative, hosts: own, hostVerbAt: null }
  const places = trigger.places.map(({ country }) => country)
  if (own.parties.length > 0 && places.length > 0) {
    const isGone = own.parties.some((party) => !places.every((place) => !isAbroad(reading, party, place)))
    const other = isGone ? NOBODY : someoneAbroad(reading, clause, trigger.start, places)
    if (other.parties.length > 0) return { visitors: other, hosts: own, hostVerbAt: null }
  }
  if (own.parties.length === 0) {
    const here = namelessSubject(reading, clause, trigger.start)
    const nameless = here.parties.length > 0 ? here : officeBefore(reading, sentence, clause, trigger.start)
    if (nameless.parties.length > 0) return by(leaderOf(reading, sentence, end) ?? nameless)
  }
  if (trigger.rule === 'visit/gathering' && own.parties.length === 0) return by(actors(reading, sentence, clause, end))
  const subject = subjectOf(reading, sentence, clause, trigger.start, true)
  return by(accompanied(reading, sentence, clause, subject))
}
