import DataLoader from 'dataloader';
import type { LexiconReference } from '../model/entity.ts';
import { relationsOfRole } from '../model/role-relations.ts';
import {
  BASES,
  type Basis,
  EVENT_TYPES,
  MODALITIES,
  type Modality,
  RELATION_TYPES,
  type RelationType,
  ROLES,
} from '../model/vocabulary.ts';
import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalNumber, optionalText, text, texts } from './columns.ts';
import { type EvidenceRecord, statementEvidence } from './evidence.ts';
import { loadPages, loadTotals } from './read-pages.ts';
import { comparing } from './total-order.ts';

export type Direction = 'OUTGOING' | 'INCOMING';

/** A typed edge from an entity to an entity or event, and how much speaks for it. */
export interface RelationRecord {
  /** `from|type|to|modality|basis` */
  readonly key: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly labels: readonly string[];
  /** How many articles and how many independent sources say so; 0 for what only the lexicon knows. */
  readonly articles: number;
  readonly sources: number;
  /** Dates of the first and the last article that say so. */
  readonly first: string | null;
  readonly last: string | null;
  readonly lexicon: LexiconReference | null;
}

/** A relation as one of its ends sees it. */
export interface OwnedRelation {
  readonly owner: string;
  readonly relation: RelationRecord;
}

export interface RelationFilter {
  readonly types: readonly RelationType[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly bases: readonly Basis[] | null;
  readonly direction: Direction | null;
}

export type RelationLoaders = ReturnType<typeof relationLoaders>;

export function relationLoaders(reader: Reader) {
  return {
    pageByEntity: loadPages(
      reader,
      'read/relations-by-entity-page',
      'ascending',
      filterParameters,
      (row): OwnedRelation => ({
        owner: text(row, 'owner'),
        relation: parseRelation(row),
      }),
    ),
    totalByEntity: loadTotals(reader, 'read/relations-by-entity-count', filterParameters),
    evidence: loadEvidence(reader),
  };
}

/** Everything that says an edge: reports by the roles in them, and claims; by the date of the article, then by id. */
function loadEvidence(reader: Reader): DataLoader<RelationRecord, readonly EvidenceRecord[], string> {
  return new DataLoader<RelationRecord, readonly EvidenceRecord[], string>(
    async (relations) => {
      const stated = relations.filter(({ basis }) => basis === 'TEXT');
      const fromIds = [...new Set(stated.map(({ from }) => from))];
      const toIds = [...new Set(stated.map(({ to }) => to))];
      const rows = stated.length === 0 ? [] : await reader.read('read/relation-evidence', { fromIds, toIds });
      const said = new Map<string, Said[]>();
      for (const one of rows.flatMap(parseSaid)) said.set(one.edge, [...(said.get(one.edge) ?? []), one]);
      return relations.map((relation) => distinctEvidence(said.get(edgeOf(relation)) ?? []));
    },
    { cacheKeyFn: ({ key }) => key, maxBatchSize: CHUNK_SIZE },
  );
}

interface Said {
  readonly edge: string;
  readonly sort: string;
  readonly evidence: EvidenceRecord;
}

function parseSaid(row: Row): Said[] {
  const from = text(row, 'from');
  const to = text(row, 'to');
  const modality = oneOf(row, 'modality', MODALITIES);
  const sort = text(row, 'sort');
  const evidence = statementEvidence({
    id: text(row, 'statementId'),
    articleId: text(row, 'articleId'),
    quote: text(row, 'quote'),
    start: integer(row, 'start'),
    end: integer(row, 'end'),
  });
  if (row.role === null) {
    return [{ edge: edgeOf({ from, to, modality, type: oneOf(row, 'type', RELATION_TYPES) }), sort, evidence }];
  }
  const target = to.startsWith('event:') ? 'EVENT' : 'OBJECT';
  return relationsOfRole(oneOf(row, 'role', ROLES), { type: oneOf(row, 'type', EVENT_TYPES), modality })
    .filter((relation) => relation.target === target)
    .map((relation) => ({ edge: edgeOf({ from, to, ...relation }), sort, evidence }));
}

function distinctEvidence(said: readonly Said[]): EvidenceRecord[] {
  const sorted = [...said].sort(
    comparing(
      ({ sort }) => sort,
      ({ evidence }) => evidence.statementId ?? '',
    ),
  );
  return [...new Map(sorted.map(({ evidence }) => [evidence.statementId, evidence])).values()];
}

function edgeOf({ from, type, to, modality }: Pick<RelationRecord, 'from' | 'type' | 'to' | 'modality'>): string {
  return [from, type, to, modality].join('|');
}

function parseRelation(row: Row): RelationRecord {
  const file = optionalText(row, 'lexiconFile');
  const entry = optionalText(row, 'lexiconEntry');
  return {
    key: text(row, 'id'),
    type: oneOf(row, 'type', RELATION_TYPES),
    from: text(row, 'from'),
    to: text(row, 'to'),
    modality: oneOf(row, 'modality', MODALITIES),
    basis: oneOf(row, 'basis', BASES),
    labels: texts(row, 'labels'),
    articles: optionalNumber(row, 'articles') ?? 0,
    sources: optionalNumber(row, 'sources') ?? 0,
    first: optionalText(row, 'first'),
    last: optionalText(row, 'last'),
    lexicon: file !== null && entry !== null ? { file, entry } : null,
  };
}

function filterParameters({ types, modalities, bases, direction }: RelationFilter): Parameters {
  return { types, modalities, bases, direction };
}
