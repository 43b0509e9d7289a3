import type { ReportNode } from '../loaders/nodes.ts'
import { builder } from './builder.ts'
import { EventStatusEnum } from './enums.ts'
import { Report } from './refs.ts'

/** A report that changed what is known of an event. */
export const StatusChange = builder.objectRef<ReportNode>('StatusChange').implement({
  description: 'A change of an event’s status, and the report that brought it.',
  fields: (t) => ({
    status: t.expose('status', { type: EventStatusEnum, description: 'The status from then on.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When the report was published.' }),
    report: t.field({ type: Report, description: 'The report.', resolve: (report) => report }),
  }),
})
