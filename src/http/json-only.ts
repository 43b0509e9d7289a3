import type { Plugin } from 'graphql-yoga'
import { refusal } from './refusal.ts'

/**
 * Takes a POST to the API only as application/json.
 * Browsers ask before they send that from a foreign page, so that no page can post in a reader's name.
 */
export const useJsonOnly = (endpoint: string): Plugin => ({
  onRequest({ request, url, endResponse }) {
    if (request.method !== 'POST' || url.pathname !== endpoint) return
    const type = request.headers.get('content-type') ?? 'none'
    if (type.split(';')[0]?.trim().toLowerCase() === 'application/json') return
    endResponse(refusal(415, 'BAD_REQUEST', `Expected content-type application/json, but got ${type.slice(0, 60)}.`))
  },
})
