import type { EntityEvent, EventRecord } from '../loaders/events.ts';
import type { Modality } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import { checkId, known } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { toEventFilter, toHappeningFilter } from './event-filter.ts';
import { happeningFields, partyFields } from './filter-fields.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Entity, Event, GraphDate } from './refs.ts';
import { EventTypeEnum, ModalityEnum, RoleEnum } from './statement-enums.ts';

const EventConnection = connectionType({
  name: 'Event',
  items: 'events',
  node: Event,
  toNode: (event: EventRecord) => event,
  edgeFields: (t) => ({ node: t.field({ type: Event, description: 'The event.', resolve: ({ item }) => item }) }),
});

const EntityEventConnection = connectionType({
  name: 'EntityEvent',
  items: 'events of an entity',
  node: Event,
  toNode: ({ event }: EntityEvent) => event,
  edgeFields: (t) => ({
    node: t.field({ type: Event, description: 'The event.', resolve: ({ item }) => item.event }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The entity’s roles in it.',
      resolve: ({ item }) => [...item.roles],
    }),
    isObject: t.boolean({
      description: 'Whether the event concerns the entity.',
      resolve: ({ item }) => item.isObject,
    }),
  }),
});

/** Plans and denials are asked for. */
const UNLESS_ASKED: { readonly modality: Modality[] } = { modality: ['ACTUAL'] };

const OF_MODALITY = {
  type: [ModalityEnum] as [typeof ModalityEnum],
  defaultValue: UNLESS_ASKED.modality,
  description: 'Of one of these modalities; null for all.',
};
const HAVING_A_DAY = 'Having a day in common with this date or interval. Undated events have none.';

const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; all that is given must hold.',
  fields: (t) => ({
    ...happeningFields(t, HAVING_A_DAY),
    modality: t.field({ ...OF_MODALITY, required: false }),
    ...partyFields(t),
  }),
});

const EntityEventFilter = builder.inputType('EntityEventFilter', {
  description: 'Which events of an entity; all that is given must hold.',
  fields: (t) => ({
    ...happeningFields(t, HAVING_A_DAY),
    modality: t.field({ ...OF_MODALITY, required: false }),
    role: t.field({
      type: [RoleEnum],
      required: false,
      description: 'In which the entity takes part in one of these roles.',
    }),
  }),
});

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'One event.',
    args: { id: t.arg.id({ required: true, description: 'The id of an event.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Event']);
      return known('id', id, await loaders.events.find(id));
    },
  }),
  events: t.field({
    type: EventConnection,
    description: 'Events, the latest first, undated ones last; those that happened unless asked otherwise.',
    args: { ...pageArguments, filter: t.arg({ type: EventFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    async resolve(_root, { filter, ...page }, context) {
      const { events } = context.loaders;
      const wanted = await toEventFilter(filter ?? UNLESS_ASKED, context);
      return readListing(
        'Event',
        page,
        (request) => events.page(wanted, request),
        () => events.total(wanted),
      );
    },
  }),
}));

builder.interfaceFields(Entity, (t) => ({
  events: t.field({
    type: EntityEventConnection,
    description:
      'The events it takes part in or that concern it, the latest first; those that happened unless asked otherwise.',
    args: { ...pageArguments, filter: t.arg({ type: EntityEventFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    resolve({ id: owner }, { filter: input, ...page }, { loaders: { events } }) {
      const filter = { ...toHappeningFilter(input ?? UNLESS_ASKED), roles: input?.role ?? null };
      return readListing(
        'EntityEvent',
        page,
        (request) => events.pageByEntity.load({ owner, filter, request }),
        () => events.totalByEntity.load({ owner, filter }),
      );
    },
  }),
}));

builder.objectFields(GraphDate, (t) => ({
  events: t.field({
    type: EventConnection,
    description: 'The events that have this very date; those that happened unless asked otherwise.',
    args: {
      ...pageArguments,
      type: t.arg({ type: [EventTypeEnum], required: false, description: 'Of one of these types.' }),
      modality: t.arg({ ...OF_MODALITY, required: false }),
    },
    complexity: pageCost,
    resolve({ id: owner }, { type, modality, ...page }, { loaders: { events } }) {
      const filter = toHappeningFilter({ type, modality });
      return readListing(
        'Event',
        page,
        (request) => events.pageByDate.load({ owner, filter, request }),
        () => events.totalByDate.load({ owner, filter }),
      );
    },
  }),
}));
