import type { RelationFilter as Filter, OwnedRelation } from '../loaders/relations.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { BasisEnum, DirectionEnum, RelationTypeEnum } from './entity-enums.ts';
import { loadEnd } from './load-end.ts';
import { type PageArguments, pageArguments, pageCost } from './page-arguments.ts';
import { Entity, Instrument, Relation, RelationEnd } from './refs.ts';
import { ModalityEnum } from './statement-enums.ts';

const RelationConnection = connectionType({
  name: 'Relation',
  items: 'relations of an entity',
  node: Relation,
  toNode: ({ relation }: OwnedRelation) => relation,
  edgeFields: (t) => ({
    node: t.field({ type: Relation, description: 'The relation.', resolve: ({ item }) => item.relation }),
    other: t.field({
      type: RelationEnd,
      description: 'The end that the entity is not.',
      resolve: ({ item: { owner, relation } }, _arguments, context) =>
        loadEnd(relation.from === owner ? relation.to : relation.from, context),
    }),
  }),
});

const RelationFilter = builder.inputType('RelationFilter', {
  description: 'Which relations; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [RelationTypeEnum], required: false, description: 'Of one of these types.' }),
    direction: t.field({
      type: DirectionEnum,
      required: false,
      description: 'With the entity at this end; at either unless given.',
    }),
    modality: t.field({
      type: [ModalityEnum],
      required: false,
      defaultValue: ['ACTUAL'],
      description: 'Of one of these modalities; null for all.',
    }),
    basis: t.field({ type: [BasisEnum], required: false, description: 'Of one of these bases.' }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  relations: t.field({
    type: RelationConnection,
    description: 'What is said of it and something else, by type; what is so unless asked otherwise.',
    args: { ...pageArguments, filter: t.arg({ type: RelationFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    resolve: ({ id }, { filter: input, ...page }, context) =>
      listRelations(id, page, context, {
        types: input?.type ?? null,
        modalities: input ? (input.modality ?? null) : ['ACTUAL'],
        bases: input?.basis ?? null,
        direction: input?.direction ?? null,
      }),
  }),
}));

/** Relations that an instrument is asked for by name. */
const INSTRUMENT_RELATIONS: readonly {
  readonly field: string;
  readonly type: RelationType;
  readonly description: string;
}[] = [
  { field: 'proposedBy', type: 'PROPOSED', description: 'Who proposed or drafted it: `nodes { from { name } }`.' },
  { field: 'adoptedBy', type: 'ADOPTED', description: 'Who adopted it.' },
  {
    field: 'cosponsoredBy',
    type: 'COSPONSORED',
    description: 'Who co-sponsored it, as far as the articles name them.',
  },
  { field: 'signedBy', type: 'SIGNED', description: 'Who signed or joined it.' },
  { field: 'notSignedBy', type: 'DID_NOT_SIGN', description: 'Who is said not to have signed it.' },
  { field: 'endorsedBy', type: 'ENDORSED', description: 'Who endorsed it.' },
  { field: 'publishedBy', type: 'PUBLISHED', description: 'Who made it public.' },
];

builder.interfaceFields(Instrument, (t) =>
  Object.fromEntries(
    INSTRUMENT_RELATIONS.map(({ field, type, description }) => [
      field,
      t.field({
        type: RelationConnection,
        description,
        args: pageArguments,
        complexity: pageCost,
        resolve: ({ id }, page, context) =>
          listRelations(id, page, context, {
            types: [type],
            modalities: ['ACTUAL'],
            bases: null,
            direction: 'INCOMING',
          }),
      }),
    ]),
  ),
);

function listRelations(owner: string, page: PageArguments, { loaders: { relations } }: GraphContext, filter: Filter) {
  return readListing(
    'Relation',
    page,
    (request) => relations.pageByEntity.load({ owner, filter, request }),
    () => relations.totalByEntity.load({ owner, filter }),
  );
}
