import type { PositionRecord } from '../loaders/claims.ts';
import { statementEvidence } from '../loaders/evidence.ts';
import { builder } from './builder.ts';
import { RelationTypeEnum } from './entity-enums.ts';
import { listCost, listSize, sizeArguments } from './page-arguments.ts';
import { Entity, Evidence } from './refs.ts';
import { ModalityEnum } from './statement-enums.ts';

const Position = builder.objectRef<PositionRecord>('Position').implement({
  description:
    'A post that an article gives somebody, as of the date of that article: an observation, never “current”.',
  fields: (t) => ({
    type: t.field({
      type: RelationTypeEnum,
      description: 'HOLDS_POSITION in a body, or REPRESENTS a state or body.',
      resolve: ({ claim }) => claim.type,
    }),
    label: t.string({
      nullable: true,
      description: 'The post as the text puts it.',
      resolve: ({ claim }) => claim.label,
    }),
    modality: t.field({
      type: ModalityEnum,
      description: 'Whether it is so, is planned, or is denied.',
      resolve: ({ claim }) => claim.modality,
    }),
    body: t.field({
      type: Entity,
      description: 'The body the post is in, or who is represented.',
      resolve: ({ bodyId }, _arguments, { loaders }) => loaders.entities.get(bodyId),
    }),
    observedAt: t.expose('observedAt', { type: 'LocalDate', nullable: true, description: 'The date of the article.' }),
    evidence: t.field({
      type: Evidence,
      description: 'The sentence.',
      resolve: ({ claim }) => statementEvidence(claim),
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  positions: t.field({
    type: [Position],
    description: 'The posts that articles give it, and whom it represents, the latest article first.',
    args: sizeArguments,
    complexity: listCost,
    resolve: async ({ id: owner }, size, { loaders }) => [
      ...(await loaders.claims.positionsByEntity.load({ owner, limit: listSize(size) })),
    ],
  }),
}));
