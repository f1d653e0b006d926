import type { EntityEvent, EventRecord } from '../loaders/events.ts';
import type { Modality } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import { checkId, known } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { toEventFilter, toHappeningFilter } from './event-filter.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Entity, Event, GraphDate } from './refs.ts';
import { EventTypeEnum, ModalityEnum, RoleEnum, SalienceEnum } from './statement-enums.ts';

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

const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [EventTypeEnum], required: false, description: 'Of one of these types.' }),
    modality: t.field({
      type: [ModalityEnum],
      required: false,
      defaultValue: UNLESS_ASKED.modality,
      description: 'Of one of these modalities; null for all.',
    }),
    salience: t.field({ type: [SalienceEnum], required: false, description: 'Of one of these saliences.' }),
    date: t.field({
      type: 'EDTF',
      required: false,
      description: 'Having a day in common with this date or interval. Undated events have none.',
    }),
    participant: t.id({ required: false, description: 'With the entity of this id taking part.' }),
    role: t.field({
      type: [RoleEnum],
      required: false,
      description: 'With a participant, the one named if one is, in one of these roles.',
    }),
    object: t.id({ required: false, description: 'Concerning the entity with this id.' }),
  }),
});

const EntityEventFilter = builder.inputType('EntityEventFilter', {
  description: 'Which events of an entity; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [EventTypeEnum], required: false, description: 'Of one of these types.' }),
    modality: t.field({
      type: [ModalityEnum],
      required: false,
      defaultValue: UNLESS_ASKED.modality,
      description: 'Of one of these modalities; null for all.',
    }),
    salience: t.field({ type: [SalienceEnum], required: false, description: 'Of one of these saliences.' }),
    date: t.field({
      type: 'EDTF',
      required: false,
      description: 'Having a day in common with this date or interval. Undated events have none.',
    }),
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
      modality: t.arg({
        type: [ModalityEnum],
        required: false,
        defaultValue: UNLESS_ASKED.modality,
        description: 'Of one of these modalities; null for all.',
      }),
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
