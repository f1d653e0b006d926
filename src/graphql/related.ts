import type { RelatedArticle } from '../loaders/related-articles.ts';
import type { RelatedEvent } from '../loaders/related-events.ts';
import { builder } from './builder.ts';
import { bestArguments, listCost, listSize } from './page-arguments.ts';
import { Article, Event, Reason } from './refs.ts';

const RelatedEventRef = builder.objectRef<RelatedEvent>('RelatedEvent').implement({
  description: 'An event that has something in common with another.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId }, _arguments, { loaders }) => loaders.events.get(eventId),
    }),
    score: t.exposeFloat('score', { description: 'The sum of the weights of `because`.' }),
    because: t.field({
      type: [Reason],
      description: 'What they have in common.',
      resolve: ({ because }) => [...because],
    }),
  }),
});

const RelatedArticleRef = builder.objectRef<RelatedArticle>('RelatedArticle').implement({
  description: 'An article that has something in common with another.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _arguments, { loaders }) => loaders.articles.get(articleId),
    }),
    score: t.exposeFloat('score', { description: 'The sum of the weights of `because`.' }),
    because: t.field({
      type: [Reason],
      description: 'What they have in common, the weightiest first, ten at most.',
      resolve: ({ because }) => [...because],
    }),
  }),
});

builder.objectFields(Event, (t) => ({
  related: t.field({
    type: [RelatedEventRef],
    description:
      'Events that concern the same, are of the same series of meetings at dates that overlap, hang together with it by their reports, or are its plan or outcome; the greatest score first, then the most reported. Of the events that concern one thing the 200 most reported are looked at.',
    args: bestArguments,
    complexity: listCost,
    resolve: async (event, size, { loaders: { events } }) => {
      const limit = listSize(size);
      return (await events.related.load(event)).slice(0, limit);
    },
  }),
}));

builder.objectFields(Article, (t) => ({
  related: t.field({
    type: [RelatedArticleRef],
    description:
      'Articles that report the same events, most of all such as both are about, a plan of what it reports or what became of it, or anything on the same instrument or body; the greatest score first, then the latest. Of the articles on one event or one thing the 200 latest are looked at.',
    args: bestArguments,
    complexity: listCost,
    resolve: async ({ id }, size, { loaders: { articles } }) => {
      const limit = listSize(size);
      return (await articles.related.load(id)).slice(0, limit);
    },
  }),
}));
