import { expect } from 'vitest'
import { edtfOf } from '../src/domain/dates.ts'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'
import { nameOf } from './name-of-party.ts'

/** Each event as `kind who > country(place) date status`, as told on Wednesday 2024-05-15; every quote is exact. */
export const eventsIn = async (...paragraphs: string[]): Promise<string[]> => {
  const parsed = articleOf('标题', ...paragraphs)
  const extraction = await extractByRules(parsed)
  return extraction.reports.map((report) => {
    expect(parsed.article.text.slice(report.span.start, report.span.end)).toBe(report.quote)
    const who = report.participants
      .filter(({ role }) => report.kind !== 'visit' || role === 'VISITOR')
      .map(({ party }) => nameOf(extraction, party))
    const where = report.country ? ` > ${report.country}${report.place ? `(${report.place})` : ''}` : ''
    return `${report.kind} ${who.join('+')}${where} ${edtfOf(report.date) ?? '?'} ${report.status}`
  })
}

/** The meetings and calls alone, without their place, the parties in the order of their names. */
export const meetingsIn = async (...paragraphs: string[]): Promise<string[]> => {
  const events = await eventsIn(...paragraphs)
  return events
    .filter((event) => !event.startsWith('visit'))
    .map((event) => {
      const [kind, who = '', ...rest] = event.replace(/ > \S+/, '').split(' ')
      return [kind, who.split('+').sort().join('+'), ...rest].join(' ')
    })
    .sort()
}
