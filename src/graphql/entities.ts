import type { ObjectRef } from '@pothos/core';
import type { EntityRecord, EntityFilter as Filter } from '../loaders/entities.ts';
import { foldText } from '../model/search-text.ts';
import type { EntityKind, EntityType } from '../model/vocabulary.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { checkId, checkOneOf, checkText } from './check-arguments.ts';
import { clientError } from './client-error.ts';
import { connectionType, readListing } from './connection.ts';
import { EntityKindEnum, EntityTypeEnum } from './entity-enums.ts';
import { findCurrent } from './find-current.ts';
import { ENTITY_NODES } from './node-types.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Entity, Initiative, Organization, Person, Resolution } from './refs.ts';

/** Each kind of entity has a look-up and a listing of its own. */
const KINDS_OF_ENTITY: readonly {
  readonly type: EntityType;
  readonly ref: ObjectRef<SchemaTypes, EntityRecord>;
  readonly one: string;
  readonly many: string;
}[] = [
  { type: 'Organization', ref: Organization, one: 'organization', many: 'organizations' },
  { type: 'Person', ref: Person, one: 'person', many: 'people' },
  { type: 'Resolution', ref: Resolution, one: 'resolution', many: 'resolutions' },
  { type: 'Initiative', ref: Initiative, one: 'initiative', many: 'initiatives' },
];

interface EntityInput {
  readonly type?: readonly EntityType[] | null | undefined;
  readonly kind?: readonly EntityKind[] | null | undefined;
  readonly name?: string | null | undefined;
}

const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [EntityTypeEnum], required: false, description: 'Of one of these types.' }),
    kind: t.field({ type: [EntityKindEnum], required: false, description: 'Of one of these kinds.' }),
    name: t.string({
      required: false,
      description: 'With a name or identifier that contains this, whatever its letter case or script.',
    }),
  }),
});

const KindFilter = builder.inputType('KindFilter', {
  description: 'Which entities of one type; all that is given must hold.',
  fields: (t) => ({
    kind: t.field({ type: [EntityKindEnum], required: false, description: 'Of one of these kinds.' }),
    name: t.string({
      required: false,
      description: 'With a name or identifier that contains this, whatever its letter case or script.',
    }),
  }),
});

const EntityConnection = connectionType({
  name: 'Entity',
  items: 'entities',
  node: Entity,
  toNode: (entity: EntityRecord) => entity,
  edgeFields: (t) => ({ node: t.field({ type: Entity, description: 'The entity.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description:
      'One entity of any type, by its id or an identifier of another scheme. An id that was given out once leads to what it names now; that is null where it names nothing any more, and so is an identifier that no entity has.',
    args: {
      id: t.arg.id({ required: false, description: 'The id of an entity.' }),
      externalId: t.arg.string({ required: false, description: 'Scheme and value: `UN_SYMBOL:A/RES/78/311`.' }),
    },
    async resolve(_root, { id, externalId }, context) {
      const { entities } = context.loaders;
      checkOneOf({ id, externalId });
      if (typeof id === 'string') {
        checkId('id', id, ENTITY_NODES);
        return findCurrent('id', id, (current) => entities.find(current), context);
      }
      const [found] = await entities.idsByExternalId(checkExternalId(externalId ?? ''));
      return found === undefined ? null : entities.get(found);
    },
  }),
  entities: t.field({
    type: EntityConnection,
    description: 'Entities of all types, by type and id.',
    args: { ...pageArguments, filter: t.arg({ type: EntityFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    resolve(_root, { filter, ...page }, { loaders: { entities } }) {
      const wanted = toFilter(filter ?? {});
      return readListing(
        'Entity',
        page,
        (request) => entities.page(wanted, request),
        () => entities.total(wanted),
      );
    },
  }),
}));

for (const { type, ref, one, many } of KINDS_OF_ENTITY) {
  const connection = connectionType({
    name: type,
    items: many,
    node: ref,
    toNode: (entity: EntityRecord) => entity,
    edgeFields: (t) => ({ node: t.field({ type: ref, description: `The ${one}.`, resolve: ({ item }) => item }) }),
  });
  builder.queryField(one, (t) =>
    t.field({
      type: ref,
      nullable: true,
      description: `One ${one}; null where an id that was given out once names none any more.`,
      args: { id: t.arg.id({ required: true, description: `The id: \`${one}:…\`.` }) },
      async resolve(_root, { id }, context) {
        checkId('id', id, [type]);
        const entity = await findCurrent('id', id, (current) => context.loaders.entities.find(current), context);
        return entity?.type === type ? entity : null;
      },
    }),
  );
  builder.queryField(many, (t) =>
    t.field({
      type: connection,
      description: `${type === 'Person' ? 'People' : `${type}s`}, by id.`,
      args: { ...pageArguments, filter: t.arg({ type: KindFilter, required: false, description: 'Which ones.' }) },
      complexity: pageCost,
      resolve(_root, { filter, ...page }, { loaders: { entities } }) {
        const wanted = toFilter({ ...filter, type: [type] });
        return readListing(
          type,
          page,
          (request) => entities.page(wanted, request),
          () => entities.total(wanted),
        );
      },
    }),
  );
}

function toFilter({ type, kind, name }: EntityInput): Filter {
  const text = typeof name === 'string' ? foldText(checkText('filter.name', name)) : null;
  return { types: type ?? null, kinds: kind ?? null, text };
}

function checkExternalId(externalId: string): string {
  const colon = externalId.indexOf(':');
  const scheme = externalId.slice(0, Math.max(0, colon)).trim().toUpperCase();
  const value = externalId.slice(colon + 1).trim();
  if (scheme !== '' && value !== '' && externalId.length <= 200) return `${scheme}:${value}`;
  throw clientError(
    'EXTERNAL_ID_MALFORMED',
    'Argument "externalId": expected a scheme, a colon and a value, such as "UN_SYMBOL:A/RES/78/311".',
    'externalId',
  );
}
