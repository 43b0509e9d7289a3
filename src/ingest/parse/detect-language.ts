import type { Language } from '../../domain/vocabulary.ts'

/** Frequent characters that only one script writes. Those that both write (后, 里, 台, 只) are left out. */
const SIMPLIFIED =
  /[国这来为们会时说对过发实还进业开动关长学问当战军东车门见经济总统访谈报导势权协议应该虽亚欧习书记区员团华万与无从众设计]/g
const TRADITIONAL =
  /[國這來為們會時說對過發實還進業開動關長學問當戰軍東車門見經濟總統訪談報導勢權協議應該雖亞歐習書記區員團華萬與無從眾設計]/g

/** The script in which most of a text is written. */
export const detectLanguage = (text: string): Language =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans'
