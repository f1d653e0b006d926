import type { EventParticipant } from '../loaders/event-parts.ts';
import type { EvidenceRecord } from '../loaders/evidence.ts';
import type { Role } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { NameLanguageEnum } from './entity-enums.ts';
import { titleIn } from './name-in.ts';
import { listCost, listSize, sizeArguments } from './page-arguments.ts';
import { Entity, Event, Evidence, GraphDate, StatedDateRef } from './refs.ts';
import { EventTypeEnum, LanguageEnum, ModalityEnum, RoleEnum, SalienceEnum } from './statement-enums.ts';

const EventParticipantRef = builder.objectRef<EventParticipant>('EventParticipant').implement({
  description: 'Who takes part in an event, as all its reports together have it.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'Who.',
      resolve: ({ entityId }, _arguments, { loaders }) => loaders.entities.get(entityId),
    }),
    role: t.expose('role', { type: RoleEnum, description: 'In which role.' }),
    reportCount: t.exposeInt('reports', { description: 'How many reports say so.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where they say so.',
      args: sizeArguments,
      complexity: listCost,
      resolve: ({ eventId, entityId, role }, size, context) =>
        partEvidence(eventId, entityId, role, listSize(size), context),
    }),
  }),
});

builder.node(Event, {
  description: 'Something that happened, is planned or did not happen, as all its reports together have it.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.events.findAll(ids),
  fields: (t) => ({
    type: t.expose('type', { type: EventTypeEnum, description: 'What happened.' }),
    subtype: t.exposeString('subtype', {
      nullable: true,
      description: 'A finer word within the type, such as PLEDGE or REVOCATION.',
    }),
    modality: t.expose('modality', { type: ModalityEnum, description: 'Whether it happened.' }),
    salience: t.expose('salience', { type: SalienceEnum, description: 'MAIN if any article is about it.' }),
    method: t.exposeString('method', {
      nullable: true,
      description: 'How it was decided, where said: `consensus` or `vote`.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The name of a meeting.' }),
    series: t.exposeString('series', { nullable: true, description: 'The series that a meeting belongs to.' }),
    title: t.string({
      description: 'A title made from its facts.',
      args: {
        lang: t.arg({ type: NameLanguageEnum, required: true, defaultValue: 'en', description: 'In which language.' }),
      },
      resolve: (event, { lang }) => titleIn(event, lang),
    }),
    titleEn: t.exposeString('titleEn', { description: 'The title in English.' }),
    titleZh: t.exposeString('titleZh', { description: 'The title in Chinese.' }),
    date: t.field({
      type: GraphDate,
      nullable: true,
      description:
        'The most precise date that most independent sources support; `statedDates` has each with its words.',
      resolve: ({ date }) => date,
    }),
    statedDates: t.field({
      type: [StatedDateRef],
      description: 'The dates that its reports give, with their words: where they differ, all are here.',
      args: sizeArguments,
      complexity: listCost,
      resolve: async ({ id: owner }, size, { loaders }) => [
        ...(await loaders.dates.byEvent.load({ owner, limit: listSize(size) })),
      ],
    }),
    participants: t.field({
      type: [EventParticipantRef],
      description: 'Who takes part, by role.',
      args: { role: t.arg({ type: [RoleEnum], required: false, description: 'Only in one of these roles.' }) },
      resolve: async ({ id }, { role }, { loaders }) =>
        (await loaders.events.participants.load(id)).filter((participant) => role?.includes(participant.role) ?? true),
    }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'The resolution, initiative or other entity concerned.',
      resolve: async ({ id }, _arguments, { loaders }) => {
        const [object] = await loaders.events.objects.load(id);
        return object ? loaders.entities.get(object.entityId) : null;
      },
    }),
    objectEvidence: t.field({
      type: [Evidence],
      description: 'Where its reports say what is concerned.',
      args: sizeArguments,
      complexity: listCost,
      resolve: async ({ id }, size, context) => {
        const limit = listSize(size);
        const [object] = await context.loaders.events.objects.load(id);
        return object ? partEvidence(id, object.entityId, null, limit, context) : [];
      },
    }),
    reportCount: t.exposeInt('reportCount', { description: 'How many reports of it there are: see `reports`.' }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles report it: see `articles`.' }),
    independentSourceCount: t.exposeInt('sourceCount', {
      description:
        'How many independent sources report it: a publisher counts once, and so does a text, whoever copies it; see `sources`.',
    }),
    sources: t.stringList({
      description:
        'The publishers whose reports of it there are; an article without one counts as a source of its own and is not named.',
      resolve: async ({ id }, _arguments, { loaders }) =>
        (await loaders.events.sources.load(id)).flatMap((publisher) => publisher ?? []),
    }),
    languages: t.field({
      type: [LanguageEnum],
      description: 'The languages of the articles that report it.',
      resolve: ({ languages }) => [...languages],
    }),
    firstReportedAt: t.expose('firstReported', {
      type: 'LocalDate',
      nullable: true,
      description: 'The date of the first article that reports it.',
    }),
    lastReportedAt: t.expose('lastReported', {
      type: 'LocalDate',
      nullable: true,
      description: 'The date of the last article that reports it.',
    }),
  }),
});

/** @param role null for the part of the event's object */
async function partEvidence(
  owner: string,
  entityId: string,
  role: Role | null,
  limit: number,
  { loaders: { events } }: GraphContext,
): Promise<EvidenceRecord[]> {
  const parts = await (role === null ? events.objectEvidence : events.participantEvidence).load({ owner, limit });
  return parts.filter((part) => part.entityId === entityId && part.role === role).map(({ evidence }) => evidence);
}
