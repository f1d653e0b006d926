import type { ArticleEvent, EntityEvent, EventRecord } from '../loaders/events.ts';
import type { Modality } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import { checkId } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import { toEventFilter, toHappeningFilter } from './event-filter.ts';
import { happeningFields, partyFields } from './filter-fields.ts';
import { findCurrent } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Article, Entity, Event, GraphDate } from './refs.ts';
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

const ArticleEventConnection = connectionType({
  name: 'ArticleEvent',
  items: 'events of an article',
  node: Event,
  toNode: ({ event }: ArticleEvent) => event,
  edgeFields: (t) => ({
    node: t.field({ type: Event, description: 'The event.', resolve: ({ item }) => item.event }),
    salience: t.field({
      type: SalienceEnum,
      description: 'Whether this article is about it.',
      resolve: ({ item }) => item.salience,
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
    hasConflicts: t.boolean({
      required: false,
      description: 'True for those whose reports differ on something that cannot both hold, false for the others.',
    }),
    minIndependentSources: t.int({ required: false, description: 'Reported by so many independent sources at least.' }),
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
    description:
      'One event. An id that was given out once leads to the event that now holds most of its reports, and is null where none does.',
    args: { id: t.arg.id({ required: true, description: 'The id of an event.' }) },
    resolve(_root, { id }, context) {
      checkId('id', id, ['Event']);
      return findCurrent('id', id, (current) => context.loaders.events.find(current), context);
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

builder.objectFields(Article, (t) => ({
  events: t.field({
    type: ArticleEventConnection,
    description:
      'The events it reports, as all articles together have them, by date, undated ones last; plans and denials, too.',
    args: pageArguments,
    complexity: pageCost,
    resolve: ({ id: owner }, page, { loaders: { events } }) =>
      readListing(
        'ArticleEvent',
        page,
        (request) => events.pageByArticle.load({ owner, filter: null, request }),
        () => events.totalByArticle.load({ owner, filter: null }),
      ),
  }),
}));
