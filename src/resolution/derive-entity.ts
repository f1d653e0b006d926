import type { LexiconEntry } from '../lexicon/lexicon.ts';
import type { Names } from '../model/entity.ts';
import { searchText } from '../model/search-text.ts';
import type { Basis, EntityKind, EntityType } from '../model/vocabulary.ts';
import { entityTypeOf } from './entity-type.ts';
import { distinctSorted, mostVoted } from './total-order.ts';

/** What articles say of one entity, added up; a pure function of the set of articles. */
export interface EntityStatements {
  /** How articles see it, and how many see it so. */
  readonly views: readonly EntityView[];
  readonly surfaces: readonly string[];
  /** `SCHEME:value`, where a text gives it. */
  readonly externalIds: readonly string[];
}

export interface EntityView {
  readonly kind: EntityKind;
  readonly names: Names;
  readonly votes: number;
}

/** An entity as the graph holds it. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly names: readonly string[];
  readonly nameBases: readonly Basis[];
  readonly searchText: string;
  readonly externalIds: readonly string[];
  readonly externalIdBases: readonly Basis[];
  readonly basis: Basis;
  readonly lexiconFile: string | null;
  readonly lexiconEntry: string | null;
}

/** The lexicon names what it knows, and views of that have no say; anything else is called what most articles call it. */
export function deriveEntity(id: string, statements: EntityStatements, entry: LexiconEntry | null): EntityRecord {
  const known = entry?.entity ?? null;
  const { views, surfaces } = statements;
  const vote = (read: (view: EntityView) => string | null): string | null =>
    mostVoted(views.map((view) => ({ value: read(view), votes: view.votes })));
  const nameEn = known ? known.names.en : vote((view) => view.names.en);
  const nameZh = known ? known.names.zh : vote((view) => view.names.zh);
  const kind = known?.kind ?? vote((view) => view.kind) ?? 'OTHER';
  const names = distinctSorted([
    ...(known ? [known.names] : views.map((view) => view.names)).flatMap(({ en, zh }) => [en ?? [], zh ?? []].flat()),
    ...(entry?.names.map((name) => name.text) ?? []),
    ...surfaces,
  ]);
  const stated = new Set(statements.externalIds);
  const externalIds = distinctSorted([
    ...stated,
    ...(known?.externalIds.map(({ scheme, value }) => `${scheme}:${value}`) ?? []),
  ]);
  return {
    id,
    type: entityTypeOf(id),
    kind: kind as EntityKind,
    nameEn,
    nameZh,
    names,
    nameBases: names.map((name) => (known === null || surfaces.includes(name) ? 'TEXT' : 'LEXICON')),
    searchText: searchText([
      ...names,
      ...externalIds.map((externalId) => externalId.slice(externalId.indexOf(':') + 1)),
    ]),
    externalIds,
    externalIdBases: externalIds.map((externalId) => (stated.has(externalId) ? 'TEXT' : 'LEXICON')),
    basis: known ? 'LEXICON' : 'TEXT',
    lexiconFile: known?.lexicon?.file ?? null,
    lexiconEntry: known?.lexicon?.entry ?? null,
  };
}
