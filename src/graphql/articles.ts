import type { ArticleRecord, ArticleFilter as Filter, MentioningArticle } from '../loaders/articles.ts';
import { builder } from './builder.ts';
import { checkId, checkOneOf, knownEntity } from './check-arguments.ts';
import { clientError } from './client-error.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { known } from './find-current.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Article, Entity, Event, Evidence } from './refs.ts';
import { toDayRange } from './scalars.ts';
import { ArticleStatusEnum, LanguageEnum } from './statement-enums.ts';

const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles; all that is given must hold.',
  fields: (t) => ({
    language: t.field({ type: [LanguageEnum], required: false, description: 'In one of these languages.' }),
    status: t.field({ type: [ArticleStatusEnum], required: false, description: 'Read with one of these results.' }),
    source: t.string({
      required: false,
      description: 'Published, credited to or based on this source, by its exact name.',
    }),
    date: t.field({ type: 'EDTF', required: false, description: 'Published within this date or interval.' }),
    entity: t.id({ required: false, description: 'Mentioning the entity with this id.' }),
  }),
});

const ArticleConnection = connectionType({
  name: 'Article',
  items: 'articles',
  node: Article,
  toNode: (article: ArticleRecord) => article,
  edgeFields: (t) => ({ node: t.field({ type: Article, description: 'The article.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article, by its id or its address. An address that no article has is null.',
    args: {
      id: t.arg.id({ required: false, description: 'The id of an article.' }),
      url: t.arg.string({
        required: false,
        description: 'The address of an article, however it is spelled: tracking parameters do not matter.',
      }),
    },
    async resolve(_root, { id, url }, { loaders, graph }) {
      checkOneOf({ id, url });
      if (typeof id === 'string') {
        checkId('id', id, ['Article']);
        return known('id', id, await loaders.articles.find(id));
      }
      const articleId = graph.articleIdOfUrl(url ?? '');
      if (articleId === null)
        throw clientError(
          'URL_INVALID',
          'Argument "url": expected a web address that begins with https:// or http://.',
          'url',
        );
      return loaders.articles.find(articleId);
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, the latest first.',
    args: { ...pageArguments, filter: t.arg({ type: ArticleFilter, required: false, description: 'Which ones.' }) },
    complexity: pageCost,
    async resolve(_root, { filter, ...page }, context) {
      const wanted = await toFilter(filter ?? {}, context);
      const { articles } = context.loaders;
      return readListing(
        'Article',
        page,
        (request) => articles.page(wanted, request),
        () => articles.total(wanted),
      );
    },
  }),
}));

const EntityArticleConnection = connectionType({
  name: 'EntityArticle',
  items: 'articles that mention an entity',
  node: Article,
  toNode: ({ article }: MentioningArticle) => article,
  edgeFields: (t) => ({
    node: t.field({ type: Article, description: 'The article.', resolve: ({ item }) => item.article }),
    count: t.int({ description: 'How many times it mentions the entity by name.', resolve: ({ item }) => item.count }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every mention, in the order of the text.',
      resolve: ({ item }) => [...item.evidence],
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  articles: t.field({
    type: EntityArticleConnection,
    description: 'The articles that mention it by name, the latest first, and where.',
    args: pageArguments,
    complexity: pageCost,
    resolve: ({ id: owner }, page, { loaders: { articles } }) =>
      readListing(
        'EntityArticle',
        page,
        (request) => articles.pageByEntity.load({ owner, filter: null, request }),
        () => articles.totalByEntity.load({ owner, filter: null }),
      ),
  }),
}));

builder.objectFields(Event, (t) => ({
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that report it, the earliest first.',
    args: pageArguments,
    complexity: pageCost,
    resolve: ({ id: owner, articleCount }, page, { loaders: { articles } }) =>
      readListing(
        'Article',
        page,
        (request) => articles.pageByEvent.load({ owner, filter: null, request }),
        async () => articleCount,
      ),
  }),
}));

async function toFilter(input: Partial<typeof ArticleFilter.$inferInput>, context: GraphContext): Promise<Filter> {
  return {
    languages: input.language ?? null,
    statuses: input.status ?? null,
    source: input.source ?? null,
    dates: toDayRange(input.date),
    entity: await knownEntity('filter.entity', input.entity, context),
  };
}
