import type { Plugin } from 'graphql-yoga'

const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Adds to every answer the headers that keep a browser from misusing it; an answer's own headers stay. */
export const useSecurityHeaders = (): Plugin => ({
  onResponse({ response }) {
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!response.headers.has(name)) response.headers.set(name, value)
    }
  },
})
