import type { Lexicon, LexiconEntry, LexiconRelation } from '../lexicon/lexicon.ts';
import { compareText } from '../model/compare-text.ts';

/** A relation that only the lexicon knows; never evidence. */
export interface LexiconEdge {
  readonly key: string;
  readonly from: string;
  readonly type: LexiconRelation['type'];
  readonly to: string;
  readonly lexiconFile: string | null;
  readonly lexiconEntry: string | null;
}

/** The lexicon's relations by either end. */
export interface LexiconEdges {
  /** Those that start or end at the entity, by key. */
  at(entityId: string): readonly LexiconEdge[];
}

const known = new WeakMap<Lexicon, LexiconEdges>();

/** Indexes the relations of a lexicon, once for each. */
export function lexiconEdges(lexicon: Lexicon): LexiconEdges {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const byEnd = new Map<string, LexiconEdge[]>();
  const add = (end: string, edge: LexiconEdge): void => {
    const edges = byEnd.get(end);
    if (edges) edges.push(edge);
    else byEnd.set(end, [edge]);
  };
  const edges = new Map(
    [...lexicon.entries.values()].flatMap((entry) => entry.relations.map((relation) => toEdge(entry, relation))),
  );
  for (const edge of [...edges.values()].sort((a, b) => compareText(a.key, b.key))) {
    add(edge.from, edge);
    if (edge.to !== edge.from) add(edge.to, edge);
  }
  const index: LexiconEdges = { at: (entityId) => byEnd.get(entityId) ?? [] };
  known.set(lexicon, index);
  return index;
}

function toEdge({ entity }: LexiconEntry, { type, to }: LexiconRelation): [string, LexiconEdge] {
  const key = [entity.id, type, to, 'ACTUAL', 'LEXICON'].join('|');
  return [
    key,
    {
      key,
      from: entity.id,
      type,
      to,
      lexiconFile: entity.lexicon?.file ?? null,
      lexiconEntry: entity.lexicon?.entry ?? null,
    },
  ];
}
