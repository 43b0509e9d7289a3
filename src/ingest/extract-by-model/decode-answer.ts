import { type Answer, ITEMS } from './answer.ts'
import type { Drop } from './tally.ts'

/** No batch of paragraphs says more than this of one kind. */
const MOST_ITEMS = 300

/** Nor does one item of its names, participants or relays. */
const MOST_DETAILS = 60

/** What servers that hold a model to no schema leave out when there is nothing to say. */
const BLANKS = {
  persons: { forms: [], latin: null, office: null, country: null },
  countries: { forms: [] },
  sources: { forms: [] },
  events: { statedDate: null, date: null, country: null, place: null },
  claims: { inferred: false, relayedBy: [], disputes: [] },
} as const

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The JSON object in a text: all of it, or what stands between thoughts, words and fences. */
const objectIn = (text: string): Record<string, unknown> | null => {
  const bare = text.slice(text.lastIndexOf('</think>') + 1)
  const value = parsed(text) ?? parsed(bare.slice(bare.indexOf('{'), bare.lastIndexOf('}') + 1))
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

/** An item with what it may leave out filled in, and with lists of a length that an article could ask for. */
const completed = (kind: keyof Answer, item: unknown, drop: Drop): unknown => {
  if (typeof item !== 'object' || item === null) return item
  const fields = Object.entries({ ...BLANKS[kind], ...item }).map(([name, value]): [string, unknown] => {
    if (!Array.isArray(value) || value.length <= MOST_DETAILS) return [name, value]
    drop('beyond the limit')
    return [name, value.slice(0, MOST_DETAILS)]
  })
  return Object.fromEntries(fields)
}

/**
 * Reads a model's answer: the items that are well formed; others are dropped one by one. Null when it is no JSON object,
 * or none that lists anything.
 */
export const decodeAnswer = (text: string, drop: Drop): Answer | null => {
  const object = objectIn(text)
  if (!object || !Object.keys(ITEMS).some((kind) => Array.isArray(object[kind]))) return null
  const list = <Kind extends keyof Answer>(kind: Kind): Answer[Kind] => {
    const found = object[kind]
    const items: unknown[] = Array.isArray(found) ? found : []
    if (items.length > MOST_ITEMS) for (let over = MOST_ITEMS; over < items.length; over += 1) drop('beyond the limit')
    const decoded = items.slice(0, MOST_ITEMS).flatMap((item) => {
      const { success, data } = ITEMS[kind].safeParse(completed(kind, item, drop))
      return success ? [data] : (drop('malformed') ?? [])
    })
    // Each item has passed the form of its own kind, which the compiler does not follow through the index.
    return decoded as Answer[Kind]
  }
  return {
    persons: list('persons'),
    countries: list('countries'),
    sources: list('sources'),
    events: list('events'),
    claims: list('claims'),
  }
}
