import type { EventKind, EventStatus, SourceKind, Stance } from '../domain/vocabulary.ts'
import { builder } from './builder.ts'

type Values<Name extends string> = Record<Uppercase<Name>, { value: Name; description: string }>

/** Visit, meeting or call. */
export const EventKindEnum = builder.enumType('EventKind', {
  description: 'What an event is.',
  values: {
    VISIT: { value: 'visit', description: 'Somebody travels to a place to be received there.' },
    MEETING: { value: 'meeting', description: 'Parties meet in one room.' },
    CALL: { value: 'call', description: 'Parties talk at a distance.' },
  } satisfies Values<EventKind>,
})

/** How far an event had come. */
export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'How far an event had come when it was told.',
  values: {
    OCCURRED: { value: 'occurred', description: 'It took place.' },
    ONGOING: { value: 'ongoing', description: 'It was taking place.' },
    PLANNED: { value: 'planned', description: 'It was announced or under way to be held.' },
    PROPOSED: { value: 'proposed', description: 'It was wished, offered or invited to, and not agreed.' },
    CANCELLED: { value: 'cancelled', description: 'It was called off.' },
    DENIED: { value: 'denied', description: 'Somebody said that it did not or will not take place.' },
  } satisfies Values<EventStatus>,
})

/** What kind of voice a source is. */
export const SourceKindEnum = builder.enumType('SourceKind', {
  description: 'What kind of voice information comes from.',
  values: {
    MEDIUM: { value: 'medium', description: 'A newspaper, broadcaster or site.' },
    AGENCY: { value: 'agency', description: 'A news agency.' },
    GOVERNMENT: { value: 'government', description: 'A body of a state.' },
    ORGANISATION: { value: 'organisation', description: 'Any other body.' },
    UNNAMED: { value: 'unnamed', description: 'Somebody whom the article does not name.' },
  } satisfies Values<SourceKind>,
})

/** The attitude of a speaker to a claim. */
export const StanceEnum = builder.enumType('Stance', {
  description: 'The attitude with which a speaker puts a claim forward.',
  values: {
    ASSERTS: { value: 'asserts', description: 'Says it is so.' },
    ALLEGES: { value: 'alleges', description: 'Says it of somebody, without proof.' },
    DENIES: { value: 'denies', description: 'Says it is not so.' },
    CONFIRMS: { value: 'confirms', description: 'Says that it is so indeed.' },
    WARNS: { value: 'warns', description: 'Says what may come.' },
    PROMISES: { value: 'promises', description: 'Says what the speaker will do.' },
    DEMANDS: { value: 'demands', description: 'Says what others must do.' },
    PRAISES: { value: 'praises', description: 'Says it is good.' },
    CONDEMNS: { value: 'condemns', description: 'Says it is wrong.' },
    QUESTIONS: { value: 'questions', description: 'Doubts that it is so.' },
  } satisfies Values<Stance>,
})

/** In which language a name is wanted or an article is written. */
export const LanguageEnum = builder.enumType('Language', {
  description: 'A language and its script.',
  values: {
    EN: { value: 'en', description: 'English.' },
    ZH_HANS: { value: 'zh-Hans', description: 'Chinese in simplified characters.' },
    ZH_HANT: { value: 'zh-Hant', description: 'Chinese in traditional characters.' },
  },
})

/** How much of a date is known. */
export const PrecisionEnum = builder.enumType('Precision', {
  description: 'How much of a date is known: the date lies between startOn and endOn.',
  values: {
    DAY: { value: 'day', description: 'The days themselves are known.' },
    MONTH: { value: 'month', description: 'No more than the month or a part of it.' },
    YEAR: { value: 'year', description: 'No more than the year or a part of it.' },
    UNKNOWN: { value: 'unknown', description: 'Nothing: startOn and endOn are null.' },
  },
})
