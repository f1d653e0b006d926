import type { CopyRecord, PassageRecord } from '../loaders/copies.ts';
import { builder } from './builder.ts';
import { listCost, listSize, sizeArguments } from './page-arguments.ts';
import { Article } from './refs.ts';

const PassageRef = builder.objectRef<PassageRecord>('Passage').implement({
  description: 'A part of an article: a news item of a digest, or the whole.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _arguments, { loaders }) => loaders.articles.get(articleId),
    }),
    section: t.exposeInt('section', { description: 'Which part, from 0 in the order of the text.' }),
    start: t.exposeInt('start', { description: 'Where it begins in `article.text`, in UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    text: t.string({
      description: 'Its text.',
      resolve: async ({ articleId, start, end }, _arguments, { loaders }) =>
        (await loaders.articles.text(articleId)).slice(start, end),
    }),
  }),
});

const Copy = builder.objectRef<CopyRecord>('Copy').implement({
  description: 'A copy of an article, or of a part of it, also in the other script of Chinese.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article that has the copy.',
      resolve: ({ containedIn }, _arguments, { loaders }) => loaders.articles.get(containedIn.articleId),
    }),
    containedIn: t.field({
      type: PassageRef,
      description: 'The part of that article which is the copy.',
      resolve: ({ containedIn }) => containedIn,
    }),
    section: t.exposeInt('section', { description: 'Which part of this article it is a copy of, from 0.' }),
  }),
});

builder.objectFields(Article, (t) => ({
  copies: t.field({
    type: [Copy],
    description:
      'Other articles that have its text, or that of one of its news items: they count as one independent source. Short texts are not compared.',
    args: sizeArguments,
    complexity: listCost,
    resolve: async ({ id: owner }, size, { loaders }) => [
      ...(await loaders.articles.copies.load({ owner, limit: listSize(size) })),
    ],
  }),
}));
