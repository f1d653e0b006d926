import type { ProposalRecord } from '../loaders/proposals.ts';
import { builder } from './builder.ts';
import { checkId } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { known } from './find-current.ts';
import { loadEnd } from './load-end.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { ProposalKindEnum } from './reason-enums.ts';
import { Proposal, ReasonedRef, RelationEnd, Report } from './refs.ts';

builder.node(Proposal, {
  description:
    'Two events or two entities that may be one: for a person to decide (`seed/judgements.yaml`), never joined by itself.',
  interfaces: [ReasonedRef],
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.proposals.findAll(ids),
  fields: (t) => ({
    kind: t.expose('kind', { type: ProposalKindEnum, description: 'What is asked.' }),
    ends: t.field({
      type: [RelationEnd],
      description: 'The two events or entities.',
      resolve: ({ ends }, _arguments, context) => Promise.all(ends.map((id) => loadEnd(id, context))),
    }),
    witnesses: t.field({
      type: [Report],
      description: 'Of two events: the reports that were compared.',
      resolve: ({ witnesses }, _arguments, { loaders }) => Promise.all(witnesses.map((id) => loaders.reports.get(id))),
    }),
  }),
});

const ProposalConnection = connectionType({
  name: 'Proposal',
  items: 'proposals',
  node: Proposal,
  toNode: (proposal: ProposalRecord) => proposal,
  edgeFields: (t) => ({ node: t.field({ type: Proposal, description: 'The proposal.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'One proposal.',
    args: { id: t.arg.id({ required: true, description: 'The id of a proposal.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Proposal']);
      return known('id', id, await loaders.proposals.find(id));
    },
  }),
  proposals: t.field({
    type: ProposalConnection,
    description: 'What may be one and was not joined, the greatest score first.',
    args: {
      ...pageArguments,
      kind: t.arg({ type: [ProposalKindEnum], required: false, description: 'Only of these kinds.' }),
    },
    complexity: pageCost,
    resolve(_root, { kind, ...page }, { loaders: { proposals } }) {
      const filter = { kinds: kind ?? null };
      return readListing(
        'Proposal',
        page,
        (request) => proposals.page(filter, request),
        () => proposals.total(filter),
      );
    },
  }),
}));
