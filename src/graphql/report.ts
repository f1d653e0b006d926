import { quoted, statementEvidence } from '../loaders/evidence.ts';
import type { ReportParticipant } from '../loaders/reports.ts';
import { builder } from './builder.ts';
import { Article, Entity, Event, EventLink, Evidence, Quantity, Report, StatedDateRef } from './refs.ts';
import { EventTypeEnum, ModalityEnum, RoleEnum, SalienceEnum } from './statement-enums.ts';

const ReportParticipantRef = builder.objectRef<ReportParticipant>('ReportParticipant').implement({
  description: 'Who takes part in an event, as one report has it.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'Who.',
      resolve: ({ entityId }, _arguments, { loaders }) => loaders.entities.get(entityId),
    }),
    role: t.expose('role', { type: RoleEnum, description: 'In which role.' }),
    evidence: t.field({ type: Evidence, description: 'Where the text says so.', resolve: ({ evidence }) => evidence }),
  }),
});

builder.node(Report, {
  description: 'One article’s report of one event, kept as it stands. Events are derived from reports.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.reports.findAll(ids),
  fields: (t) => ({
    type: t.expose('type', { type: EventTypeEnum, description: 'What happened.' }),
    subtype: t.exposeString('subtype', {
      nullable: true,
      description: 'A finer word within the type, such as PLEDGE or REVOCATION.',
    }),
    modality: t.expose('modality', { type: ModalityEnum, description: 'Whether it happened.' }),
    salience: t.expose('salience', { type: SalienceEnum, description: 'Whether the article is about it.' }),
    method: t.exposeString('method', {
      nullable: true,
      description: 'How it was decided, where said: `consensus` or `vote`.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The name of a meeting.' }),
    series: t.exposeString('series', { nullable: true, description: 'The series that a meeting belongs to.' }),
    quote: t.exposeString('quote', { description: 'The one sentence that best states it.' }),
    start: t.exposeInt('start', {
      description: 'Where the sentence begins in `article.text`, in UTF-16 code units from 0.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    evidence: t.field({ type: Evidence, description: 'The sentence as evidence.', resolve: statementEvidence }),
    trigger: t.field({
      type: Evidence,
      description: 'The words that made it an event.',
      resolve: ({ id, articleId, quote, start, end, trigger }) =>
        quoted(trigger, { id, articleId, sentence: { text: quote, start, end } }),
    }),
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _arguments, { loaders }) => loaders.articles.get(articleId),
    }),
    participants: t.field({
      type: [ReportParticipantRef],
      description: 'Who takes part, by role.',
      resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.reports.participants.load(id))],
    }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'The resolution, initiative or other entity concerned.',
      resolve: async ({ id }, _arguments, { loaders }) => {
        const [object] = await loaders.reports.objects.load(id);
        return object ? loaders.entities.get(object.entityId) : null;
      },
    }),
    objectEvidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where the text says what is concerned.',
      resolve: async ({ id }, _arguments, { loaders }) => (await loaders.reports.objects.load(id))[0]?.evidence ?? null,
    }),
    date: t.field({
      type: StatedDateRef,
      nullable: true,
      description: 'When, as the article puts it.',
      resolve: async ({ id }, _arguments, { loaders }) => (await loaders.dates.byReport.load(id))[0] ?? null,
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'The counts and amounts it gives, in the order of the text.',
      resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.quantities.byReport.load(id))],
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event it is a report of, as all articles together have it.',
      resolve: async ({ id }, _arguments, { loaders }) => (await loaders.events.byReport.load(id))[0]?.event ?? null,
    }),
    link: t.field({
      type: EventLink,
      nullable: true,
      description: 'Why it is taken for a report of that event.',
      resolve: async ({ id }, _arguments, { loaders }) => (await loaders.events.byReport.load(id))[0]?.link ?? null,
    }),
    rule: t.exposeString('rule', { description: 'The name of the rule that found it.' }),
  }),
});
