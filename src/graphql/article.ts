import type { MentionedEntity } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { Article, Claim, Entity, Evidence, Report } from './refs.ts';
import { ArticleStatusEnum, LanguageEnum } from './statement-enums.ts';

const BasedOn = builder
  .objectRef<{ url: string | null; publisher: string | null; date: string | null }>('BasedOn')
  .implement({
    description: 'The published report that a digest retells (PROV: was derived from).',
    fields: (t) => ({
      url: t.exposeString('url', { nullable: true, description: 'Its address.' }),
      publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
      date: t.expose('date', { type: 'LocalDate', nullable: true, description: 'The day it was published.' }),
    }),
  });

const Mention = builder.objectRef<MentionedEntity>('Mention').implement({
  description: 'An entity as one article mentions it by name.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'Who or what is mentioned.', resolve: ({ entity }) => entity }),
    count: t.exposeInt('count', { description: 'How many times.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every mention, in the order of the text.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

builder.node(Article, {
  description: 'A news article as it was read. Every fact of the graph names the article that states it.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.articles.findAll(ids),
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The file it was read from, below the folder that was ingested.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address; null for a digest of ours.' }),
    title: t.exposeString('title', { description: 'Its headline.' }),
    source: t.exposeString('source', { nullable: true, description: 'The account or site that published this copy.' }),
    creditedSource: t.exposeString('creditedSource', {
      nullable: true,
      description: 'The source that the text credits (来源：…), apart from the account that republished it.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description:
        'Whose report it is when independent sources are counted: of a digest the publisher it is based on, else the credited source, else the source.',
    }),
    basedOn: t.field({
      type: BasedOn,
      nullable: true,
      description: 'What a digest retells; null for any other article.',
      resolve: ({ basedOn }) => basedOn,
    }),
    language: t.expose('language', { type: LanguageEnum, description: 'Its language.' }),
    date: t.expose('date', { type: 'LocalDate', nullable: true, description: 'The day of publication.' }),
    fetchDate: t.exposeString('fetchDate', {
      nullable: true,
      description: 'When it was crawled: an ISO 8601 date or date and time.',
    }),
    status: t.expose('status', { type: ArticleStatusEnum, description: 'How much of it could be read.' }),
    notes: t.stringList({
      description: 'What a person should know about how it was read.',
      resolve: ({ notes }) => [...notes],
    }),
    text: t.string({
      description: 'The readable body that all offsets index, in UTF-16 code units.',
      resolve: ({ id }, _arguments, { loaders }) => loaders.articles.text(id),
    }),
    mentions: t.field({
      type: [Mention],
      description: 'The entities it mentions by name, the most frequent first, and where.',
      resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.entities.byArticle.load(id))],
    }),
    entities: t.field({
      type: [Entity],
      description: 'The entities it mentions by name, the most frequent first.',
      resolve: async ({ id }, _arguments, { loaders }) =>
        (await loaders.entities.byArticle.load(id)).map(({ entity }) => entity),
    }),
    reports: t.field({
      type: [Report],
      description: 'The events it reports, as it puts them, in the order of the text.',
      resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.reports.byArticle.load(id))],
    }),
    claims: t.field({
      type: [Claim],
      description: 'The relations it states, in the order of the text.',
      resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.claims.byArticle.load(id))],
    }),
  }),
});
