import { type EvidenceRecord, quoted } from '../loaders/evidence.ts';
import type { QuantityRecord } from '../loaders/quantities.ts';
import { builder } from './builder.ts';
import { checkId, knownEvent } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { known } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Event, Evidence, Quantity, Report } from './refs.ts';
import { QualifierEnum, QuantityRoleEnum } from './statement-enums.ts';

builder.node(Quantity, {
  description: 'A count or an amount that a report gives. “More than 140” is a bound, not 140.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.quantities.findAll(ids),
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The number as it is written.' }),
    qualifier: t.expose('qualifier', { type: QualifierEnum, description: 'What the words around it make of it.' }),
    min: t.exposeFloat('min', {
      nullable: true,
      description: 'The least that the words allow; null where nothing bounds it.',
    }),
    max: t.exposeFloat('max', {
      nullable: true,
      description: 'The most that the words allow; null where nothing bounds it.',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'What is counted, a singular English noun; of money the currency.',
    }),
    role: t.expose('role', { type: QuantityRoleEnum, description: 'What the number says of the event.' }),
    evidence: t.field({
      type: Evidence,
      description: 'The words for it.',
      resolve: async (quantity, _arguments, context) => evidenceOf(quantity, context),
    }),
    report: t.field({
      type: Report,
      description: 'The report that gives it.',
      resolve: ({ reportId }, _arguments, { loaders }) => loaders.reports.get(reportId),
    }),
  }),
});

const QuantityFilter = builder.inputType('QuantityFilter', {
  description: 'Which quantities; all that is given must hold.',
  fields: (t) => ({
    role: t.field({ type: [QuantityRoleEnum], required: false, description: 'Saying one of these things.' }),
    qualifier: t.field({ type: [QualifierEnum], required: false, description: 'With one of these qualifiers.' }),
    unit: t.string({ required: false, description: 'Of this unit.' }),
    event: t.id({ required: false, description: 'Given by reports of the event with this id.' }),
  }),
});

const QuantityConnection = connectionType({
  name: 'Quantity',
  items: 'quantities',
  node: Quantity,
  toNode: (quantity: QuantityRecord) => quantity,
  edgeFields: (t) => ({ node: t.field({ type: Quantity, description: 'The quantity.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  quantity: t.field({
    type: Quantity,
    nullable: true,
    description: 'One quantity.',
    args: { id: t.arg.id({ required: true, description: 'The id of a quantity.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Quantity']);
      return known('id', id, await loaders.quantities.find(id));
    },
  }),
  quantities: t.field({
    type: QuantityConnection,
    description: 'Quantities, by role.',
    args: { ...pageArguments, filter: t.arg({ type: QuantityFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    async resolve(_root, { filter, ...page }, context) {
      const { quantities } = context.loaders;
      const event = await knownEvent('filter.event', filter?.event, context);
      const wanted = {
        roles: filter?.role ?? null,
        qualifiers: filter?.qualifier ?? null,
        unit: filter?.unit ?? null,
        event,
      };
      return readListing(
        'Quantity',
        page,
        (request) => quantities.page(wanted, request),
        () => quantities.total(wanted),
      );
    },
  }),
}));

builder.objectFields(Event, (t) => ({
  quantities: t.field({
    type: QuantityConnection,
    description: 'The counts and amounts that its reports give, by role: where they differ, both are here.',
    args: {
      ...pageArguments,
      role: t.arg({
        type: [QuantityRoleEnum],
        required: false,
        description: 'Only those that say one of these things.',
      }),
    },
    complexity: pageCost,
    resolve({ id: owner }, { role, ...page }, { loaders: { quantities } }) {
      const filter = { roles: role ?? null };
      return readListing(
        'Quantity',
        page,
        (request) => quantities.pageByEvent.load({ owner, filter, request }),
        () => quantities.totalByEvent.load({ owner, filter }),
      );
    },
  }),
}));

async function evidenceOf(quantity: QuantityRecord, { loaders }: GraphContext): Promise<EvidenceRecord> {
  const { id, articleId, quote, start, end } = await loaders.reports.get(quantity.reportId);
  return quoted(quantity, { id, articleId, sentence: { text: quote, start, end } });
}
