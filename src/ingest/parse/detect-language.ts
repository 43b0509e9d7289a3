import type { Language } from '../../domain/vocabulary.ts'

/** Frequent characters that only one script writes. Those that both write (后, 里, 台, 只) are left out. */
const SIMPLIFIED =
  '国这来为们会时说对过发实还进业开动关长学问当战军东车门见经济总统访谈报导势权协议应该虽亚欧习书记区员团华万与无从众设计'
const TRADITIONAL =
  '國這來為們會時說對過發實還進業開動關長學問當戰軍東車門見經濟總統訪談報導勢權協議應該雖亞歐習書記區員團華萬與無從眾設計'

/** +1 for a character of the traditional script alone, −1 for one of the simplified, by code unit. */
const WEIGHTS = new Int8Array(0x10000)
for (const character of TRADITIONAL) WEIGHTS[character.charCodeAt(0)] = 1
for (const character of SIMPLIFIED) WEIGHTS[character.charCodeAt(0)] = -1

/** The script in which most of a text is written. */
export const detectLanguage = (text: string): Language => {
  let weight = 0
  for (let index = 0; index < text.length; index += 1) weight += WEIGHTS[text.charCodeAt(index)] ?? 0
  return weight > 0 ? 'zh-Hant' : 'zh-Hans'
}
