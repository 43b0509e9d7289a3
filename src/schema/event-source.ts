/** What subscribers can be told of: ids of what came or changed, by topic. */
export type Topic = 'articleIngested' | 'eventChanged'

/** Where subscriptions come from: each iterator gives the ids of its topic from now on, and ends when it is returned. */
export interface EventSource {
  subscribe(topic: Topic): AsyncIterable<string>
}

/** An event source of which nothing ever comes. */
export const SILENT: EventSource = {
  subscribe: () => ({
    [Symbol.asyncIterator]: () => {
      let end: ((result: IteratorResult<string>) => void) | undefined
      return {
        next: () => new Promise((resolve) => (end = resolve)),
        return: async () => {
          end?.({ done: true, value: undefined })
          return { done: true, value: undefined }
        },
      }
    },
  }),
}
