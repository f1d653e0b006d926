import { MODALITIES, type Modality, RELATION_TYPES, type RelationType } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalText, text } from './columns.ts';
import { loadLimitedLists, loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { loadPages, loadTotals, readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

/** One article's statement of a relation. */
export interface ClaimRecord {
  readonly id: string;
  readonly articleId: string;
  readonly type: RelationType;
  readonly modality: Modality;
  readonly label: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface ClaimFilter {
  readonly types: readonly RelationType[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly article: string | null;
  readonly entity: string | null;
}

/** What a claim speaks of at one side: an entity or a report. */
export interface ClaimSide {
  readonly side: 'FROM' | 'TO';
  readonly targetId: string;
}

/** A post that an article gives somebody, or whom it represents, as of that article's date. */
export interface PositionRecord {
  readonly claim: ClaimRecord;
  readonly bodyId: string;
  readonly observedAt: string | null;
}

export type ClaimLoaders = ReturnType<typeof claimLoaders>;

export function claimLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/claims-by-id', parseClaim);
  const ofTypes = ({ types }: Pick<ClaimFilter, 'types'>): Parameters => ({ types });
  return {
    ...records,
    page: (filter: ClaimFilter, request: PageRequest) =>
      readPage(reader, 'read/claims-page', filterParameters(filter), request, parse),
    total: (filter: ClaimFilter) => readTotal(reader, 'read/claims-count', filterParameters(filter)),
    pageByEntity: loadPages(reader, 'read/claims-by-entity-page', 'ascending', ofTypes, parse),
    totalByEntity: loadTotals(reader, 'read/claims-by-entity-count', ofTypes),
    byArticle: loadLists(
      reader,
      'read/claims-by-article',
      parse,
      comparing(
        ({ start }) => start,
        ({ id }) => id,
      ),
    ),
    sides: loadLists(
      reader,
      'read/sides-by-claim',
      (row): ClaimSide => ({ side: oneOf(row, 'side', ['FROM', 'TO'] as const), targetId: text(row, 'target') }),
      comparing(({ side }) => side),
    ),
    positionsByEntity: loadLimitedLists(
      reader,
      'read/positions-by-entity',
      (row): PositionRecord => ({
        claim: parse(row),
        bodyId: text(row, 'body'),
        observedAt: optionalText(row, 'observedAt'),
      }),
      (a, b) => latestFirst(a, b) || comparing<PositionRecord>(({ claim }) => claim.id)(a, b),
    ),
  };
}

function latestFirst(a: PositionRecord, b: PositionRecord): number {
  return comparing<PositionRecord>(({ observedAt }) => observedAt ?? '')(b, a);
}

function parseClaim(row: Row): ClaimRecord {
  return {
    id: text(row, 'id'),
    articleId: text(row, 'articleId'),
    type: oneOf(row, 'type', RELATION_TYPES),
    modality: oneOf(row, 'modality', MODALITIES),
    label: optionalText(row, 'label'),
    quote: text(row, 'quote'),
    start: integer(row, 'start'),
    end: integer(row, 'end'),
    rule: text(row, 'rule'),
  };
}

function filterParameters({ types, modalities, article, entity }: ClaimFilter): Parameters {
  return { types, modalities, article, entity };
}
