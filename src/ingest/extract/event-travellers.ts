import type { Party } from '../../domain/extraction.ts'
import { personOf } from './anaphora.ts'
import { startsAdverbial } from './event-elision.ts'
import { BOUNDARY_CHARACTERS } from './lexicon/boundary-words.ts'
import { officeWords } from './office-words.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Offices whose journeys are told without the name of the holder. */
const TRAVELS =
  /(总统|总理|首相|主席|外长|外相|防长|防相|财长|部长|次长|审议官|大臣|国务卿|议长|国王|女王|王储|埃米尔|苏丹|酋长|领导人|领袖|元首|首脑|特使|司令|参谋长|秘书长|顾问)$/
const LEADING_OFFICE = /(?<!副)(总统|主席|首相|总理|领导人|国王|元首|埃米尔)/
/** 几位国家元首: some holders, nobody in particular. */
const SOME = /((?<![这那该])[位名些]|[数多各]|其他|等)$/
const HAN = /\p{Script=Han}/u

const officeLike = (word: string): RegExp => {
  if (/元首|领导人|首脑|领袖/.test(word)) return LEADING_OFFICE
  if (/外(长|相|交)/.test(word)) return /(?<!副)(外长|外交部长|外相|外务大臣|国务卿|外交大臣)/
  if (/防/.test(word)) return /(?<!副)(防长|国防部长|防相|防卫大臣|国防大臣)/
  return new RegExp(`(?<!副)${word.slice(-2)}`)
}

/** The one person of a state in this article who holds an office like that, else the state with the words for its office. */
export const holderOf = (reading: Reading, code: string, office: string, written: string): Party => {
  const like = officeLike(office)
  const heldFor = (country: string | null) =>
    reading.mentions.flatMap((mention, index) =>
      mention.country === country && like.test(officeWords(mention) ?? '') ? [index] : [],
    )
  const ofState = heldFor(code)
  const holders = ofState.length > 0 ? ofState : heldFor(null)
  const [only] = holders
  return holders.length === 1 && only !== undefined
    ? { type: 'person', mention: only }
    : { type: 'country', code, written }
}

/** 韩国总统某某抵达: an office stands for itself only where no name follows that nobody found. */
const standsAlone = (reading: Reading, { end }: Phrase): boolean => {
  const next = reading.matching.charAt(end)
  return (
    !HAN.test(next) ||
    BOUNDARY_CHARACTERS.has(next) ||
    startsAdverbial(reading.matching, end) ||
    reading.times.some(({ start }) => start === end) ||
    reading.phrases.some(({ start }) => start === end)
  )
}

/** Who may travel, as a phrase tells it: a person by name or known office, else the office of a state. */
export const travellerOf = (reading: Reading, phrase: Phrase): Party | null => {
  const mention = personOf(phrase)
  if (mention !== null) return { type: 'person', mention }
  const { head, country } = phrase
  const office = reading.matching.slice(head.start, head.end)
  if (head.type !== 'role' || country === null || !TRAVELS.test(office) || !standsAlone(reading, phrase)) return null
  if (SOME.test(reading.matching.slice(Math.max(0, phrase.start - 3), phrase.start))) return null
  return holderOf(reading, country, office, reading.text.slice(phrase.start, phrase.end))
}

/** True when the word names an office of those who travel. */
export const isTravellingOffice = (word: string): boolean => TRAVELS.test(word)
