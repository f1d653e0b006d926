import { type CoMention, LATEST_ARTICLES } from '../loaders/co-mentions.ts';
import { builder } from './builder.ts';
import { bestArguments, listCost, listSize } from './page-arguments.ts';
import { Article, Entity } from './refs.ts';

const CoMentionRef = builder.objectRef<CoMention>('CoMention').implement({
  description: 'An entity that is named in the same articles as another.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'Who or what is named, too.',
      resolve: ({ entityId }, _arguments, { loaders }) => loaders.entities.get(entityId),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'In how many articles both are named.' }),
    articles: t.field({
      type: [Article],
      description: 'Those articles, the latest first.',
      args: bestArguments,
      complexity: listCost,
      resolve: ({ articleIds }, size, { loaders }) =>
        Promise.all(articleIds.slice(0, listSize(size)).map((id) => loaders.articles.get(id))),
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  coMentioned: t.field({
    type: [CoMentionRef],
    description: `The entities named in the same articles, those with the most articles first. Of an entity that more than ${LATEST_ARTICLES} articles name, the ${LATEST_ARTICLES} latest are looked at.`,
    args: bestArguments,
    complexity: listCost,
    resolve: async ({ id: owner }, size, { loaders }) => [
      ...(await loaders.entities.coMentioned.load({ owner, limit: listSize(size) })),
    ],
  }),
}));
