import type { DateRecord } from '../loaders/dates.ts';
import { builder } from './builder.ts';
import { checkId } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { known } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Evidence, GraphDate, StatedDateRef } from './refs.ts';
import { toDayRange } from './scalars.ts';
import { DateAnchorEnum, DatePrecisionEnum } from './statement-enums.ts';

builder.node(GraphDate, {
  description: 'A date as precise as it is known, and no more.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.dates.findAll(ids),
  fields: (t) => ({
    edtf: t.expose('edtf', { type: 'EDTF', description: 'The date in EDTF.' }),
    start: t.expose('start', { type: 'LocalDate', description: 'The first day it may mean.' }),
    end: t.expose('end', { type: 'LocalDate', description: 'The last day it may mean.' }),
    precision: t.expose('precision', { type: DatePrecisionEnum, description: 'How precise it is.' }),
  }),
});

StatedDateRef.implement({
  description: 'A date as a report gives it.',
  fields: (t) => ({
    date: t.field({ type: GraphDate, description: 'The date.', resolve: ({ date }) => date }),
    anchor: t.expose('anchor', { type: DateAnchorEnum, description: 'What its words count from.' }),
    evidence: t.field({ type: Evidence, description: 'The words for it.', resolve: ({ evidence }) => evidence }),
  }),
});

const DateFilter = builder.inputType('DateFilter', {
  description: 'Which dates; all that is given must hold.',
  fields: (t) => ({
    precision: t.field({ type: [DatePrecisionEnum], required: false, description: 'Of one of these precisions.' }),
    overlaps: t.field({
      type: 'EDTF',
      required: false,
      description: 'Having a day in common with this date or interval.',
    }),
  }),
});

const DateConnection = connectionType({
  name: 'Date',
  items: 'dates',
  node: GraphDate,
  toNode: (date: DateRecord) => date,
  edgeFields: (t) => ({ node: t.field({ type: GraphDate, description: 'The date.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  date: t.field({
    type: GraphDate,
    nullable: true,
    description: 'One date that an article gives.',
    args: { id: t.arg.id({ required: true, description: 'The id of a date: `date:` and its EDTF.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Date']);
      return known('id', id, await loaders.dates.find(id));
    },
  }),
  dates: t.field({
    type: DateConnection,
    description: 'Dates that articles give, the latest first.',
    args: { ...pageArguments, filter: t.arg({ type: DateFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    resolve(_root, { filter, ...page }, { loaders: { dates } }) {
      const wanted = { precisions: filter?.precision ?? null, dates: toDayRange(filter?.overlaps) };
      return readListing(
        'Date',
        page,
        (request) => dates.page(wanted, request),
        () => dates.total(wanted),
      );
    },
  }),
}));
