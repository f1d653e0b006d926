import type { ExternalId, LexiconReference } from '../model/entity.ts';
import { BASES, type Basis, ENTITY_TYPES, type EntityKind, type EntityType, KINDS } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { mentionEvidence } from './articles.ts';
import { loadCoMentions } from './co-mentions.ts';
import { integer, oneOf, optionalText, text, texts } from './columns.ts';
import type { EvidenceRecord } from './evidence.ts';
import { loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  /** Every known name and surface form, sorted. */
  readonly names: readonly EntityName[];
  readonly externalIds: readonly ExternalId[];
  readonly basis: Basis;
  readonly lexicon: LexiconReference | null;
}

/** A name, and whether an article uses it or only the lexicon knows it. */
export interface EntityName {
  readonly value: string;
  readonly basis: Basis;
}

export interface EntityFilter {
  readonly types: readonly EntityType[] | null;
  readonly kinds: readonly EntityKind[] | null;
  /** Folded as `searchText` is. */
  readonly text: string | null;
}

/** An entity as an article mentions it. */
export interface MentionedEntity {
  readonly articleId: string;
  readonly entity: EntityRecord;
  readonly count: number;
  readonly evidence: readonly EvidenceRecord[];
}

export type EntityLoaders = ReturnType<typeof entityLoaders>;

export function entityLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/entities-by-id', parseEntity);
  return {
    ...records,
    /** As `findAll`, null also for an entity of another type. */
    findOfType: async (type: EntityType, ids: readonly string[]) =>
      (await records.findAll(ids)).map((entity) => (entity?.type === type ? entity : null)),
    page: (filter: EntityFilter, request: PageRequest) =>
      readPage(reader, 'read/entities-page', filterParameters(filter), request, parse),
    total: (filter: EntityFilter) => readTotal(reader, 'read/entities-count', filterParameters(filter)),
    byArticle: loadLists(
      reader,
      'read/entities-by-article',
      (row): MentionedEntity => {
        const articleId = text(row, 'owner');
        return {
          articleId,
          entity: parse(row),
          count: integer(row, 'count'),
          evidence: mentionEvidence(row, articleId),
        };
      },
      comparing(
        ({ count }) => -count,
        ({ entity }) => entity.id,
      ),
    ),
    coMentioned: loadCoMentions(reader),
    /** @returns ids of the entities that have the identifier (`SCHEME:value`), sorted */
    async idsByExternalId(externalId: string): Promise<readonly string[]> {
      const rows = await reader.read('read/entity-ids-by-external-id', { externalId });
      return rows.map((row) => text(row, 'id')).sort();
    },
  };
}

function parseEntity(row: Row): EntityRecord {
  const type = oneOf(row, 'type', ENTITY_TYPES);
  const file = optionalText(row, 'lexiconFile');
  const entry = optionalText(row, 'lexiconEntry');
  return {
    id: text(row, 'id'),
    type,
    kind: oneOf(row, 'kind', KINDS[type]),
    nameEn: optionalText(row, 'nameEn'),
    nameZh: optionalText(row, 'nameZh'),
    names: entityNames(texts(row, 'names'), texts(row, 'nameBases')),
    externalIds: externalIds(texts(row, 'externalIds'), texts(row, 'externalIdBases')),
    basis: oneOf(row, 'basis', BASES),
    lexicon: file !== null && entry !== null ? { file, entry } : null,
  };
}

function entityNames(stored: readonly string[], bases: readonly string[]): EntityName[] {
  return stored.map((value, index) => ({ value, basis: bases[index] === 'LEXICON' ? 'LEXICON' : 'TEXT' }));
}

/** `UN_SYMBOL:A/RES/78/311`, with the basis that stands at the same place of the list beside it. */
function externalIds(stored: readonly string[], bases: readonly string[]): ExternalId[] {
  return stored.map((externalId, index) => {
    const colon = externalId.indexOf(':');
    const basis = bases[index] === 'LEXICON' ? 'LEXICON' : 'TEXT';
    return { scheme: externalId.slice(0, colon), value: externalId.slice(colon + 1), basis };
  });
}

function filterParameters({ types, kinds, text }: EntityFilter): Parameters {
  return { types, kinds, text };
}
