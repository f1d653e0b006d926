import type { EventOutcome } from '../loaders/events.ts';
import { builder } from './builder.ts';
import { listCost, listSize, sizeArguments } from './page-arguments.ts';
import { Event, EventLink, ReasonedRef, Report } from './refs.ts';

EventLink.implement({
  description:
    'Why a report is taken for a report of its event: what speaks for that and against it, and the sum of both.',
  interfaces: [ReasonedRef],
  fields: (t) => ({
    report: t.field({
      type: Report,
      description: 'The report.',
      resolve: ({ reportId }, _arguments, { loaders }) => loaders.reports.get(reportId),
    }),
    comparedWith: t.field({
      type: Report,
      nullable: true,
      description:
        'The other report of the event that it agrees with best, which the reasons are about; null for the only report.',
      resolve: ({ comparedWith }, _arguments, { loaders }) =>
        comparedWith === null ? null : loaders.reports.find(comparedWith),
    }),
  }),
});

const EventOutcomeRef = builder.objectRef<EventOutcome>('EventOutcome').implement({
  description: 'A planned event and the one it became, seen from one of them. They stay two events.',
  interfaces: [ReasonedRef],
  fields: (t) => ({
    event: t.field({ type: Event, description: 'The other one.', resolve: ({ event }) => event }),
  }),
});

builder.objectFields(Event, (t) => ({
  links: t.field({
    type: [EventLink],
    description:
      'Why each of its reports is taken for one, the earliest article first; there are `reportCount` of them, and `reports` pages through all.',
    args: sizeArguments,
    complexity: listCost,
    resolve: async ({ id: owner }, size, { loaders: { reports } }) => {
      const request = { limit: listSize(size), backward: false, after: null, before: null };
      const { items } = await reports.pageByEvent.load({ owner, filter: null, request });
      return items.map(({ node }) => node.link);
    },
  }),
  became: t.field({
    type: EventOutcomeRef,
    nullable: true,
    description: 'Of a planned event: what happened, where articles report that.',
    resolve: async ({ id }, _arguments, { loaders }) => (await loaders.events.outcomes.load(id))[0] ?? null,
  }),
  cameFrom: t.field({
    type: [EventOutcomeRef],
    description: 'The planned events that it is what became of.',
    resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.events.plans.load(id))],
  }),
}));
