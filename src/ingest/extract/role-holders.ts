import type { ExtractedMention } from '../../domain/extraction.ts'
import type { Naming } from './person-mentions.ts'
import type { Office } from './role-offices.ts'

/** Titles that speak of one known person even without the name; 专家 and 记者 do not. */
const STANDS_FOR_PERSON =
  /(长|大使|特使|代表|发言人|顾问|大臣|相|主席|主教|国务卿|总裁|总干事|司令|亲王|特首|行政长官|国家元首|埃米尔|酋长|苏丹王|女王|国王|王后|天皇)$/

/** True when an office phrase without a name stands for whoever holds it. */
export const isRole = (office: Office, text: string): boolean =>
  office.rank !== null || (office.isPlaced && STANDS_FOR_PERSON.test(text.slice(office.start, office.end)))

/** What stands between the state and the title: the body whose office it is. */
const bodyOf = ({ start, titleStart }: Office, text: string): string => text.slice(start, titleStart)

/** 挪威外交部发言人 may be 外交部发言人 and is not 挪威卫生部发言人: the words before the title end alike, or are left out. */
const isSameBody = (a: Office, b: Office, text: string): boolean => {
  const [one, other] = [bodyOf(a, text), bodyOf(b, text)]
  return one === '' || other === '' || one.slice(-2) === other.slice(-2)
}

/**
 * The one person of the article who holds the office, named before or after; null when nobody or several do.
 * An office without a state is held by whoever holds that title anywhere in the article.
 */
export const holderOf = (
  office: Office,
  namings: Naming[],
  mentions: ExtractedMention[],
  text: string,
): number | null => {
  const title = (o: Office) => text.slice(o.titleStart, o.end)
  const holders = new Set<number>()
  for (const { person, office: held } of namings) {
    if (!held || held.isFormer !== office.isFormer) continue
    const isSameTitle =
      office.rank === null ? title(held) === title(office) && isSameBody(held, office, text) : held.rank === office.rank
    const heldCountry = held.country ?? mentions[person]?.country ?? null
    // 欧盟委员会主席: no state's office, but the same body's.
    const isOfNoState = office.isPlaced && held.isPlaced && held.country === null && isSameBody(held, office, text)
    const isSameState = office.country === null ? !office.isPlaced || isOfNoState : heldCountry === office.country
    if (isSameTitle && isSameState) holders.add(person)
  }
  const [only] = holders
  return holders.size === 1 && only !== undefined ? only : null
}
