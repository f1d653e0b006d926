import type { ConflictPosition, ConflictRecord, PositionEvidence } from '../loaders/conflicts.ts';
import type { EvidenceRecord } from '../loaders/evidence.ts';
import { groupBy } from '../model/group-by.ts';
import { independentSources } from '../model/independent-sources.ts';
import { builder } from './builder.ts';
import { checkId } from './check-arguments.ts';
import { connectionType, readListing } from './connection.ts';
import type { GraphContext } from './context.ts';
import { known } from './find-current.ts';
import { EVIDENCE_SIZE } from './limits.ts';
import { listCost, listSize, pageArguments, pageCost, sizeArguments } from './page-arguments.ts';
import { ConflictKindEnum } from './reason-enums.ts';
import { Conflict, Entity, Event, Evidence } from './refs.ts';
import { QuantityRoleEnum } from './statement-enums.ts';

interface PositionSource {
  readonly publishers: readonly string[];
  readonly evidence: readonly EvidenceRecord[];
}

const PositionSourceRef = builder.objectRef<PositionSource>('PositionSource').implement({
  description: 'One independent source of a position: a publisher, or several that have one text.',
  fields: (t) => ({
    publishers: t.stringList({
      description: 'Who published it; empty where no article says.',
      resolve: ({ publishers }) => [...publishers],
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words that take the position, the earliest article first.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const ConflictPositionRef = builder.objectRef<ConflictPosition>('ConflictPosition').implement({
  description: 'One of the things said, and who says it.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'What is said, as it is compared: a number with its qualifier and unit (`more_than 140 state`), a date in EDTF, or a modality (ACTUAL, NEGATED).',
    }),
    independentSourceCount: t.exposeInt('sources', { description: 'How many independent sources say so.' }),
    sources: t.field({
      type: [PositionSourceRef],
      description: `Those sources, each with its words: of the first ${EVIDENCE_SIZE.max} of all words that say so.`,
      resolve: async (position, _arguments, context) =>
        sourcesOf(await evidenceOf(position, EVIDENCE_SIZE.max, context)),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words that say so: of a count the number, of a date the date, else the sentence.',
      args: sizeArguments,
      complexity: listCost,
      resolve: async (position, size, context) =>
        (await evidenceOf(position, listSize(size), context)).map(({ evidence }) => evidence),
    }),
  }),
});

builder.node(Conflict, {
  description: 'What the reports of an event differ on and cannot both be right about. “More than 140” and 143 can.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.conflicts.findAll(ids),
  fields: (t) => ({
    kind: t.expose('kind', { type: ConflictKindEnum, description: 'What they differ on.' }),
    role: t.expose('role', {
      type: QuantityRoleEnum,
      nullable: true,
      description: 'Of COUNT and SCOPE: what is counted.',
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'Of MODALITY: who did, by some, and did not, by others.',
      resolve: ({ entityId }, _arguments, { loaders }) => (entityId === null ? null : loaders.entities.find(entityId)),
    }),
    events: t.field({
      type: [Event],
      description: 'The event; of MODALITY what happened and what did not, which are two events.',
      resolve: ({ eventIds }, _arguments, { loaders }) => Promise.all(eventIds.map((id) => loaders.events.get(id))),
    }),
    positions: t.field({
      type: [ConflictPositionRef],
      description: 'All that is said, the best supported first.',
      resolve: ({ positions }) => [...positions],
    }),
  }),
});

const ConflictConnection = connectionType({
  name: 'Conflict',
  items: 'conflicts',
  node: Conflict,
  toNode: (conflict: ConflictRecord) => conflict,
  edgeFields: (t) => ({ node: t.field({ type: Conflict, description: 'The conflict.', resolve: ({ item }) => item }) }),
});

builder.queryFields((t) => ({
  conflict: t.field({
    type: Conflict,
    nullable: true,
    description: 'One conflict.',
    args: { id: t.arg.id({ required: true, description: 'The id of a conflict.' }) },
    async resolve(_root, { id }, { loaders }) {
      checkId('id', id, ['Conflict']);
      return known('id', id, await loaders.conflicts.find(id));
    },
  }),
  conflicts: t.field({
    type: ConflictConnection,
    description: 'What articles differ on, by kind.',
    args: {
      ...pageArguments,
      kind: t.arg({ type: [ConflictKindEnum], required: false, description: 'Only of these kinds.' }),
    },
    complexity: pageCost,
    resolve(_root, { kind, ...page }, { loaders: { conflicts } }) {
      const filter = { kinds: kind ?? null };
      return readListing(
        'Conflict',
        page,
        (request) => conflicts.page(filter, request),
        () => conflicts.total(filter),
      );
    },
  }),
}));

builder.objectFields(Event, (t) => ({
  conflicts: t.field({
    type: [Conflict],
    description: 'What its reports differ on, by kind.',
    resolve: async ({ id }, _arguments, { loaders }) => [...(await loaders.conflicts.byEvent.load(id))],
  }),
}));

async function evidenceOf(
  { conflictId: owner, index }: ConflictPosition,
  limit: number,
  { loaders: { conflicts } }: GraphContext,
): Promise<PositionEvidence[]> {
  return (await conflicts.evidence.load({ owner, limit })).filter((one) => one.index === index);
}

function sourcesOf(said: readonly PositionEvidence[]): PositionSource[] {
  const source = independentSources(said);
  return [...groupBy(said, (one) => source.get(one))].map(([, alike]) => ({
    publishers: [...new Set(alike.flatMap(({ publisher }) => publisher ?? []))].sort(),
    evidence: alike.map(({ evidence }) => evidence),
  }));
}
