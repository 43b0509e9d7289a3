import { builder } from './builder.ts'
import { EventKindEnum, EventStatusEnum, PrecisionEnum } from './enums.ts'
import { Span } from './evidence.ts'
import { Article, Event, Report } from './refs.ts'

Report.implement({
  description: 'An event as one article tells it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of this report.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that it stands in.',
      resolve: (report, _args, { loaders }) => loaders.articleByReport.load(report.id),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event that it tells of.',
      resolve: (report, _args, { loaders }) => loaders.eventByReport.load(report.id),
    }),
    kind: t.expose('kind', { type: EventKindEnum, description: 'What the article says it is.' }),
    status: t.expose('status', { type: EventStatusEnum, description: 'How far the article says it has come.' }),
    statedDate: t.exposeString('statedDate', { nullable: true, description: 'The date in the words of the article.' }),
    startOn: t.expose('startOn', { type: 'Date', nullable: true, description: 'First day that the date may mean.' }),
    endOn: t.expose('endOn', { type: 'Date', nullable: true, description: 'Last day that the date may mean.' }),
    precision: t.expose('precision', { type: PrecisionEnum, description: 'How much of the date is known.' }),
    datesAgree: t.exposeBoolean('datesAgree', {
      nullable: true,
      description: 'Whether the parts of the stated date agree (day and weekday, say); null when there is one part.',
    }),
    quote: t.exposeString('quote', { description: 'The sentence that says so, word for word.' }),
    span: t.field({ type: Span, description: 'Where the quote stands.', resolve: (report) => report }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the reading is, from 0 to 1.' }),
    rule: t.exposeString('rule', { description: 'The rule or model that read it.' }),
  }),
})
