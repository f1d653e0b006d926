import type { LinkedReport, ReportRecord } from '../loaders/reports.ts';
import { builder } from './builder.ts';
import { checkId, knownArticle } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { toPartyFilter } from './event-filter.ts';
import { happeningFields, partyFields } from './filter-fields.ts';
import { known } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Event, EventLink, Report } from './refs.ts';
import { ModalityEnum } from './statement-enums.ts';

const ReportFilter = builder.inputType('ReportFilter', {
  description: 'Which reports; all that is given must hold.',
  fields: (t) => ({
    ...happeningFields(t, 'Reporting what happened on a day of this date or interval.'),
    modality: t.field({
      type: [ModalityEnum],
      required: false,
      description: 'Of one of these modalities; of all unless given.',
    }),
    ...partyFields(t),
    article: t.id({ required: false, description: 'Of the article with this id.' }),
  }),
});

const ReportConnection = connectionType({
  name: 'Report',
  items: 'reports',
  node: Report,
  toNode: (report: ReportRecord) => report,
  edgeFields: (t) => ({ node: t.field({ type: Report, description: 'The report.', resolve: ({ item }) => item }) }),
});

const EventReportConnection = connectionType({
  name: 'EventReport',
  items: 'reports of an event',
  node: Report,
  toNode: ({ report }: LinkedReport) => report,
  edgeFields: (t) => ({
    node: t.field({ type: Report, description: 'The report.', resolve: ({ item }) => item.report }),
    link: t.field({
      type: EventLink,
      description: 'Why it is taken for a report of the event.',
      resolve: ({ item }) => item.link,
    }),
  }),
});

builder.queryFields((t) => ({
  report: t.field({
    type: Report,
    nullable: true,
    description: 'One report.',
    args: { id: t.arg.id({ required: true, description: 'The id of a report.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Report']);
      return known('id', id, await loaders.reports.find(id));
    },
  }),
  reports: t.field({
    type: ReportConnection,
    description: 'Reports, the latest happening first, undated ones last.',
    args: { ...pageArguments, filter: t.arg({ type: ReportFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    async resolve(_root, { filter, ...page }, context) {
      const { reports } = context.loaders;
      const article = await knownArticle('filter.article', filter?.article, context);
      const wanted = { ...(await toPartyFilter(filter ?? {}, context)), article };
      return readListing(
        'Report',
        page,
        (request) => reports.page(wanted, request),
        () => reports.total(wanted),
      );
    },
  }),
}));

builder.objectFields(Event, (t) => ({
  reports: t.field({
    type: EventReportConnection,
    description: 'What each article says of it, the earliest article first, and why that is taken for a report of it.',
    args: pageArguments,
    complexity: pageCost,
    resolve: ({ id: owner, reportCount }, page, { loaders: { reports } }) =>
      readListing(
        'EventReport',
        page,
        (request) => reports.pageByEvent.load({ owner, filter: null, request }),
        async () => reportCount,
      ),
  }),
}));
