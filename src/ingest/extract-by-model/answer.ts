import * as z from 'zod'
import { STANCES } from '../../domain/vocabulary.ts'

/** One person as a model answers: each text is to be a stretch of the article, which is not checked yet. */
const Person = z.object({
  name: z.string(),
  forms: z.array(z.string()),
  latin: z.string().nullable(),
  office: z.string().nullable(),
  country: z.string().nullable(),
})

const Country = z.object({ code: z.string(), forms: z.array(z.string()) })

const Source = z.object({
  name: z.string(),
  kind: z.enum(['medium', 'agency', 'government', 'organisation', 'unnamed']),
  forms: z.array(z.string()),
})

const Event = z.object({
  paragraph: z.number(),
  quote: z.string(),
  kind: z.enum(['visit', 'meeting', 'call']),
  status: z.enum(['occurred', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied']),
  statedDate: z.string().nullable(),
  date: z.string().nullable(),
  country: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(
    z.object({ party: z.string(), role: z.enum(['VISITOR', 'HOST', 'PARTICIPANT']), inferred: z.boolean() }),
  ),
})

const Claim = z.object({
  id: z.number(),
  paragraph: z.number(),
  quote: z.string(),
  speaker: z.string(),
  inferred: z.boolean(),
  relayedBy: z.array(z.string()),
  stance: z.enum(STANCES),
  disputes: z.array(z.number()),
})

/** The kinds of item that an answer lists, each with the form of one. */
export const ITEMS = { persons: Person, countries: Country, sources: Source, events: Event, claims: Claim } as const

/** What a model answers about a batch of paragraphs: well formed, and otherwise taken on trust by nobody. */
export type Answer = { [Kind in keyof typeof ITEMS]: z.infer<(typeof ITEMS)[Kind]>[] }

const { $schema: _, ...definition } = z.toJSONSchema(
  z.object({
    persons: z.array(Person),
    countries: z.array(Country),
    sources: z.array(Source),
    events: z.array(Event),
    claims: z.array(Claim),
  }),
)

/** The form of an answer as JSON schema, with nothing in it that strict servers refuse. */
export const ANSWER_SCHEMA = { name: 'evidence', definition }
