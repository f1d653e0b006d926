import type { ArticleRecord } from '../loaders/articles.ts';
import type { EntityRecord } from '../loaders/entities.ts';
import type { EventRecord } from '../loaders/events.ts';
import { builder } from './builder.ts';
import { checkText } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { TEXT_LENGTH } from './limits.ts';
import { loadEnd } from './load-end.ts';
import { pageArguments, pageCost } from './page-arguments.ts';
import { Article, Event, Initiative, Organization, Person, Resolution } from './refs.ts';
import { SearchedTypeEnum } from './statement-enums.ts';

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Organization, Person, Resolution, Initiative, Event, Article],
  resolveType: (found) =>
    'titleEn' in found
      ? Event
      : 'file' in found
        ? Article
        : { Organization, Person, Resolution, Initiative }[found.type],
});

const SearchConnection = connectionType({
  name: 'Search',
  items: 'results of a search',
  node: SearchResult,
  toNode: (id: string, context) => load(id, context),
  edgeFields: (t) => ({
    node: t.field({
      type: SearchResult,
      description: 'What is found.',
      resolve: ({ item }, _arguments, context) => load(item, context),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Entities by name or identifier, events and articles by title: names that are the text first, then those that begin with it, then those that contain it, then titles. Letter case and script (simplified, traditional) do not matter; no character has a special meaning.',
    args: {
      ...pageArguments,
      text: t.arg.string({ required: true, description: `What to look for: 1 to ${TEXT_LENGTH.max} characters.` }),
      type: t.arg({ type: [SearchedTypeEnum], required: false, description: 'Only among these.' }),
    },
    complexity: pageCost,
    resolve(_root, { text, type, ...page }, { loaders: { search } }) {
      const filter = { text: checkText('text', text), types: type ?? null };
      return readListing(
        'Search',
        page,
        (request) => search.page(filter, request),
        () => search.total(filter),
      );
    },
  }),
);

function load(id: string, context: GraphContext): Promise<EntityRecord | EventRecord | ArticleRecord> {
  return id.startsWith('article:') ? context.loaders.articles.get(id) : loadEnd(id, context);
}
