import type { ClaimRecord, ClaimSide } from '../loaders/claims.ts';
import { statementEvidence } from '../loaders/evidence.ts';
import { builder } from './builder.ts';
import { checkId, knownArticle, knownEntity } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { RelationTypeEnum } from './entity-enums.ts';
import { known } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Article, Claim, Entity, Evidence, Report } from './refs.ts';
import { ModalityEnum } from './statement-enums.ts';

builder.node(Claim, {
  description: 'One article’s statement of a relation, with its sentence.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.claims.findAll(ids),
  fields: (t) => ({
    type: t.expose('type', { type: RelationTypeEnum, description: 'What it says of its ends.' }),
    modality: t.expose('modality', { type: ModalityEnum, description: 'Whether it is so, is planned, or is denied.' }),
    label: t.exposeString('label', { nullable: true, description: 'Of a position: the post as the text puts it.' }),
    from: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity it begins at; null where it begins at a report (`fromReport`).',
      resolve: (claim, _arguments, context) => entityAt(claim, 'FROM', context),
    }),
    fromReport: t.field({
      type: Report,
      nullable: true,
      description: 'The report it begins at, if it is one.',
      resolve: (claim, _arguments, context) => reportAt(claim, 'FROM', context),
    }),
    to: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity it ends at; null where it ends at a report (`toReport`).',
      resolve: (claim, _arguments, context) => entityAt(claim, 'TO', context),
    }),
    toReport: t.field({
      type: Report,
      nullable: true,
      description: 'The report it ends at, if it is one.',
      resolve: (claim, _arguments, context) => reportAt(claim, 'TO', context),
    }),
    evidence: t.field({ type: Evidence, description: 'The sentence that states it.', resolve: statementEvidence }),
    article: t.field({
      type: Article,
      description: 'The article that states it.',
      resolve: ({ articleId }, _arguments, { loaders }) => loaders.articles.get(articleId),
    }),
    rule: t.exposeString('rule', { description: 'The name of the rule that found it.' }),
  }),
});

const ClaimFilter = builder.inputType('ClaimFilter', {
  description: 'Which claims; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [RelationTypeEnum], required: false, description: 'Of one of these types.' }),
    modality: t.field({ type: [ModalityEnum], required: false, description: 'Of one of these modalities.' }),
    article: t.id({ required: false, description: 'Stated by the article with this id.' }),
    entity: t.id({ required: false, description: 'With the entity of this id at either end.' }),
  }),
});

const ClaimConnection = connectionType({
  name: 'Claim',
  items: 'claims',
  node: Claim,
  toNode: (claim: ClaimRecord) => claim,
  edgeFields: (t) => ({ node: t.field({ type: Claim, description: 'The claim.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  claim: t.field({
    type: Claim,
    nullable: true,
    description: 'One claim.',
    args: { id: t.arg.id({ required: true, description: 'The id of a claim.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Claim']);
      return known('id', id, await loaders.claims.find(id));
    },
  }),
  claims: t.field({
    type: ClaimConnection,
    description: 'Claims, by type.',
    args: { ...pageArguments, filter: t.arg({ type: ClaimFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    async resolve(_root, { filter, ...page }, context) {
      const { claims } = context.loaders;
      const wanted = {
        types: filter?.type ?? null,
        modalities: filter?.modality ?? null,
        article: await knownArticle('filter.article', filter?.article, context),
        entity: await knownEntity('filter.entity', filter?.entity, context),
      };
      return readListing(
        'Claim',
        page,
        (request) => claims.page(wanted, request),
        () => claims.total(wanted),
      );
    },
  }),
}));

builder.interfaceFields(Entity, (t) => ({
  claims: t.field({
    type: ClaimConnection,
    description: 'What articles state of it and something else, by type: claims with it at either end.',
    args: {
      ...pageArguments,
      type: t.arg({ type: [RelationTypeEnum], required: false, description: 'Only of these types.' }),
    },
    complexity: pageCost,
    resolve({ id: owner }, { type, ...page }, { loaders: { claims } }) {
      const filter = { types: type ?? null };
      return readListing(
        'Claim',
        page,
        (request) => claims.pageByEntity.load({ owner, filter, request }),
        () => claims.totalByEntity.load({ owner, filter }),
      );
    },
  }),
}));

async function targetOf(
  claim: ClaimRecord,
  side: ClaimSide['side'],
  { loaders }: GraphContext,
): Promise<string | null> {
  const sides = await loaders.claims.sides.load(claim.id);
  return sides.find((one) => one.side === side)?.targetId ?? null;
}

async function entityAt(claim: ClaimRecord, side: ClaimSide['side'], context: GraphContext) {
  const id = await targetOf(claim, side, context);
  return id === null || id.startsWith('report:') ? null : context.loaders.entities.get(id);
}

async function reportAt(claim: ClaimRecord, side: ClaimSide['side'], context: GraphContext) {
  const id = await targetOf(claim, side, context);
  return id?.startsWith('report:') ? context.loaders.reports.get(id) : null;
}
