import type { EventSource, Topic } from './schema/event-source.ts'

/** Events of this process: what is published reaches everyone who is subscribed at that moment. */
export interface EventHub extends EventSource {
  publish(topic: Topic, id: string): void
}

// A subscriber that falls behind further than this loses the oldest: it is told ids, not a log.
const MAX_WAITING = 1000

const subscription = (enter: (listener: (id: string) => void) => () => void): AsyncIterator<string> => {
  const waiting: string[] = []
  let wake: ((result: IteratorResult<string>) => void) | undefined
  const leave = enter((id) => {
    if (wake) {
      wake({ done: false, value: id })
      wake = undefined
      return
    }
    waiting.push(id)
    if (waiting.length > MAX_WAITING) waiting.shift()
  })
  return {
    next: () => {
      const id = waiting.shift()
      if (id !== undefined) return Promise.resolve({ done: false, value: id })
      return new Promise((resolve) => {
        wake = resolve
      })
    },
    return: async () => {
      leave()
      wake?.({ done: true, value: undefined })
      return { done: true, value: undefined }
    },
  }
}

/** An event hub with nobody subscribed. */
export const createEventHub = (): EventHub => {
  const listeners: Record<Topic, Set<(id: string) => void>> = { articleIngested: new Set(), eventChanged: new Set() }
  return {
    publish: (topic, id) => {
      for (const listener of listeners[topic]) listener(id)
    },
    subscribe: (topic) => ({
      [Symbol.asyncIterator]: () =>
        subscription((listener) => {
          listeners[topic].add(listener)
          return () => listeners[topic].delete(listener)
        }),
    }),
  }
}
