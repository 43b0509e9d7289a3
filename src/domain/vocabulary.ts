/** What an event is. */
export type EventKind = 'visit' | 'meeting' | 'call'

/** How far an event had come when it was told; `proposed` covers invited, offered and wished. */
export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'proposed' | 'cancelled' | 'denied'

/** What a party does in an event. */
export type Role = 'VISITOR' | 'HOST' | 'PARTICIPANT'

/** What kind of voice information comes from. */
export type SourceKind = 'medium' | 'agency' | 'government' | 'organisation' | 'unnamed'

/** The attitudes with which a speaker puts a claim forward. */
export const STANCES = [
  'asserts',
  'alleges',
  'denies',
  'confirms',
  'warns',
  'promises',
  'demands',
  'praises',
  'condemns',
  'questions',
] as const

/** The attitude with which a speaker puts a claim forward. */
export type Stance = (typeof STANCES)[number]

/** Script of an article, as a BCP 47 tag. */
export type Language = 'zh-Hans' | 'zh-Hant'
